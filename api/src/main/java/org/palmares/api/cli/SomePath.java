package org.palmares.api.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.TypeConversionException;

/** Reads a path. An empty one, as an unset variable of a script gives, is not the current folder. */
final class SomePath implements Expecting<Path> {
    @Override
    public Path convert(String typed) {
        try {
            if (!typed.isBlank()) {
                return Path.of(typed);
            }
        } catch (InvalidPathException e) {
            // Refused below, as an empty path is.
        }
        throw new TypeConversionException(expected().en());
    }

    @Override
    public Text expected() {
        return new Text(
                "le nom d'un fichier ou d'un dossier ; « . » pour celui-ci",
                "the name of a file or a folder; \".\" for this one");
    }
}
