package org.palmares.api.event.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.table.CellText;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Organisations;

/**
 * From what people write as employer to organisations: a known name or alias, else an organisation of its own under that
 * name; student, independent, retired and the like belong to none. Not thread-safe; lives as long as one import.
 */
public final class Employers {
    private static final String OWN = "roster-";

    private final Organisations known;
    private final LabelMatcher<Organisation> byName;
    private final SortedMap<String, Boolean> names = new TreeMap<>();
    private final SortedMap<Id<Organisation>, Organisation> own = new TreeMap<>();

    /** Employers among those that the event names. */
    public Employers(Organisations known) {
        this.known = known;
        this.byName = new LabelMatcher<>(known.byId().values(), Employers::labels);
        known.byId()
                .values()
                .forEach(organisation -> labels(organisation).forEach(label -> names.put(CellText.key(label), true)));
    }

    private static List<String> labels(Organisation organisation) {
        List<String> labels = new ArrayList<>(organisation.aliases());
        labels.add(organisation.name());
        labels.add(organisation.id().value());
        return labels;
    }

    /** Whether the text names several known organisations. */
    public boolean isAmbiguous(String text) {
        return names.containsKey(CellText.key(text)) && byName.find(text).isEmpty();
    }

    /** The organisation of the text; empty for none, and for a name that several share. */
    public Optional<Id<Organisation>> find(String text) {
        if (text.isBlank() || Words.isNothing(text) || Words.NO_EMPLOYER.contains(text) || isAmbiguous(text)) {
            return Optional.empty();
        }
        return Optional.of(byName.find(text).map(Organisation::id).orElseGet(() -> ownOf(text)));
    }

    /** Whether the event names an organisation, among its own or its sponsors; else somebody only wrote it as an employer. */
    public static boolean isDeclared(Id<Organisation> id) {
        return !id.value().startsWith(OWN);
    }

    /** The known organisations and those that only the texts named. */
    public Organisations all() {
        List<Organisation> all = new ArrayList<>(known.byId().values());
        all.addAll(own.values());
        return Organisations.of(all);
    }

    private Id<Organisation> ownOf(String text) {
        String key = CellText.key(text);
        String slug = key.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        boolean whole = !slug.isEmpty() && slug.length() <= 60 && slug.equals(key.replace(' ', '-'));
        String tail = whole
                ? slug
                : Integer.toHexString(key.hashCode())
                        + Integer.toHexString(
                                new StringBuilder(key).reverse().toString().hashCode());
        Id<Organisation> id = Id.of(OWN + tail);
        Organisation organisation =
                new Organisation(id, text, Organisation.Level.ESTABLISHMENT, Optional.empty(), List.of());
        own.merge(id, organisation, (a, b) -> a.name().compareTo(b.name()) <= 0 ? a : b);
        return id;
    }
}
