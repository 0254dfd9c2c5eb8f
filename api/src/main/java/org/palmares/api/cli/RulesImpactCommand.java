package org.palmares.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.palmares.api.committee.Answer;
import org.palmares.api.committee.ImpactStudy;
import org.palmares.api.report.Csv;
import org.palmares.api.report.OutputFolder;
import org.palmares.api.report.ReportTable;
import org.palmares.api.report.Xlsx;
import org.palmares.api.run.RunResult.Status;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palmares rules impact EVENT [PACK]}: what the working texts would do to every decision. */
@Command(
        name = "impact",
        description = {
            "Dit quelles décisions les textes de travail changeraient, par quelle règle, et qui serait lésé.",
            "Says which decisions the working texts would change, by which rule, and who would be harmed."
        })
final class RulesImpactCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventArgument event;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PACK",
            description = {
                "un seul lot ou une seule liste (sinon tous les textes de travail)",
                "one pack or list only (otherwise every working text)"
            })
    private Optional<String> pack = Optional.empty();

    @Mixin
    private JudgedAtOption at;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = SomePath.class,
            description = {
                "dossier du tableau (sinon EVENT-impact, à côté)",
                "where the table goes (otherwise EVENT-impact, beside it)"
            })
    private Optional<Path> out = Optional.empty();

    @Mixin
    private CommonOptions common;

    RulesImpactCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        Path target = out.orElseGet(() -> Results.beside(event.folder(), "-impact"));
        Optional<Problem> misplaced = Results.misplaced(event.folder(), target);
        if (misplaced.isPresent()) {
            return voice.refuse(misplaced.get());
        }
        Answer answer = ImpactStudy.weigh(event.folder(), pack, at.order());
        if (answer.status() == Status.BAD_INPUT) {
            return Answers.tell(voice, answer);
        }
        Optional<Problem> refused = write(answer, target, voice);
        Text end = new Text("Tableau : " + target, "Table: " + target);
        return refused.isPresent() ? voice.refuse(refused.get()) : Answers.tell(voice, answer, Optional.of(end));
    }

    private static Optional<Problem> write(Answer answer, Path target, Voice voice) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (ReportTable table : answer.tables()) {
            files.put(table.name() + ".csv", Csv.bytes(table, voice.language()));
            files.put(table.name() + ".xlsx", Xlsx.bytes(table, voice.language()));
        }
        try {
            return OutputFolder.replace(target, files);
        } catch (IOException e) {
            return Optional.of(Results.notWritable(target));
        }
    }
}
