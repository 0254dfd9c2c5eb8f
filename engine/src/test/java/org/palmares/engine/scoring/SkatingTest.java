package org.palmares.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;

/** The component scores of the 2017 world championships: the mean of seven of nine judges, without the ends. */
class SkatingTest {
    private static final int FIRST_JUDGE = 8;
    private static final int PANEL_SCORE = 7;
    private static final double PRINTED = 0.01;

    @Test
    void every_published_component_score_is_a_trimmed_mean() throws IOException {
        int checked = 0;
        for (String[] row : components()) {
            List<PointsTable.Cell> cells = new ArrayList<>();
            for (int judge = FIRST_JUDGE; judge < row.length; judge++) {
                Points points = Points.of(new BigDecimal(row[judge]));
                cells.add(new PointsTable.Cell(Id.of("P"), Id.of("J" + judge), points));
            }
            Estimate estimate = MiddleSheets.trimmedMean().estimate(new PointsTable(cells));
            Points trimmed = estimate.shares().get(estimate.shares().firstKey()).points();
            double published = Double.parseDouble(row[PANEL_SCORE]);
            assertEquals(published, trimmed.exact().doubleValue(), PRINTED, String.join(",", row));
            checked++;
        }
        assertEquals(605, checked);
    }

    private static List<String[]> components() throws IOException {
        Optional<Path> folder = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/scores"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(folder.isPresent(), "no folder shared/data/scores beside the project: not run");
        return Files.readAllLines(folder.orElseThrow().resolve("skating_worlds2017_aspects.csv")).stream()
                .map(line -> line.split(","))
                .filter(row -> row[1].equals("components"))
                .toList();
    }
}
