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
 * The same rules and submissions judged by us and by classic Drools from the exported text, in one process. The peer
 * compiles text, so it is never a part of the program: its jars stand in a folder that a build fills on demand, and only
 * the process started here sees them.
 */
public final class RulePeerBenchmark implements RuleBenchmark {
    private static final String MAIN = "org.palmares.samples.oracle.PeerRun";
    private static final Text SPEED = new Text("vitesse face à Drools classique", "speed against classic Drools");
    private static final Text AGREEMENT = new Text(
            "désaccords : conditions, modèle, texte exporté compilé",
            "disagreements: conditions, model, compiled export");
    private static final String SPEED_ASKED = ">= x 1";
    private static final String AGREEMENT_ASKED = "0 of 2,000 subjects";
    private static final Text ABSENT =
            new Text("pair absent : mvn -Ppeer package -DskipTests", "no peer here: mvn -Ppeer package -DskipTests");

    @Override
    public String name() {
        return "peer";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        setting.progress().accept(SPEED);
        Path jars = setting.home().resolve("samples").resolve("target").resolve("peer");
        Optional<ChildRun> found =
                Files.isDirectory(jars) ? ChildRun.of(MAIN, Optional.of(jars), List.of()) : Optional.empty();
        return found.map(RulePeerBenchmark::rows)
                .orElseGet(() -> List.of(
                        BenchmarkRow.notRun(SPEED, SPEED_ASKED, ABSENT),
                        BenchmarkRow.notRun(AGREEMENT, AGREEMENT_ASKED, ABSENT)));
    }

    private static List<BenchmarkRow> rows(ChildRun found) {
        double ours = found.get("ours");
        double peer = found.get("peer");
        double wrong = found.get("mismatches");
        String reached = String.format(Locale.ROOT, "%,.0f/s and %,.0f/s", ours, peer);
        return List.of(
                BenchmarkRow.measured(SPEED, SPEED_ASKED, reached, ours >= peer)
                        .against(String.format(Locale.ROOT, "x %.2f", ours / peer)),
                BenchmarkRow.measured(
                        AGREEMENT, AGREEMENT_ASKED, String.format(Locale.ROOT, "%.0f", wrong), wrong == 0));
    }
}
