package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.palmares.engine.scoring.Marks.criterion;
import static org.palmares.engine.scoring.Marks.id;
import static org.palmares.engine.scoring.Marks.ids;
import static org.palmares.engine.scoring.Marks.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** What other weights would have given is told of the ranking itself, péréquation too. */
class SensitivityFiguresTest {
    private static final int TRIES = 60;

    /** Points of a fit are rounded to a millionth. */
    private static final double ROUNDING = 2e-6;

    private static final Rubric RUBRIC = Marks.rubric(
            criterion("a", 5, scale("0", "10", "1")),
            criterion("b", 3, scale("0", "5", "1")),
            criterion("c", 2, scale("1", "10", "1")));

    private static final List<RankingMethod> LINEAR = List.of(
            RankingMethod.WEIGHTED_MEAN, RankingMethod.PEREQUATION, RankingMethod.CENTRED, RankingMethod.LEAST_SQUARES);

    @Test
    void points_of_the_criteria_sum_by_their_weights_to_the_points_of_the_ranking() {
        Random random = new Random(1);
        for (int run = 0; run < TRIES; run++) {
            World world = World.any(random, "0");
            for (RankingMethod method : LINEAR) {
                SortedMap<Id<Submission>, Double> sums = world.points(method, world.published());
                for (RankedEntry entry : world.rank(method).entries()) {
                    double points = entry.points().exact().doubleValue();
                    assertEquals(points, sums.get(entry.submission()), ROUNDING, method + " of run " + run);
                }
            }
        }
    }

    @Test
    void figures_are_of_the_method_of_the_round_where_points_are_sums_over_criteria_or_become_so() {
        World equal = new World(ids("P1", "P2"), Marks.sheets(RUBRIC, "A P1 2 5 5\nA P2 8 0 5"), new TreeMap<>(), "0");
        for (World world : List.of(World.any(new Random(2), "0"), equal)) {
            for (RankingMethod method : LINEAR) {
                assertEquals(method, world.sensitivity(method).method());
            }
            assertEquals(
                    RankingMethod.WEIGHTED_MEAN,
                    world.sensitivity(RankingMethod.MEDIAN).method());
        }
    }

    /** With a share of the previous round carried over in every other run; the levelling is that of the published weights. */
    @Test
    void at_the_weights_of_a_swap_the_two_have_the_same_points() {
        Random random = new Random(3);
        int swaps = 0;
        for (int run = 0; run < TRIES; run++) {
            World world = World.any(random, run % 2 == 0 ? "0" : "0.3");
            for (Sensitivity.Pair pair :
                    world.sensitivity(RankingMethod.PEREQUATION).pairs()) {
                if (pair.flip().isPresent()) {
                    SortedMap<Id<Submission>, Double> points = world.points(
                            RankingMethod.PEREQUATION, pair.flip().get().weights());
                    assertEquals(points.get(pair.ahead()), points.get(pair.behind()), 2 * ROUNDING, "run " + run);
                    swaps++;
                }
            }
        }
        assertTrue(swaps > TRIES, "found: " + swaps);
    }

    @Test
    void an_entry_is_first_under_the_share_of_weights_under_which_the_same_levelling_puts_it_first() {
        Random random = new Random(4);
        for (int run = 0; run < 4; run++) {
            World world = World.any(random, "0");
            SortedMap<Id<Submission>, Double> first = world.firstShares(40);
            for (Sensitivity.First found :
                    world.sensitivity(RankingMethod.PEREQUATION).firsts()) {
                assertEquals(first.get(found.submission()), found.share().doubleValue(), 0.06, "run " + run);
            }
        }
    }

    /** Few values, so that ties are common; one who is behind in a tie has no points more. */
    @Test
    void nobody_is_already_ahead_by_the_method_of_the_ranking() {
        Random random = new Random(5);
        for (int run = 0; run < TRIES; run++) {
            World world = World.any(random, "0");
            for (RankingMethod method : LINEAR) {
                for (Sensitivity.Pair pair : world.sensitivity(method).pairs()) {
                    assertFalse(pair.already(), method + " of run " + run);
                }
            }
        }
    }

    @Test
    void one_who_is_behind_in_a_tie_within_the_margin_may_have_more_points() {
        Round round = new Round(
                id("round"),
                Text.same("round"),
                id("phase"),
                id("rubric"),
                Round.Jury.whole(1),
                Round.Scoring.by(RankingMethod.PEREQUATION),
                new Round.Ties(new BigDecimal("50"), ids("b"), List.of()),
                Optional.empty(),
                Round.USUALLY_NEAR);
        List<ScoreSheet> sheets = Marks.sheets(RUBRIC, "A P1 9 1 9\nB P1 9 1 9\nA P2 6 2 6\nB P2 5 2 6");
        Sensitivity sensitivity = RankingCalculator.compute(RankingRequest.of(round, RUBRIC, ids("P1", "P2"), sheets))
                .sensitivity()
                .orElseThrow();
        assertEquals(id("P2"), sensitivity.pairs().get(0).ahead());
        assertTrue(sensitivity.pairs().get(0).already());
    }

