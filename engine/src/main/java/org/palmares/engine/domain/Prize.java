package org.palmares.engine.domain;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A prize.
 *
 * @param source what its laureates are taken from
 * @param openTo who may win it
 * @param laureates how many laureates, at least 1
 * @param amount what one place is worth, if anything
 * @param paidTo whom that is paid to
 * @param tied when laureates are tied, and what they then receive
 * @param threshold points (ballots, for a vote) below which it is not awarded, if any
 * @param sponsor who gives it, if not the organizer: its people are excluded
 * @param partOf the prize of the event file that this is one of, where there is one for each topic or category
 */
public record Prize(
        Id<Prize> id,
        Text label,
        Kind kind,
        Source source,
        OpenTo openTo,
        int laureates,
        Optional<Money> amount,
        PaidTo paidTo,
        Tied tied,
        Optional<BigDecimal> threshold,
        Optional<Id<Organisation>> sponsor,
        Optional<Id<Prize>> partOf) {
    /** Where a prize comes from. */
    public enum Kind {
        RANKING,
        JURY_CHOICE,
        SPONSOR,
        PUBLIC_VOTE,
        COMMITTEE
    }

    /** Who may win it. */
    public enum Pool {
        ALL,
        FINALISTS
    }

    /** Whom the amount of a laureate is paid to. */
    public enum PaidTo {
        /** Whole, to whoever receives it for the team. */
        TEAM,
        /** In equal shares to the members of the team, to the cent. */
        MEMBERS,
        /** In full to each member of the team. */
        EACH_MEMBER
    }

    /** What those tied at the line receive. */
    public enum ExAequo {
        EACH_FULL,
        SHARED
    }

    /**
     * What decides: its own rubric, else a round's ranking, else a vote; where there is none of them, people name whom
     * they wish.
     *
     * @param committee who names them; empty: the jury, or the sponsor
     */
    public record Source(
            Optional<Id<Round>> round,
            Optional<Id<Rubric>> rubric,
            Optional<Id<Vote>> vote,
            Optional<Id<Committee>> committee) {
        public Source {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(rubric, "rubric");
            Objects.requireNonNull(vote, "vote");
            Objects.requireNonNull(committee, "committee");
        }

        /** A round's ranking. */
        public static Source ranking(Id<Round> round) {
            return new Source(Optional.of(round), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Whom people wish. */
        public static Source people() {
            return new Source(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Whether people name whom they wish. */
        public boolean isPeoples() {
            return round.isEmpty() && rubric.isEmpty() && vote.isEmpty();
        }

        /** Whether ballots alone decide, so that what an entry has are ballots and not points. */
        public boolean isBallots() {
            return round.isEmpty() && rubric.isEmpty() && vote.isPresent();
        }
    }

    /** The entries among which it is given: those of the pool, of a category and of a topic where one is named. */
    public record OpenTo(Pool pool, Optional<Id<Category>> category, Optional<Id<Topic>> topic) {
        /** Everything that is ranked. */
        public static final OpenTo ALL = new OpenTo(Pool.ALL, Optional.empty(), Optional.empty());

        public OpenTo {
            Objects.requireNonNull(pool, "pool");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(topic, "topic");
        }
    }

    /**
     * Ex æquo laureates.
     *
     * @param within points: whoever is less than that below the best of a place shares it; 0: equal ranks alone are tied
     */
    public record Tied(ExAequo receive, BigDecimal within) {
        /** Equal ranks alone, each with the full amount. */
        public static final Tied EACH_FULL = new Tied(ExAequo.EACH_FULL, BigDecimal.ZERO);

        public Tied {
            Objects.requireNonNull(receive, "receive");
            Require.notNegative(within, "within");
        }
    }

    public Prize {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Require.that(
                kind != Kind.RANKING || source.round().isPresent(), "a prize of a ranking must name its round", id);
        Require.that(kind != Kind.PUBLIC_VOTE || source.vote().isPresent(), "a prize by vote must name its vote", id);
        Objects.requireNonNull(openTo, "openTo");
        Require.atLeast(1, laureates, "laureates");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(paidTo, "paidTo");
        Objects.requireNonNull(tied, "tied");
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(sponsor, "sponsor");
        Objects.requireNonNull(partOf, "partOf");
    }

    /** The same without a margin: equal ranks alone are tied. */
    public Prize byRankAlone() {
        return new Prize(
                id,
                label,
                kind,
                source,
                openTo,
                laureates,
                amount,
                paidTo,
                new Tied(tied.receive(), BigDecimal.ZERO),
                threshold,
                sponsor,
                partOf);
    }

    /** Under whose name it is listed: its own, or that of the prize which it is one of. */
    public Id<Prize> listedAs() {
        return partOf.orElse(id);
    }

    /** Whether a round is this prize's own: it has its name, and a rubric for this prize alone. */
    public boolean isOfItsOwn(Round round) {
        return source.rubric().isPresent() && id.value().equals(round.id().value());
    }
}
