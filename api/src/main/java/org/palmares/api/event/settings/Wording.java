package org.palmares.api.event.settings;

import java.util.Collection;
import java.util.Optional;
import org.palmares.api.event.schema.Nearest;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Sentences that several checks share. */
public final class Wording {
    /** The code of a name that is declared nowhere. */
    public static final String UNDECLARED = "EVENT_UNDECLARED";

    private static final int MOST_LISTED = 12;
    private static final int LONGEST_SHOWN = 60;

    private Wording() {}

    /** An error with its two sentences. */
    public static Problem error(Place place, String code, String fr, String en) {
        return Problem.error(place, code, new Text(fr, en));
    }

    /** A reference to something that is not declared where it should be. */
    public static Problem undeclared(Place place, String written, String where, Collection<String> declared) {
        return undeclared(place, written, Text.same(where), declared);
    }

    /** The same, where the place has a name in each language. */
    public static Problem undeclared(Place place, String written, Text where, Collection<String> declared) {
        Optional<String> meant = Nearest.to(written, declared);
        String list = list(declared);
        return error(
                place,
                UNDECLARED,
                "« " + shown(written) + " » n'est pas déclaré dans " + where.fr()
                        + meant.map(word -> " ; vouliez-vous dire « " + word + " » ?")
                                .orElse(".")
                        + (declared.isEmpty() ? " Rien n'y est déclaré." : " Déclarés : " + list + "."),
                "\"" + shown(written) + "\" is not declared in " + where.en()
                        + meant.map(word -> "; did you mean \"" + word + "\"?").orElse(".")
                        + (declared.isEmpty() ? " Nothing is declared there." : " Declared: " + list + "."));
    }

    /** The same id twice. */
    public static Problem twice(Place place, String id, Place first) {
        String where = first.line().isPresent() ? Integer.toString(first.line().getAsInt()) : "?";
        return error(
                place,
                "EVENT_TWICE",
                "« " + shown(id) + " » est déclaré deux fois (déjà ligne " + where + "). Renommez l'un des deux.",
                "\"" + shown(id) + "\" is declared twice (first on line " + where + "). Rename one of them.");
    }

    /** Untrusted text on one line, cut at 60 characters. */
    public static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}|\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    private static String list(Collection<String> words) {
        String first = String.join(", ", words.stream().limit(MOST_LISTED).toList());
        return words.size() <= MOST_LISTED ? first : first + "…";
    }
}
