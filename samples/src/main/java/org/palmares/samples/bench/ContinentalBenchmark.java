package org.palmares.samples.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;

/**
 * The continental event from its files to its laureates: 2,150 entries on 37 challenges, 400 jurors, three readings an
 * entry, 8 % of the marks missing. Time is the CPU's, reading, rules and writing included; memory is the peak of the
 * heap, in a process of its own.
 */
public final class ContinentalBenchmark implements RankBenchmark {
    private static final double MOST_SECONDS = 600;
    private static final String HEAP = "2g";
    private static final int LAUREATES = 3 * ContinentalFolder.CHALLENGES + 6;
    private static final Text ASSIGNED = new Text(
            "continental : 2 150 projets × 400 jurés × 3, de dossier à attribution",
            "continental: 2,150 entries × 400 jurors × 3, from folder to assignment");
    private static final Text RANKED = new Text(
            "continental : 37 défis classés, 8 % des notes absentes",
            "continental: 37 challenges ranked, 8 % of the marks missing");
    private static final String LINKED = "<= 600 s, 0 conflicts, 37 linked";
    private static final String WON = LAUREATES + " laureates";

    @Override
    public String name() {
        return "continental";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        Path event = setting.home().resolve("samples/events/continental/event.yaml");
        if (!Files.isRegularFile(event)) {
            Text absent = new Text("l'événement d'exemple n'est pas là", "the sample event is not there");
            return List.of(BenchmarkRow.notRun(ASSIGNED, LINKED, absent), BenchmarkRow.notRun(RANKED, WON, absent));
        }
        setting.progress().accept(ASSIGNED);
        Optional<ChildRun> child = ChildRun.within(HEAP, ContinentalRun.class.getName(), List.of(event.toString()));
        return child.map(ContinentalBenchmark::rows)
                .orElseGet(() -> List.of(
                        BenchmarkRow.measured(ASSIGNED, LINKED, "failed", false),
                        BenchmarkRow.measured(RANKED, WON, "failed", false)));
    }

    private static List<BenchmarkRow> rows(ChildRun run) {
        boolean sound = run.get("conflicts") == 0
                && run.get("incomplete") == 0
                && run.get("parts") == ContinentalFolder.CHALLENGES
                && run.get("assignSeconds") <= MOST_SECONDS;
        return List.of(
                BenchmarkRow.measured(
                        ASSIGNED,
                        LINKED,
                        String.format(
                                Locale.ROOT,
                                "%.1f s, %.0f conflicts, %.0f parts, %.0f..%.0f each",
                                run.get("assignSeconds"),
                                run.get("conflicts"),
                                run.get("parts"),
                                run.get("fewest"),
                                run.get("most")),
                        sound),
                BenchmarkRow.measured(
                        RANKED,
                        WON,
                        String.format(
                                Locale.ROOT,
                                "%.0f laureates, %.1f s, %.0f MB live in a heap of " + HEAP,
                                run.get("laureates"),
                                run.get("rankSeconds"),
                                run.get("megabytes")),
                        run.get("laureates") == LAUREATES));
    }
}
