package org.palmares.engine.scoring.deliberation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.Contender;

/**
 * The ranking that a jury adopts: the proposed one with the ranks that it changed, each by a vote and for a reason. It
 * stands or falls as a whole; with a fault, the proposed ranking stands.
 *
 * @param ranking the adopted ranking, or the proposed one where there is a fault; by rank, then as proposed
 * @param faults what keeps it from standing, in the order of the changes
 */
public record Adoption(List<Contender> ranking, List<Fault> faults) {
    /** How far a jury may change what is proposed. */
    public enum Power {
        /** Any rank. */
        EVERY_RANK,
        /** The order of those who are tied, where others than the jury have voted. */
        TIES_ALONE
    }

    /**
     * A rank that the jury gives. The same as the proposed one needs neither vote nor reason, but a vote on it that was lost
     * does not stand either: it may separate the entry from one that shares its rank.
     *
     * @param hands the vote, if one is recorded
     */
    public record Change(Id<Submission> submission, int rank, Optional<Hands> hands, Reason reason) {
        public Change {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(hands, "hands");
            Objects.requireNonNull(reason, "reason");
        }

        int voters() {
            return hands.map(Hands::voters).orElse(0);
        }
    }

    /** The reason of a change, which stands in public papers. */
    public enum Reason {
        MISSING,
        GIVEN,
        /** It names a juror, whom public papers name beside no mark and no rank. */
        NAMES_JUROR
    }

    /** What is wrong with a change. */
    public record Fault(Id<Submission> submission, Kind kind) {
        /** What can be wrong. */
        public enum Kind {
            /** Too few are present for the jury to decide; said once, of the first change. */
            NO_QUORUM,
            /** The entry is not in the proposed ranking. */
            NOT_RANKED,
            /** The entry is not tied with those whose places it would take, and the jury may separate ties alone. */
            NOT_TIED,
            /** The entry is given a rank twice. */
            TWICE,
            NO_VOTE,
            /** More voted than there are people to vote. */
            TOO_MANY_VOTES,
            /** The vote went against it. */
            LOST,
            /** As many for as against, and no casting vote. */
            TIED,
            /** As many for as against, and nobody is there whose casting vote it is. */
            NO_PRESIDENT,
            NO_REASON,
            REASON_NAMES_JUROR,
            /** Ranks no longer follow as 1, 2, 3 or 1, 1, 3: too many or too few stand before this entry. */
            OUT_OF_SEQUENCE
        }

        public Fault {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(kind, "kind");
        }
    }

    public Adoption {
        ranking = List.copyOf(ranking);
        faults = List.copyOf(faults);
    }

    /**
     * Applies changes to a proposed ranking.
     *
     * @param voters who may vote; empty where the jury is not known
     */
    public static Adoption of(List<Contender> proposed, List<Change> changes, Optional<Voters> voters, Power power) {
        Map<Id<Submission>, Contender> before =
                proposed.stream().collect(Collectors.toMap(Contender::submission, Function.identity()));
        Map<Id<Submission>, Integer> ranks = new TreeMap<>();
        List<Fault> faults = new ArrayList<>(quorum(changes, voters).stream().toList());
        for (Change change : changes) {
            Optional<Fault.Kind> wrong = ranks.containsKey(change.submission())
                    ? Optional.of(Fault.Kind.TWICE)
                    : fault(change, Optional.ofNullable(before.get(change.submission())), voters)
                            .or(() -> beyond(change, proposed, power));
            wrong.ifPresent(kind -> faults.add(new Fault(change.submission(), kind)));
            ranks.putIfAbsent(change.submission(), change.rank());
        }
        List<Contender> adopted = ranked(proposed, ranks);
        if (faults.isEmpty()) {
            outOfSequence(adopted).ifPresent(faults::add);
        }
        return new Adoption(faults.isEmpty() ? adopted : proposed, faults);
    }

    private static Optional<Fault> quorum(List<Change> changes, Optional<Voters> voters) {
        return voters.filter(jury -> !jury.hasQuorum())
                .flatMap(jury -> changes.stream().findFirst())
                .map(change -> new Fault(change.submission(), Fault.Kind.NO_QUORUM));
    }

    private static Optional<Fault.Kind> fault(Change change, Optional<Contender> before, Optional<Voters> voters) {
        if (before.isEmpty()) {
            return Optional.of(Fault.Kind.NOT_RANKED);
        }
        if (change.reason() == Reason.NAMES_JUROR) {
            return Optional.of(Fault.Kind.REASON_NAMES_JUROR);
        }
        if (voters.filter(jury -> change.voters() > jury.on(change.submission()))
                .isPresent()) {
            return Optional.of(Fault.Kind.TOO_MANY_VOTES);
        }
        boolean moves = before.get().rank() != change.rank();
        if (change.hands().isEmpty()) {
            return Optional.of(Fault.Kind.NO_VOTE).filter(kind -> moves);
        }
        Hands hands = change.hands().get();
        if (hands.isCast()
                && voters.filter(jury -> !jury.arePresidedOn(change.submission()))
                        .isPresent()) {
            return Optional.of(Fault.Kind.NO_PRESIDENT);
        }
        return switch (hands.result()) {
            case LOST -> Optional.of(Fault.Kind.LOST);
            case TIED -> Optional.of(Fault.Kind.TIED);
            case CARRIED ->
                Optional.of(Fault.Kind.NO_REASON).filter(kind -> moves && change.reason() == Reason.MISSING);
        };
    }

    /** Whether an entry leaves the places that it holds together with those tied with it, where it may not. */
    private static Optional<Fault.Kind> beyond(Change change, List<Contender> proposed, Power power) {
        int from = proposed.stream()
                .filter(each -> each.submission().equals(change.submission()))
                .mapToInt(Contender::rank)
                .sum();
        long tied = proposed.stream().filter(each -> each.rank() == from).count();
        boolean within = from <= change.rank() && change.rank() < from + tied;
        return Optional.of(Fault.Kind.NOT_TIED).filter(kind -> power == Power.TIES_ALONE && !within);
    }

    private static List<Contender> ranked(List<Contender> proposed, Map<Id<Submission>, Integer> ranks) {
        return proposed.stream()
                .map(each -> new Contender(
                        each.submission(), ranks.getOrDefault(each.submission(), each.rank()), each.points()))
                .sorted(Comparator.comparing(Contender::rank))
                .toList();
    }

    private static Optional<Fault> outOfSequence(List<Contender> adopted) {
        for (int at = 0; at < adopted.size(); at++) {
            int rank = adopted.get(at).rank();
            boolean tied = at > 0 && adopted.get(at - 1).rank() == rank;
            if (rank != at + 1 && !tied) {
                return Optional.of(new Fault(adopted.get(at).submission(), Fault.Kind.OUT_OF_SEQUENCE));
            }
        }
        return Optional.empty();
    }

    /** Whether the jury's ranks stand. */
    public boolean stands() {
        return faults.isEmpty();
    }
}
