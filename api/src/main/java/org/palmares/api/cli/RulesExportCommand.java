package org.palmares.api.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.committee.RuleConversion;
import org.palmares.api.committee.RuleExport;
import org.palmares.engine.domain.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code palmares rules export}: every text of an event by its hash, or one text as a table and back. */
@Command(
        name = "export",
        description = {
            "Copie tous les textes d'un événement par leur empreinte ; ou écrit un texte en tableau, et un tableau en texte.",
            "Copies every text of an event by its hash; or writes a text as a table, and a table as a text."
        },
        footer = {
            "%nUn nom qui finit par .csv, .xlsx ou .regles reçoit un seul texte, dans la langue de --lang.",
            "%nA name that ends in .csv, .xlsx or .regles receives one text, in the language of --lang."
        })
final class RulesExportCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(
            index = "0",
            paramLabel = "EVENT|FILE|PACK",
            converter = SomePath.class,
            description = {
                "dossier de l'événement, ou un texte : fichier .regles, tableau .csv ou .xlsx, lot du programme",
                "the event's folder, or a text: .regles file, .csv or .xlsx table, pack of the program"
            })
    private Path source;

    @Parameters(
            index = "1",
            paramLabel = "DIR|FILE",
            converter = SomePath.class,
            description = {
                "dossier à écrire, ou fichier .csv, .xlsx ou .regles",
                "folder to write, or .csv, .xlsx or .regles file"
            })
    private Path target;

    @Mixin
    private ActOptions act;

    @Mixin
    private CommonOptions common;

    RulesExportCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        if (RuleConversion.isFile(target)) {
            return Answers.tell(voice, RuleConversion.convert(source, target, voice.language()));
        }
        Optional<Problem> misplaced = Results.misplaced(source, target);
        return misplaced.isPresent()
                ? voice.refuse(misplaced.get())
                : Answers.tell(voice, RuleExport.export(source, target, act.moment()));
    }
}
