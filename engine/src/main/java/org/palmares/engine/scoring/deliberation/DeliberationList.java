package org.palmares.engine.scoring.deliberation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Points;

/** Who stands at a line of a ranking in a way that a jury should weigh before it adopts the ranking. */
public final class DeliberationList {
    /**
     * A line of a ranking: a prize, or a cut.
     *
     * @param name what is had above the line
     * @param order everybody among whom the line falls, as proposed, the best first
     * @param beside the same in the order of the other method; empty where there is none
     * @param places how many the line has room for above it, at least 1
     * @param above who stands above it as things stand: a tie may be kept whole, and the jury may have adopted otherwise
     * @param doubtful whose place above the line whoever computes how sure it is finds doubtful
     * @param within points: as near as that on both sides of the line is near
     */
    public record Line(
            Text name,
            List<Contender> order,
            List<Contender> beside,
            int places,
            List<Id<Submission>> above,
            List<Id<Submission>> doubtful,
            BigDecimal within) {
        public Line {
            Objects.requireNonNull(name, "name");
            order = List.copyOf(order);
            beside = List.copyOf(beside);
            above = List.copyOf(above);
            doubtful = List.copyOf(doubtful);
            Objects.requireNonNull(within, "within");
            if (places < 1) {
                throw new IllegalArgumentException("places must be at least 1, found: " + places);
            }
        }
    }

    /** Why an entry is to be weighed. */
    public enum Why {
        /** It has the rank, or the points and the side, of somebody across the line as the places draw it. */
        TIED,
        /** It has the points of somebody on the other side, and a tie-break parts them. */
        EQUAL,
        /** Its points are near those of somebody on the other side. */
        NEAR,
        /** The other method puts it on the other side. */
        OTHER_METHOD,
        /** It stands above the line, and its place there is doubtful. */
        DOUBTFUL
    }

    /**
     * An entry to be weighed.
     *
     * @param above whether it stands above the line
     */
    public record Item(Text line, Contender contender, boolean above, List<Why> why) {
        public Item {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(contender, "contender");
            why = List.copyOf(why);
        }
    }

    private final Line line;
    private final List<Contender> first;
    private final List<Contender> others;

    private DeliberationList(Line line) {
        this.line = line;
        int places = Math.min(line.places(), line.order().size());
        this.first = line.order().subList(0, places);
        this.others = line.order().subList(places, line.order().size());
    }

    /** Whom to weigh at each line, in the order of the lines, then of the ranking. */
    public static List<Item> of(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> new DeliberationList(line).items().stream())
                .toList();
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        if (first.isEmpty() || others.isEmpty()) {
            return items;
        }
        for (Contender each : line.order()) {
            List<Why> why = why(each);
            if (!why.isEmpty()) {
                items.add(new Item(line.name(), each, isAbove(each), why));
            }
        }
        return items;
    }

    private List<Why> why(Contender each) {
        boolean isAbove = isAbove(each);
        Contender facing = first.contains(each) ? others.get(0) : first.get(first.size() - 1);
        boolean isEqual = each.points().compareTo(facing.points()) == 0;
        List<Why> why = new ArrayList<>();
        if (facing.rank() == each.rank() || isEqual && isAbove == isAbove(facing)) {
            why.add(Why.TIED);
        } else if (isEqual) {
            why.add(Why.EQUAL);
        } else if (isNear(each, facing)) {
            why.add(Why.NEAR);
        }
        if (isAcrossBeside(each, isAbove)) {
            why.add(Why.OTHER_METHOD);
        }
        if (isAbove && line.doubtful().contains(each.submission())) {
            why.add(Why.DOUBTFUL);
        }
        return why;
    }

    private boolean isAbove(Contender each) {
        return line.above().contains(each.submission());
    }

    /** Whether the other method puts an entry across the line; it does not put one there that it ties with both sides. */
    private boolean isAcrossBeside(Contender each, boolean isAbove) {
        if (first.size() >= line.beside().size()) {
            return false;
        }
        int lastAbove = line.beside().get(first.size() - 1).rank();
        int firstBelow = line.beside().get(first.size()).rank();
        return line.beside().stream()
                .filter(other -> other.submission().equals(each.submission()))
                .anyMatch(other -> isAbove ? other.rank() > lastAbove : other.rank() < firstBelow);
    }

    private boolean isNear(Contender one, Contender other) {
        Points difference = one.points().minus(other.points());
        Points within = Points.of(line.within());
        return difference.compareTo(within) <= 0
                && Points.ZERO.minus(difference).compareTo(within) <= 0;
    }
}