    /** All entries are drawn by the same share towards the mean, so that the same weights bring two of them level. */
    @Test
    void where_two_jurors_see_everything_swaps_are_those_of_the_plain_mean() {
        Random random = new Random(6);
        int swaps = 0;
        for (int run = 0; run < TRIES; run++) {
            World world = World.whole(random);
            List<Sensitivity.Pair> plain =
                    world.sensitivity(RankingMethod.WEIGHTED_MEAN).pairs();
            List<Sensitivity.Pair> levelled =
                    world.sensitivity(RankingMethod.PEREQUATION).pairs();
            for (int at = 0; at < plain.size() && world.tellsEntriesApart(); at++) {
                Sensitivity.Pair one = plain.get(at);
                Sensitivity.Pair other = levelled.get(at);
                assertEquals(one.ahead(), other.ahead());
                assertEquals(one.already(), other.already());
                assertEquals(one.flip().isPresent(), other.flip().isPresent(), "run " + run + ", pair " + at);
                if (one.flip().isPresent()) {
                    Sensitivity.Change swap = other.flip().get();
                    assertEquals(
                            one.flip().get().moved().doubleValue(), swap.moved().doubleValue(), 1e-4);
                    SortedMap<Id<Submission>, Double> means = world.points(RankingMethod.WEIGHTED_MEAN, swap.weights());
                    assertEquals(means.get(one.ahead()), means.get(one.behind()), 1e-3);
                    swaps++;
                }
            }
        }
        assertTrue(swaps > TRIES, "found: " + swaps);
    }

    @Test
    void where_all_points_are_equal_there_is_nothing_to_level_and_any_change_separates() {
        World world = new World(ids("P1", "P2"), Marks.sheets(RUBRIC, "A P1 2 5 5\nA P2 8 0 5"), new TreeMap<>(), "0");
        Sensitivity.Pair pair =
                world.sensitivity(RankingMethod.PEREQUATION).pairs().get(0);
        assertEquals(BigFraction.ZERO, pair.flip().orElseThrow().moved());
        assertEquals(
                world.sensitivity(RankingMethod.WEIGHTED_MEAN).firsts(),
                world.sensitivity(RankingMethod.PEREQUATION).firsts());
    }

    @Test
    void a_levelling_is_held_for_its_own_sheets_only() {
        World world = World.whole(new Random(7));
        Levelling levelling = world.levelling.orElseThrow();
        PointsTable other = PointsTable.of(RUBRIC.criteria().get(0), Marks.sheets(RUBRIC, "A P1 5 5 5"));
        assertThrows(IllegalArgumentException.class, () -> levelling.held(other));
    }

    /** A round to be ranked. */
    private static final class World {
        private final List<Id<Submission>> entries;
        private final List<ScoreSheet> sheets;
        private final RankingRequest request;
        private final Optional<Levelling> levelling;
        private final EveryMethod rankings;

        World(
                List<Id<Submission>> entries,
                List<ScoreSheet> sheets,
                SortedMap<Id<Submission>, String> tracks,
                String carried) {
            this.entries = entries;
            this.sheets = sheets;
            this.request = new RankingRequest(
                    Marks.round(RankingMethod.PEREQUATION, 1, carried, "b"),
                    RUBRIC,
                    entries,
                    sheets,
                    Exclusions.NONE,
                    previous(entries),
                    tracks,
                    new TreeSet<>(List.of(1)));
            this.levelling = Levelling.of(PointsTable.of(RUBRIC, sheets, tracks));
            this.rankings = new EveryMethod(request, 1);
        }

        private static SortedMap<Id<Submission>, EarlierPoints> previous(List<Id<Submission>> entries) {
            SortedMap<Id<Submission>, EarlierPoints> previous = new TreeMap<>();
            for (Id<Submission> entry : entries) {
                Points points = Points.of(BigDecimal.valueOf(40 + 3 * previous.size()));
                previous.put(entry, new EarlierPoints(points, BigDecimal.ZERO));
            }
            return previous;
        }

