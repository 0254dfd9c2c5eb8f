package org.palmares.samples.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.palmares.api.cli.BenchmarkRow;
import org.palmares.api.cli.BenchmarkSetting;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Mark;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Scale;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.RankingCalculator;
import org.palmares.engine.scoring.RankingRequest;

/** What a ranking by péréquation with all its figures costs. */
public final class RankSpeedBenchmark implements RankBenchmark {
    private static final int CRITERIA = 6;
    private static final int HIGHEST = 5;
    private static final double MILLIS_OF_USUAL = 100;
    private static final double SECONDS_OF_LARGE = 5;

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public List<BenchmarkRow> run(BenchmarkSetting setting) {
        RankingRequest usual = request(40, 20, 4);
        double millis = Repeated.medianMillis(() -> RankingCalculator.compute(usual));
        RankingRequest large = request(2_150, 400, 3);
        long start = CpuTime.nanos();
        int ranked = RankingCalculator.compute(large).entries().size();
        double seconds = CpuTime.secondsSince(start);
        return List.of(
                BenchmarkRow.measured(
                        new Text(
                                "40 projets × 20 jurés, intervalles compris, CPU",
                                "40 entries × 20 jurors, intervals included, CPU"),
                        "<= 100 ms",
                        Repeated.millis(millis),
                        millis <= MILLIS_OF_USUAL),
                BenchmarkRow.measured(
                        new Text("2 150 × 400 × 3, toutes les figures, CPU", "2,150 × 400 × 3, all figures, CPU"),
                        "<= 5 s",
                        String.format(Locale.ROOT, "%.2f s (%d ranked)", seconds, ranked),
                        seconds <= SECONDS_OF_LARGE));
    }

    private static RankingRequest request(int entries, int jurors, int readings) {
        Random random = new Random(1);
        Rubric rubric = rubric();
        List<Id<Submission>> submissions = new ArrayList<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int entry = 0; entry < entries; entry++) {
            Id<Submission> submission = Id.of("P" + entry);
            submissions.add(submission);
            int first = random.nextInt(jurors);
            double worth = random.nextGaussian();
            for (int seat = 0; seat < readings; seat++) {
                int juror = (first + seat * (1 + entry % 7)) % jurors;
                sheets.add(sheet(rubric, submission, juror, worth, random));
            }
        }
        Round round = new Round(
                Id.of("round"),
                Text.same("round"),
                Id.of("phase"),
                rubric.id(),
                new Round.Jury(OptionalInt.of(readings), 1, Optional.empty()),
                Round.Scoring.by(RankingMethod.PEREQUATION),
                Round.Ties.STAND,
                Optional.empty(),
                Round.USUALLY_NEAR);
        return RankingRequest.of(round, rubric, submissions, sheets);
    }

    private static ScoreSheet sheet(Rubric rubric, Id<Submission> submission, int juror, double worth, Random random) {
        TreeMap<Id<Criterion>, Mark> marks = new TreeMap<>();
        for (Criterion criterion : rubric.criteria()) {
            double mark = Math.rint(2.5 + worth + juror % 5 * 0.3 - 0.6 + random.nextGaussian());
            marks.put(criterion.id(), new Mark(BigDecimal.valueOf(Math.min(HIGHEST, Math.max(0, mark)))));
        }
        return new ScoreSheet(Id.of("round"), Id.of("J" + juror), submission, marks);
    }

    private static Rubric rubric() {
        List<Criterion> criteria = new ArrayList<>();
        for (int criterion = 1; criterion <= CRITERIA; criterion++) {
            criteria.add(new Criterion(
                    Id.of("c" + criterion),
                    Text.same("c" + criterion),
                    criterion,
                    new Scale(BigDecimal.ZERO, BigDecimal.valueOf(HIGHEST), BigDecimal.ONE),
                    Optional.empty(),
                    true,
                    new TreeMap<>()));
        }
        return new Rubric(Id.of("rubric"), Text.same("rubric"), criteria);
    }
}
