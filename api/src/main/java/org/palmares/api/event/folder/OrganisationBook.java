package org.palmares.api.event.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.event.table.CellText;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Organisations;

/**
 * Organisations by what people write: their id, name or another spelling, whatever the case, accents and punctuation. A
 * name that nobody declared becomes an organisation of its own. Not thread-safe.
 */
final class OrganisationBook {
    /** What people without an employer write; they never share one. */
    private static final List<String> NONE = List.of(
            "aucun",
            "aucune",
            "none",
            "sans",
            "independant",
            "independante",
            "independent",
            "freelance",
            "retraite",
            "retraitee",
            "retired",
            "etudiant",
            "etudiante",
            "student",
            "n a",
            "na");

    private final Map<Id<Organisation>, Organisation> byId = new LinkedHashMap<>();
    private final Map<String, Id<Organisation>> byKey = new LinkedHashMap<>();

    /** @param sponsors they are organisations too, under their own ids, where the table does not name them */
    OrganisationBook(List<Organisation> declared, List<Event.Sponsor> sponsors) {
        declared.forEach(this::add);
        sponsors.stream()
                .filter(sponsor -> !byId.containsKey(sponsor.id()))
                .forEach(sponsor -> add(group(sponsor.id(), sponsor.name())));
    }

    /** The organisation that people mean; empty for a blank, and for those who have no employer. */
    Optional<Id<Organisation>> find(String written) {
        String key = CellText.key(written);
        if (key.isEmpty() || NONE.contains(key)) {
            return Optional.empty();
        }
        Id<Organisation> known = byKey.get(key);
        return Optional.of(known != null ? known : addNew(written, key));
    }

    Organisations organisations() {
        return Organisations.of(byId.values());
    }

    private Id<Organisation> addNew(String name, String key) {
        Id<Organisation> id = newId(key);
        add(group(id, name));
        return id;
    }

    private static Organisation group(Id<Organisation> id, String name) {
        return new Organisation(id, name, Organisation.Level.GROUP, Optional.empty(), List.of());
    }

    private void add(Organisation organisation) {
        byId.put(organisation.id(), organisation);
        byKey.putIfAbsent(CellText.key(organisation.id().value()), organisation.id());
        byKey.putIfAbsent(CellText.key(organisation.name()), organisation.id());
        organisation.aliases().forEach(alias -> byKey.putIfAbsent(CellText.key(alias), organisation.id()));
    }

    private Id<Organisation> newId(String key) {
        String plain = key.replaceAll("[^a-z0-9 ]", "").strip().replace(' ', '_');
        String stem = plain.isEmpty() ? "organisation" : plain.substring(0, Math.min(60, plain.length()));
        Id<Organisation> id = Id.of(stem);
        for (int next = 2; byId.containsKey(id); next++) {
            id = Id.of(stem + "_" + next);
        }
        return id;
    }
}
