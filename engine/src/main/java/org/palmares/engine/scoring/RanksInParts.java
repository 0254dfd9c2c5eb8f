package org.palmares.engine.scoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

/** The rank of each entry within its connected part, where marks compare without assumption. */
final class RanksInParts {
    private final Map<Id<Submission>, Integer> parts = new TreeMap<>();
    private final Map<Id<Submission>, Integer> ranks = new TreeMap<>();

    RanksInParts(List<PointsTable> connected, List<Position> positions) {
        int number = 0;
        for (PointsTable part : connected) {
            number++;
            for (Id<Submission> submission : part.bySubmission().keySet()) {
                parts.put(submission, number);
            }
        }
        Map<Integer, Counter> counters = new TreeMap<>();
        for (Position position : positions) {
            Counter counter = counters.computeIfAbsent(part(position.submission()), each -> new Counter());
            ranks.put(position.submission(), counter.rankOf(position));
        }
    }

    /** From 1. */
    int part(Id<Submission> submission) {
        return parts.get(submission);
    }

    int rank(Id<Submission> submission) {
        return ranks.get(submission);
    }

    /** Hands out competition ranks as positions of one part come by. */
    private static final class Counter {
        private int seen;
        private int lastOverall;
        private int last;

        private int rankOf(Position position) {
            seen++;
            if (position.rank() != lastOverall) {
                lastOverall = position.rank();
                last = seen;
            }
            return last;
        }
    }
}
