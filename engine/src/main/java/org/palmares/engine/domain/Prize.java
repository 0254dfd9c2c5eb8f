package org.palmares.engine.domain;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A prize.
 *
 * @param round the round whose ranking allocates it; empty for prizes that are not taken from a ranking
 * @param category the category it is reserved to, if any
 * @param laureates how many laureates, at least 1
 * @param amount what it is worth, if anything
 * @param exAequo what tied laureates receive
 * @param threshold points below which it is not awarded, if any
 * @param sponsor who gives it, if not the organizer: its people are excluded
 */
public record Prize(
        Id<Prize> id,
        Text label,
        Kind kind,
        Optional<Id<Round>> round,
        Pool pool,
        Optional<Id<Category>> category,
        int laureates,
        Optional<Money> amount,
        ExAequo exAequo,
        Optional<BigDecimal> threshold,
        Optional<Id<Organisation>> sponsor) {
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

    /** What those tied at the line receive. */
    public enum ExAequo {
        EACH_FULL,
        SHARED
    }

    public Prize {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(round, "round");
        Require.that(kind != Kind.RANKING || round.isPresent(), "a prize of a ranking must name its round", id);
        Objects.requireNonNull(pool, "pool");
        Objects.requireNonNull(category, "category");
        Require.atLeast(1, laureates, "laureates");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(exAequo, "exAequo");
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(sponsor, "sponsor");
    }
}
