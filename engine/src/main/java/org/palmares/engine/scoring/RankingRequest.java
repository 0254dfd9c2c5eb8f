package org.palmares.engine.scoring;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;

/**
 * What a ranking is computed from.
 *
 * @param round names the method, the quorum, the tie-break and the share carried over
 * @param rubric the round's rubric
 * @param entries everything in the round, excluded entries too, each once; kept in the order of ids
 * @param sheets checked sheets of this round, at most one per juror and entry; kept by entry, then juror
 * @param exclusions what verdicts keep out
 * @param carriedOver points of the previous round by entry; read only where the round carries a share over
 * @param tracks the track of each entry, where entries compete within tracks; see {@link PointsTable}
 * @param lines the chances of being among the first so many are asked for; at least 1 each, 1 always among them
 */
public record RankingRequest(
        Round round,
        Rubric rubric,
        List<Id<Submission>> entries,
        List<ScoreSheet> sheets,
        Exclusions exclusions,
        SortedMap<Id<Submission>, EarlierPoints> carriedOver,
        SortedMap<Id<Submission>, String> tracks,
        SortedSet<Integer> lines) {
    private static final List<Integer> USUAL_LINES = List.of(1, 3);

    public RankingRequest {
        Objects.requireNonNull(round, "round");
        Require.that(rubric.id().equals(round.rubric()), "rubric must be the round's", rubric.id());
        Set<Id<Submission>> known = new HashSet<>(entries);
        Require.that(known.size() == entries.size(), "entries must be distinct", entries);
        entries = entries.stream().sorted().toList();
        Set<List<Id<?>>> seen = new HashSet<>();
        for (ScoreSheet sheet : sheets) {
            Require.that(sheet.round().equals(round.id()), "a sheet must be of round " + round.id(), sheet);
            Require.that(known.contains(sheet.submission()), "a sheet must be of an entry", sheet);
            Require.that(seen.add(List.of(sheet.juror(), sheet.submission())), "one sheet per juror and entry", sheet);
        }
        sheets = sheets.stream()
                .sorted(Comparator.comparing(ScoreSheet::submission).thenComparing(ScoreSheet::juror))
                .toList();
        Objects.requireNonNull(exclusions, "exclusions");
        carriedOver = Collections.unmodifiableSortedMap(new TreeMap<>(carriedOver));
        tracks = Collections.unmodifiableSortedMap(new TreeMap<>(tracks));
        Require.that(lines.contains(1) && lines.first() == 1, "lines must begin at 1", lines);
        lines = Collections.unmodifiableSortedSet(new TreeSet<>(lines));
    }

    /** A request without tracks, with the usual lines. */
    public RankingRequest(
            Round round,
            Rubric rubric,
            List<Id<Submission>> entries,
            List<ScoreSheet> sheets,
            Exclusions exclusions,
            SortedMap<Id<Submission>, EarlierPoints> carriedOver) {
        this(round, rubric, entries, sheets, exclusions, carriedOver, new TreeMap<>(), new TreeSet<>(USUAL_LINES));
    }

    /** A request with nothing excluded and nothing carried over. */
    public static RankingRequest of(Round round, Rubric rubric, List<Id<Submission>> entries, List<ScoreSheet> sheets) {
        return new RankingRequest(round, rubric, entries, sheets, Exclusions.NONE, new TreeMap<>());
    }

    boolean carriesOver() {
        return round.scoring().carryOver().signum() > 0;
    }
}
