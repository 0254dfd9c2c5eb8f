package org.palmares.engine.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The organisations of an event and who belongs to whom. Parents exist and never form a circle. Immutable.
 */
public record Organisations(SortedMap<Id<Organisation>, Organisation> byId) {
    public Organisations {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
        for (Organisation organisation : byId.values()) {
            requireChain(organisation, byId);
        }
    }

    public static Organisations of(Collection<Organisation> organisations) {
        Require.distinct(organisations, Organisation::id, "organisations");
        SortedMap<Id<Organisation>, Organisation> byId = new TreeMap<>();
        organisations.forEach(organisation -> byId.put(organisation.id(), organisation));
        return new Organisations(byId);
    }

    public Optional<Organisation> find(Id<Organisation> id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The organisation itself and everything above it, narrowest first; empty when the id is unknown. */
    public List<Organisation> chain(Id<Organisation> id) {
        List<Organisation> chain = new ArrayList<>();
        for (Optional<Organisation> at = find(id);
                at.isPresent();
                at = at.get().parent().flatMap(this::find)) {
            chain.add(at.get());
        }
        return List.copyOf(chain);
    }

    /**
     * The organisation by which a person of {@code id} is compared at a level: the nearest ancestor at that level or,
     * where the chain does not reach it, the organisation itself. So two services of one hospital differ at level
     * SERVICE and agree at level ESTABLISHMENT.
     */
    public Id<Organisation> at(Organisation.Level level, Id<Organisation> id) {
        return chain(id).stream()
                .filter(organisation -> organisation.level() == level)
                .map(Organisation::id)
                .findFirst()
                .orElse(id);
    }

    private static void requireChain(Organisation start, SortedMap<Id<Organisation>, Organisation> byId) {
        int steps = 0;
        Organisation at = start;
        while (at.parent().isPresent()) {
            Organisation parent = byId.get(at.parent().get());
            Require.that(parent != null, "the parent of " + at.id() + " must exist", at.parent());
            Require.that(++steps <= byId.size(), "organisations must not form a circle", start.id());
            at = parent;
        }
    }
}
