package org.palmares.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** What went wrong where nobody's data are to blame, in one sentence: a disk, the memory, a mistake of ours. */
final class Broken {
    /** The environment variable that lets whoever mends Palmarès see the whole trace. */
    private static final String DETAILS = "PALMARES_DEBUG";

    private Broken() {}

    /** Says it; the exit of the command. */
    static int tell(Throwable mistake, Voice voice) {
        if (System.getenv(DETAILS) != null) {
            mistake.printStackTrace(voice.world().err());
        }
        return voice.refuse(problem(mistake));
    }

    private static Problem problem(Throwable mistake) {
        Throwable cause = mistake instanceof UncheckedIOException ? mistake.getCause() : mistake;
        if (cause instanceof FileSystemException file && file.getFile() != null) {
            return unreadable(file.getFile());
        } else if (cause instanceof IOException) {
            return unreadable("palmares");
        } else if (cause instanceof OutOfMemoryError) {
            return tooBig();
        }
        return ours(cause);
    }

    private static Problem unreadable(String file) {
        return Problem.error(
                Place.of(file),
                "FILE_NOT_USABLE",
                new Text(
                        "lecture ou écriture impossible. Vérifiez les droits d'accès, la place sur le disque et qu'aucun"
                                + " autre programme ne tient ce fichier.",
                        "this cannot be read or written. Check access rights, the space on the disk and that no other"
                                + " program holds this file."));
    }

    private static Problem tooBig() {
        return Problem.error(
                Place.of("palmares"),
                "MEMORY_TOO_SMALL",
                new Text(
                        "la mémoire ne suffit pas pour ces données. Réduisez les fichiers, ou donnez plus de mémoire"
                                + " (JAVA_TOOL_OPTIONS=-Xmx4g).",
                        "there is not enough memory for these data. Make the files smaller, or give more memory"
                                + " (JAVA_TOOL_OPTIONS=-Xmx4g)."));
    }

    private static Problem ours(Throwable mistake) {
        String name = mistake.getClass().getSimpleName();
        String detail = mistake.getMessage() == null ? name : name + ", " + mistake.getMessage();
        return Problem.error(
                Place.of("palmares"),
                "INTERNAL_ERROR",
                new Text(
                        "erreur interne de Palmarès, vos données n'y sont pour rien (" + detail
                                + "). Signalez-la avec la" + " commande tapée ; " + DETAILS
                                + "=1 en donne les détails.",
                        "internal error of Palmarès, your data are not to blame (" + detail + "). Report it with the"
                                + " command typed; " + DETAILS + "=1 gives the details."));
    }
}
