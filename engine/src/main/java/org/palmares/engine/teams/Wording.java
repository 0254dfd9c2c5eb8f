package org.palmares.engine.teams;

import java.util.List;
import org.palmares.engine.domain.Text;

/** Small pieces of French and English sentences. */
final class Wording {
    private Wording() {}

    /** {@code 1 team}, {@code 2 teams}; in English 0 takes the plural. */
    static String en(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** {@code 1 équipe}, {@code 2 équipes}; in French 0 takes the singular. */
    static String fr(long number, String one, String many) {
        return number + " " + (number < 2 ? one : many);
    }

    /** What is said of a team, after its name. */
    static Text ofTeam(TeamSlot team, Text said) {
        return new Text(team.name().fr() + " : " + said.fr(), team.name().en() + ": " + said.en());
    }

    /** {@code a, b ou c}. */
    static String either(List<String> words, String or) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + or + " " + words.get(last);
    }
}
