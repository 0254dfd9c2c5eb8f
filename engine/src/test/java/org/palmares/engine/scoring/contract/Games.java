package org.palmares.engine.scoring.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
import org.palmares.engine.scoring.EveryMethod;
import org.palmares.engine.scoring.Ranking;
import org.palmares.engine.scoring.RankingRequest;

/**
 * Random small rounds: 2 to 6 entries, 1 to 5 jurors who each see some of them or all, three criteria, tie-break on two.
 */
final class Games {
    static final int TRIES = 50;
    static final int HIGHEST = 10;

    /** Few draws: no clause is of how many there are. */
    private static final int PAIRS = 20;

    private static final Rubric RUBRIC = new Rubric(
            Id.of("rubric"), Text.same("rubric"), List.of(criterion("a", 5), criterion("b", 3), criterion("c", 2)));

    private Games() {}

    private static Criterion criterion(String id, int weight) {
        Scale scale = new Scale(BigDecimal.ZERO, BigDecimal.valueOf(HIGHEST), BigDecimal.ONE);
        return new Criterion(Id.of(id), Text.same(id), weight, scale, Optional.empty(), true, new TreeMap<>());
    }

    private static RankingRequest request(List<Id<Submission>> entries, List<ScoreSheet> sheets) {
        Round round = new Round(
                Id.of("round"),
                Text.same("round"),
                Id.of("phase"),
                RUBRIC.id(),
                Round.Jury.whole(1),
                Round.Scoring.by(RankingMethod.WEIGHTED_MEAN),
                new Round.Ties(BigDecimal.ZERO, List.of(Id.of("a"), Id.of("b")), List.of()),
                Optional.empty(),
                Round.USUALLY_NEAR);
        return RankingRequest.of(round, RUBRIC, entries, sheets);
    }

    /** A round to be ranked, by each method once. */
    static final class Game {
        private final List<Id<Submission>> entries;
        private final List<ScoreSheet> sheets;
        private final EveryMethod rankings;

        Game(List<Id<Submission>> entries, List<ScoreSheet> sheets) {
            this.entries = entries;
            this.sheets = sheets;
            this.rankings = new EveryMethod(request(entries, sheets), PAIRS);
        }

        List<Id<Submission>> entries() {
            return entries;
        }

        List<ScoreSheet> sheets() {
            return sheets;
        }

        Ranking rank(RankingMethod method) {
            return rankings.by(method);
        }

        Rubric rubric() {
            return RUBRIC;
        }

        /** Whether no two entries got, and no two jurors gave, the very same points. */
        boolean tellsAllApart() {
            return areDistinct(ScoreSheet::submission) && areDistinct(ScoreSheet::juror);
        }

        private boolean areDistinct(Function<ScoreSheet, Id<?>> of) {
            Map<String, List<Integer>> points = new TreeMap<>();
            sheets.forEach(sheet -> points.computeIfAbsent(of.apply(sheet).value(), id -> new ArrayList<>())
                    .add(RUBRIC.criteria().stream()
                            .mapToInt(criterion ->
                                    criterion.weight() * value(sheet.marks().get(criterion.id())))
                            .sum()));
            points.values().forEach(Collections::sort);
            return points.values().stream().distinct().count() == points.size();
        }

        /** The methods that can rank it. */
        List<RankingMethod> methods() {
            return Arrays.stream(RankingMethod.values())
                    .filter(method -> method != RankingMethod.TRIMMED_MEAN || isSeenWholeByAll())
                    .toList();
        }

        private boolean isSeenWholeByAll() {
            long jurors = sheets.stream().map(ScoreSheet::juror).distinct().count();
            return jurors >= 3 && sheets.size() == jurors * entries.size();
        }

        Game with(UnaryOperator<ScoreSheet> change) {
            return new Game(entries, sheets.stream().map(change).toList());
        }

        @Override
        public String toString() {
            return entries + " " + sheets;
        }
    }

    /** One round in three is seen whole by all. */
    static Game any(Random random) {
        return random(random, random.nextInt(3) == 0 ? 10 : 7);
    }

    /** Every juror sees each entry with this chance in ten. */
    static Game random(Random random, int chance) {
        int entryCount = 2 + random.nextInt(5);
        int jurorCount = 1 + random.nextInt(5);
        List<Id<Submission>> entries = new ArrayList<>();
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int entry = 0; entry < entryCount; entry++) {
            entries.add(Id.of("P" + entry));
            for (int juror = 0; juror < jurorCount; juror++) {
                if (random.nextInt(10) < chance) {
                    sheets.add(sheet("J" + juror, "P" + entry, random));
                }
            }
        }
        return new Game(entries, sheets);
    }

    private static ScoreSheet sheet(String juror, String entry, Random random) {
        SortedMap<Id<Criterion>, Mark> marks = new TreeMap<>();
        // Few values, so that ties are common.
        RUBRIC.criteria().forEach(criterion -> marks.put(criterion.id(), mark(2 + 2 * random.nextInt(4))));
        return new ScoreSheet(Id.of("round"), Id.of(juror), Id.of(entry), marks);
    }

    static Mark mark(int value) {
        return new Mark(BigDecimal.valueOf(value));
    }

    static int value(Mark mark) {
        return mark.value().intValueExact();
    }

    /** The sheet with every mark changed. */
    static ScoreSheet remark(ScoreSheet sheet, UnaryOperator<Mark> change) {
        SortedMap<Id<Criterion>, Mark> marks = new TreeMap<>();
        sheet.marks().forEach((criterion, mark) -> marks.put(criterion, change.apply(mark)));
        return new ScoreSheet(sheet.round(), sheet.juror(), sheet.submission(), marks);
    }
}
