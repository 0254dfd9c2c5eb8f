package org.palmares.engine.scoring.flags;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.scoring.Ranking;

/**
 * What the president of a jury may want to look at in the sheets that a ranking rests on. Immutable, thread-safe.
 *
 * @param jurors by id
 * @param rooms empty where entries were not judged in several rooms
 * @param outliers the farthest first
 */
public record Flags(List<JurorFlags> jurors, Optional<RoomEffects> rooms, List<OutlierMark> outliers) {
    /** Nothing to look at. */
    public static final Flags NONE = new Flags(List.of(), Optional.empty(), List.of());

    public Flags {
        jurors = List.copyOf(jurors);
        Objects.requireNonNull(rooms, "rooms");
        outliers = List.copyOf(outliers);
    }

    /**
     * Looks at the sheets of a ranking.
     *
     * @param sheets those that the ranking was computed from, or more
     * @param order in which jurors read, as far as it is known
     */
    public static Flags of(Ranking ranking, Rubric rubric, List<ScoreSheet> sheets, ReadingOrder order) {
        MarkedSheets marked = MarkedSheets.of(ranking, rubric, sheets);
        return marked.size() == 0 ? NONE : of(marked, order);
    }

    static Flags of(MarkedSheets marked, ReadingOrder order) {
        AdditiveFit fit = new AdditiveFit(marked.entryOf, marked.jurorOf);
        SortedMap<Id<Juror>, Drift> drifts = Drifts.of(marked, fit, order);
        SortedMap<Id<Juror>, Halo> halos = Halos.of(marked);
        Scatters scatters = new Scatters(marked, fit);
        List<JurorFlags> jurors = IntStream.range(0, marked.jurors.size())
                .mapToObj(at -> {
                    Id<Juror> juror = marked.jurors.get(at);
                    return new JurorFlags(
                            juror,
                            scatters.of(at),
                            Optional.ofNullable(drifts.get(juror)),
                            Optional.ofNullable(halos.get(juror)));
                })
                .toList();
        return new Flags(jurors, Rooms.of(marked, order), Outliers.of(marked, fit));
    }

    /** What was found of a juror. */
    public Optional<JurorFlags> find(Id<Juror> juror) {
        return jurors.stream().filter(each -> each.juror().equals(juror)).findFirst();
    }
}