        /** Up to seven entries in up to two tracks; jurors may share nobody, and one may mark as if at random. */
        static World any(Random random, String carried) {
            int entries = 3 + random.nextInt(5);
            int jurors = 2 + random.nextInt(5);
            SortedMap<Id<Submission>, String> tracks = new TreeMap<>();
            StringBuilder lines = new StringBuilder("J0 P0 9 5 9\nJ1 P1 2 1 2\n");
            for (int entry = 2; entry < entries; entry++) {
                if (random.nextBoolean()) {
                    tracks.put(id("P" + entry), "north");
                }
                int quality = random.nextInt(6);
                for (int juror = 0; juror < jurors; juror++) {
                    if (juror == entry % jurors || random.nextInt(3) > 0) {
                        lines.append(line(juror, entry, juror == 4 ? random.nextInt(6) : quality, random));
                    }
                }
            }
            return new World(names(entries), Marks.sheets(RUBRIC, lines.toString()), tracks, carried);
        }

        static World whole(Random random) {
            StringBuilder lines = new StringBuilder();
            for (int entry = 0; entry < 5; entry++) {
                int quality = random.nextInt(6);
                lines.append(line(0, entry, quality, random)).append(line(1, entry, quality, random));
            }
            return new World(names(5), Marks.sheets(RUBRIC, lines.toString()), new TreeMap<>(), "0");
        }

        private static String line(int juror, int entry, int quality, Random random) {
            return "J%s P%s %s %s %s\n"
                    .formatted(
                            juror,
                            entry,
                            quality + random.nextInt(5),
                            quality / 2 + random.nextInt(3),
                            1 + quality + random.nextInt(4));
        }

        private static List<Id<Submission>> names(int entries) {
            return IntStream.range(0, entries)
                    .mapToObj(entry -> Id.<Submission>of("P" + entry))
                    .toList();
        }

        Ranking rank(RankingMethod method) {
            return rankings.by(method);
        }

        Sensitivity sensitivity(RankingMethod method) {
            return rank(method).sensitivity().orElseThrow();
        }

        boolean tellsEntriesApart() {
            return rank(RankingMethod.PEREQUATION).entries().stream()
                            .map(RankedEntry::points)
                            .distinct()
                            .count()
                    > 1;
        }

        SortedMap<Id<Criterion>, BigFraction> published() {
            SortedMap<Id<Criterion>, BigFraction> weights = new TreeMap<>();
            RUBRIC.criteria()
                    .forEach(criterion ->
                            weights.put(criterion.id(), BigFraction.of(criterion.weight(), RUBRIC.totalWeight())));
            return weights;
        }

        /** Of the ranking by these weights: marks are weighed first, and then levelled as by the published ones. */
        SortedMap<Id<Submission>, Double> points(RankingMethod method, SortedMap<Id<Criterion>, BigFraction> weights) {
            PointsTable weighed = new PointsTable(sheets.stream()
                    .map(sheet -> new PointsTable.Cell(sheet.submission(), sheet.juror(), points(sheet, weights)))
                    .toList());
            SortedMap<Id<Submission>, Double> points = new TreeMap<>();
            LinearPoints.of(Methods.of(method), levelling)
                    .of()
                    .apply(weighed)
                    .forEach((entry, own) -> points.put(
                            entry, Standings.mixed(request, entry, own).exact().doubleValue()));
            return points;
        }

        private static Points points(ScoreSheet sheet, SortedMap<Id<Criterion>, BigFraction> weights) {
            BigFraction points = BigFraction.ZERO;
            for (Criterion criterion : RUBRIC.criteria()) {
                BigFraction mark =
                        Fractions.of(sheet.mark(criterion.id()).orElseThrow().value());
                points = points.add(PointsScale.alone(criterion, mark).multiply(weights.get(criterion.id())));
            }
            return new Points(points);
        }

        /** On a grid of weights of so many steps a side; those who are first together share. */
        SortedMap<Id<Submission>, Double> firstShares(int steps) {
            SortedMap<Id<Submission>, Double> shares = new TreeMap<>();
            entries.forEach(entry -> shares.put(entry, 0.0));
            int grid = 0;
            for (int a = 0; a < steps; a++) {
                for (int b = 0; a + b < steps; b++, grid++) {
                    addFirst(shares, BigFraction.of(3 * a + 1, 3 * steps), BigFraction.of(3 * b + 1, 3 * steps));
                }
            }
            double points = grid;
            shares.replaceAll((entry, count) -> count / points);
            return shares;
        }

        private void addFirst(SortedMap<Id<Submission>, Double> shares, BigFraction a, BigFraction b) {
            SortedMap<Id<Criterion>, BigFraction> weights = new TreeMap<>();
            weights.put(id("a"), a);
            weights.put(id("b"), b);
            weights.put(id("c"), BigFraction.ONE.subtract(a).subtract(b));
            SortedMap<Id<Submission>, Double> points = points(RankingMethod.PEREQUATION, weights);
            double best = points.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElseThrow();
            List<Id<Submission>> first = points.keySet().stream()
                    .filter(entry -> points.get(entry) == best)
                    .toList();
            first.forEach(entry -> shares.merge(entry, 1.0 / first.size(), Double::sum));
        }
    }
}
