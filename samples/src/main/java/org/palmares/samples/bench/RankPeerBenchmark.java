package org.palmares.samples.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.mixed.CrossedFit;
import org.palmares.engine.scoring.mixed.CrossedMarks;
import org.palmares.engine.scoring.mixed.Reml;

/** The mixed model on 73,421 ratings of 1,128 lecturers by 2,972 students, beside lme4 in the same run. */
public final class RankPeerBenchmark implements RankBenchmark {
    private static final Text GOAL =
            new Text("REML, 73 421 évaluations (InstEval), CPU", "REML, 73,421 ratings (InstEval), CPU");
    private static final String ASKED = "<= 0.5 x lme4";
    private static final double SHARE = 0.5;
    private static final long MOST_SECONDS = 120;

    @Override
    public String name() {
        return "reml";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        Path file =
                setting.home().resolve("../shared/data/scores/insteval.csv.gz").normalize();
        if (!Files.isRegularFile(file)) {
            return List.of(BenchmarkRow.notRun(
                    GOAL, ASKED, new Text("les évaluations ne sont pas là", "the ratings are not there")));
        }
        CrossedMarks marks = marks(file);
        Reml.fit(marks);
        long start = CpuTime.nanos();
        CrossedFit fit = Reml.fit(marks);
        double ours = CpuTime.secondsSince(start);
        String reached = String.format(Locale.ROOT, "%.2f s (criterion %.2f)", ours, fit.criterion());
        double peer = peerSeconds(file);
        return List.of(
                peer > 0
                        ? BenchmarkRow.measured(GOAL, ASKED, reached, ours <= SHARE * peer)
                                .against(String.format(Locale.ROOT, "%.2f x lme4", ours / peer))
                        : BenchmarkRow.notRun(
                                GOAL,
                                ASKED,
                                new Text(
                                        reached + " ; pas de R avec lme4 ici pour comparer",
                                        reached + "; no R with lme4 here to compare with")));
    }

    private static CrossedMarks marks(Path file) {
        SortedMap<String, Integer> lecturers = new TreeMap<>();
        SortedMap<String, Integer> students = new TreeMap<>();
        List<CrossedMarks.Mark> marks = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.replace("\"", "").split(",")).forEach(cells -> {
                students.putIfAbsent(cells[0], students.size());
                lecturers.putIfAbsent(cells[1], lecturers.size());
                marks.add(new CrossedMarks.Mark(
                        lecturers.get(cells[1]), students.get(cells[0]), Double.parseDouble(cells[2])));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CrossedMarks.of(lecturers.size(), students.size(), marks);
    }

    /** The CPU seconds of lme4's fit, on its second time; 0 where R or lme4 is not there. */
    private static double peerSeconds(Path file) {
        String script = "suppressMessages(library(lme4)); d <- read.csv(gzfile('" + file
                + "')); names(d)[1:3] <- c('s','d','y'); f <- function() lmer(y ~ 1 + (1|s) + (1|d), d);"
                + " invisible(f()); t <- system.time(invisible(f())); cat(t[['user.self']] + t[['sys.self']])";
        try {
            Process process = new ProcessBuilder("Rscript", "-e", script)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? Double.parseDouble(printed.strip()) : 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
