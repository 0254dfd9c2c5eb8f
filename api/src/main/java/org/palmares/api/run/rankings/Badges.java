package org.palmares.api.run.rankings;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Participant;

/** Whose a badge is: people copy the same one in capitals or not, with any dash, and with blanks around it. */
final class Badges {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");

    private final Map<String, Participant> asWritten = new HashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<String, Participant> folded = new HashMap<>();

    Badges(List<Participant> people) {
        for (Participant person : people) {
            String id = person.id().value();
            asWritten.put(id, person);
            alike.merge(folded(id), 1, Integer::sum);
            folded.put(folded(id), person);
        }
    }

    /** The participant of a badge: of that very id, else of the only one that reads alike. */
    Optional<Participant> holder(String badge) {
        return Optional.ofNullable(asWritten.get(BLANKS.matcher(badge).replaceAll("")))
                .or(() ->
                        Optional.ofNullable(folded.get(folded(badge))).filter(person -> alike.get(folded(badge)) == 1));
    }

    /** The same for whatever is the same badge; nobody's is never a participant's. */
    String same(String badge) {
        return holder(badge).map(person -> "participant " + person.id()).orElseGet(() -> "badge " + folded(badge));
    }

    private static String folded(String badge) {
        String plain = Normalizer.normalize(badge, Normalizer.Form.NFKC);
        return DASHES.matcher(BLANKS.matcher(plain).replaceAll(""))
                .replaceAll("-")
                .toLowerCase(Locale.ROOT);
    }
}
