package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Mark;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Scale;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Text;

/** Small rounds for tests, written as lines "juror entry mark mark …", one mark per criterion, "-" for a blank. */
public final class Marks {
    private Marks() {}

    public static Scale scale(String min, String max, String step) {
        return new Scale(new BigDecimal(min), new BigDecimal(max), new BigDecimal(step));
    }

    public static Criterion criterion(String id, int weight, Scale scale) {
        return new Criterion(Id.of(id), Text.same(id), weight, scale, Optional.empty(), true, new TreeMap<>());
    }

    public static Criterion withFloor(Criterion from, String floor) {
        return new Criterion(
                from.id(),
                from.label(),
                from.weight(),
                from.scale(),
                Optional.of(new BigDecimal(floor)),
                from.counts(),
                from.anchors());
    }

    public static Rubric rubric(Criterion... criteria) {
        return new Rubric(Id.of("rubric"), Text.same("rubric"), List.of(criteria));
    }

    public static Round round(RankingMethod method, int quorum, String carryOver, String... tieBreak) {
        return new Round(
                Id.of("round"),
                Text.same("round"),
                Id.of("phase"),
                Id.of("rubric"),
                Round.Jury.whole(quorum),
                new Round.Scoring(method, Round.Per.EVENT, Round.Per.EVENT, new BigDecimal(carryOver)),
                new Round.Ties(BigDecimal.ZERO, ids(tieBreak), List.of()),
                Optional.empty(),
                Round.USUALLY_NEAR);
    }

    public static <T> List<Id<T>> ids(String... values) {
        return List.of(values).stream().map(Id::<T>of).toList();
    }

    public static <T> Id<T> id(String value) {
        return Id.of(value);
    }

    public static Text why(String words) {
        return Text.same(words);
    }

    public static List<ScoreSheet> sheets(Rubric rubric, String lines) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            String[] cells = line.strip().split(" +");
            SortedMap<Id<Criterion>, Mark> marks = new TreeMap<>();
            for (int column = 2; column < cells.length; column++) {
                if (!cells[column].equals("-")) {
                    marks.put(rubric.criteria().get(column - 2).id(), Mark.of(cells[column]));
                }
            }
            sheets.add(new ScoreSheet(Id.of("round"), Id.of(cells[0]), Id.of(cells[1]), marks));
        }
        return sheets;
    }

    /** "rank entry points" lines, separated by a comma. */
    public static String summary(Ranking ranking) {
        return String.join(
                ", ",
                ranking.entries().stream()
                        .map(entry -> entry.rank() + " " + entry.submission() + " "
                                + entry.points().rounded())
                        .toList());
    }
}
