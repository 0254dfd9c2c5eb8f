package org.palmares.api.event.folder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.table.CellText;

/** Where somebody stands at the registration desk. */
public enum Presence {
    /** Is to come. */
    EXPECTED("attendu", "attendue", "inscrit", "inscrite", "expected", "registered", "attending", "approved", "going"),
    /** Is there. */
    ARRIVED("arrivé", "arrivée", "présent", "présente", "arrived", "present", "checked in", "checkedin"),
    /** Comes later and has said so: the seat is held. */
    LATE("retard annoncé", "retard", "en retard", "late", "announced late", "running late"),
    /** Does not come. */
    WITHDRAWN(
            "désisté",
            "désistée",
            "désistement",
            "absent",
            "absente",
            "withdrawn",
            "cancelled",
            "canceled",
            "not attending",
            "declined",
            "deleted",
            "refunded",
            "no show"),
    /** Registered at the desk, and is there. */
    ON_SITE("inscrit sur place", "inscrite sur place", "sur place", "registered on site", "on site", "walk in"),
    /** Was there and has gone. */
    LEFT("parti", "partie", "left", "gone");

    private final List<String> words;

    Presence(String... words) {
        this.words = Arrays.stream(words).map(CellText::key).toList();
    }

    /** The state that a cell names, whatever its case, accents and punctuation. */
    static Optional<Presence> of(String written) {
        String key = CellText.key(written);
        return Arrays.stream(values())
                .filter(state -> state.words.contains(key))
                .findFirst();
    }
}
