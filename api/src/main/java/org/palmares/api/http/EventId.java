package org.palmares.api.http;

import java.util.regex.Pattern;

/** The name of an event in an address. */
public final class EventId {

    private static final Pattern VALID = Pattern.compile("[a-z0-9_]{1,64}");

    private EventId() {}

    /** The text itself; throws {@code EVENT_ID_INVALID} (400) if no event can be called so. */
    public static String require(String text) {
        if (!VALID.matcher(text).matches()) {
            throw new ProblemException(
                    400,
                    "EVENT_ID_INVALID",
                    "Un identifiant d'événement a 1 à 64 caractères parmi a-z, 0-9 et _ : par exemple nuit_des_donnees.",
                    "An event id has 1 to 64 characters among a-z, 0-9 and _: for example nuit_des_donnees.");
        }
        return text;
    }

    /** {@code EVENT_UNKNOWN} (404). */
    public static ProblemException unknown() {
        return new ProblemException(
                404,
                "EVENT_UNKNOWN",
                "Aucun événement de ce nom : voyez la liste à /api/events.",
                "No event of this name: see the list at /api/events.");
    }
}
