package org.palmares.engine.teams;

import java.time.Duration;
import java.util.List;
import org.palmares.engine.domain.Text;

/** Small pieces of French and English sentences. */
final class Wording {
    private Wording() {}

    /** What is said of a team, after its name. */
    static Text ofTeam(TeamSlot team, Text said) {
        return new Text(team.name().fr() + " : " + said.fr(), team.name().en() + ": " + said.en());
    }

    /** {@code a, b ou c}. */
    static String joined(List<String> words, String lastWith) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + lastWith + " " + words.get(last);
    }

    /** {@code 2 h 30 min}, to the whole minute, alike in both languages. */
    static String time(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        String shortOfHours = hours > 0 && minutes == 0 ? "" : minutes + " min";
        return ((hours > 0 ? hours + " h " : "") + shortOfHours).strip();
    }
}
