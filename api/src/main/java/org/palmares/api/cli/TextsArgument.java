package org.palmares.api.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The rule texts that a command is about: all of its words. */
final class TextsArgument {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|PACK",
            description = {
                "fichier .regles, tableau .csv ou .xlsx, dossier, événement, ou lot du programme par son nom",
                ".regles file, .csv or .xlsx table, folder, event, or pack of the program by its name"
            })
    private List<String> texts = new ArrayList<>();

    List<String> all() {
        return texts;
    }
}
