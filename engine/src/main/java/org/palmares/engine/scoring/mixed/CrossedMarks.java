package org.palmares.engine.scoring.mixed;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks of entries by jurors, both by position from 0. Immutable, thread-safe.
 *
 * <p>Every entry belongs to one track; without tracks all belong to track 0. An entry or juror may occur several times
 * together, or never.
 */
public final class CrossedMarks {
    final int entries;
    final int jurors;
    final int tracks;
    final int[] entryOf;
    final int[] jurorOf;
    final double[] values;
    private final int[] trackOf;

    /** One mark. */
    public record Mark(int entry, int juror, double value) {}

    private CrossedMarks(int entries, int jurors, int tracks, int[] trackOf, List<Mark> marks) {
        this.entries = entries;
        this.jurors = jurors;
        this.tracks = tracks;
        this.trackOf = trackOf;
        this.entryOf = marks.stream().mapToInt(Mark::entry).toArray();
        this.jurorOf = marks.stream().mapToInt(Mark::juror).toArray();
        this.values = marks.stream().mapToDouble(Mark::value).toArray();
    }

    /** Marks of one track. */
    public static CrossedMarks of(int entries, int jurors, List<Mark> marks) {
        return checked(new CrossedMarks(entries, jurors, 1, new int[entries], marks));
    }

    /**
     * Marks of entries in tracks.
     *
     * @param trackOf for each entry its track, from 0; every track up to the highest must have a mark
     */
    public static CrossedMarks ofTracks(List<Integer> trackOf, int jurors, List<Mark> marks) {
        int[] tracks = trackOf.stream().mapToInt(Integer::intValue).toArray();
        int count = 1 + trackOf.stream().mapToInt(Integer::intValue).max().orElse(0);
        return checked(new CrossedMarks(tracks.length, jurors, count, tracks, marks));
    }

    private static CrossedMarks checked(CrossedMarks marks) {
        boolean[] marked = new boolean[marks.tracks];
        for (int mark = 0; mark < marks.size(); mark++) {
            int entry = marks.entryOf[mark];
            int juror = marks.jurorOf[mark];
            if (entry < 0 || entry >= marks.entries || juror < 0 || juror >= marks.jurors) {
                throw new IllegalArgumentException("entry and juror must be known, found: " + entry + ", " + juror);
            }
            if (!Double.isFinite(marks.values[mark])) {
                throw new IllegalArgumentException("a mark must be finite, found: " + marks.values[mark]);
            }
            marked[marks.trackOf[entry]] = true;
        }
        for (int track = 0; track < marked.length; track++) {
            if (!marked[track]) {
                throw new IllegalArgumentException("every track must have a mark, none in track " + track);
            }
        }
        return marks;
    }

    /** The same marks with mean 0 and variance 1. */
    CrossedMarks standardised(double mean, double deviation) {
        List<Mark> marks = new ArrayList<>();
        for (int mark = 0; mark < values.length; mark++) {
            marks.add(new Mark(entryOf[mark], jurorOf[mark], (values[mark] - mean) / deviation));
        }
        return new CrossedMarks(entries, jurors, tracks, trackOf, marks);
    }

    int size() {
        return values.length;
    }

    /** The track of the entry of a mark. */
    int trackOf(int mark) {
        return trackOf[entryOf[mark]];
    }

    int trackOfEntry(int entry) {
        return trackOf[entry];
    }
}
