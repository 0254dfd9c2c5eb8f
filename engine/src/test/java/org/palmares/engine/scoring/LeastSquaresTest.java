package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

class LeastSquaresTest {
    private static final double TOLERANCE = 1e-6;

    @Test
    void unbalanced_scores_give_the_effects_of_r() throws IOException {
        List<PointsTable.Cell> cells = new ArrayList<>();
        for (String[] row : read("synthetic_unbalanced.csv")) {
            cells.add(cell(row[0], row[1], row[2]));
        }
        Estimate estimate = new LeastSquares().estimate(new PointsTable(cells));
        double mean = estimate.shares().values().stream()
                .mapToDouble(share -> value(share.points()))
                .average()
                .orElseThrow();
        for (String[] row : read("synthetic_unbalanced_jurors.csv")) {
            Points effect = estimate.jurorEffects().get(Id.<Juror>of(row[0]));
            assertEquals(Double.parseDouble(row[1]), value(effect), TOLERANCE, row[0]);
        }
        for (String[] row : read("synthetic_unbalanced_submissions.csv")) {
            Points points = estimate.shares().get(Id.<Submission>of(row[0])).points();
            assertEquals(Double.parseDouble(row[1]), value(points) - mean, TOLERANCE, row[0]);
        }
    }

    @Test
    void solution_is_the_one_that_no_single_change_improves() {
        Random random = new Random(20261121);
        for (int run = 0; run < 200; run++) {
            PointsTable table = randomTable(random);
            Estimate estimate = new LeastSquares().estimate(table);
            table.bySubmission().forEach((submission, cells) -> {
                double rest =
                        cells.stream().mapToDouble(cell -> rest(estimate, cell)).sum();
                assertEquals(0, rest, 1e-4, submission + " of " + table);
            });
            table.byJuror().forEach((juror, cells) -> {
                double rest =
                        cells.stream().mapToDouble(cell -> rest(estimate, cell)).sum();
                assertEquals(0, rest, 1e-4, juror + " of " + table);
            });
        }
    }

    @Test
    void effects_of_each_connected_part_sum_to_zero() {
        PointsTable table = new PointsTable(List.of(
                cell("P1", "A", "10"),
                cell("P1", "B", "20"),
                cell("P2", "A", "30"),
                cell("P3", "C", "50"),
                cell("P4", "C", "60"),
                cell("P4", "D", "90")));
        SortedMap<Id<Juror>, Points> effects =
                new LeastSquares().estimate(table).jurorEffects();
        SortedMap<Id<Juror>, Points> expected = new TreeMap<>();
        expected.put(Id.of("A"), Points.of(new BigDecimal("-5")));
        expected.put(Id.of("B"), Points.of(new BigDecimal("5")));
        expected.put(Id.of("C"), Points.of(new BigDecimal("-15")));
        expected.put(Id.of("D"), Points.of(new BigDecimal("15")));
        assertEquals(expected, effects);
    }

    private static double rest(Estimate estimate, PointsTable.Cell cell) {
        double fitted = value(estimate.shares().get(cell.submission()).points())
                + value(estimate.jurorEffects().get(cell.juror()));
        return value(cell.points()) - fitted;
    }

    private static PointsTable randomTable(Random random) {
        List<PointsTable.Cell> cells = new ArrayList<>();
        int jurors = 1 + random.nextInt(6);
        int entries = 1 + random.nextInt(8);
        for (int entry = 0; entry < entries; entry++) {
            for (int juror = 0; juror < jurors; juror++) {
                if (random.nextInt(3) > 0) {
                    cells.add(cell("P" + entry, "J" + juror, Integer.toString(random.nextInt(101))));
                }
            }
        }
        return new PointsTable(cells);
    }

    private static PointsTable.Cell cell(String submission, String juror, String points) {
        return new PointsTable.Cell(Id.of(submission), Id.of(juror), Points.of(new BigDecimal(points)));
    }

    private static double value(Points points) {
        return points.exact().doubleValue();
    }

    private static List<String[]> read(String name) throws IOException {
        try (InputStream in = LeastSquaresTest.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(",")).toList();
        }
    }
}
