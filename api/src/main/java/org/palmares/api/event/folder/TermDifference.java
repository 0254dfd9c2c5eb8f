package org.palmares.api.event.folder;

import java.util.Locale;
import java.util.Set;
import org.palmares.api.event.settings.Wording;
import org.palmares.engine.domain.Text;

/**
 * One term that is another than it was.
 *
 * @param item such as {@code round.final.method}
 * @param before its value; empty where there was none
 * @param now its value; empty where there is none any more
 */
public record TermDifference(String item, String before, String now) {
    /** Items whose values are words of the event file, and not ids, which may be written in capitals. */
    private static final Set<String> OF_WORDS = Set.of(
            "method", "per", "tracks", "cut", "kind", "pool", "ex-aequo", "paid-to", "prize-allocation", "voters");

    /** The value before, as the event file writes it, between quotation marks. */
    public Text shownBefore() {
        return shown(before);
    }

    /** The same of the value now. */
    public Text shownNow() {
        return shown(now);
    }

    private Text shown(String value) {
        String last = item.substring(item.lastIndexOf('.') + 1);
        String written =
                OF_WORDS.contains(last) ? value.toLowerCase(Locale.ROOT).replace('_', '-') : value;
        return switch (written) {
            case "" -> new Text("rien", "nothing");
            case "none" -> new Text("aucun", "none");
            case "not counted" -> new Text("hors total", "not counted");
            default -> new Text("« " + Wording.shown(written) + " »", "\"" + Wording.shown(written) + "\"");
        };
    }
}
