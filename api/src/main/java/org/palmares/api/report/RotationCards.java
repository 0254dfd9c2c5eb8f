package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * What is printed for a workshop whose tables change: a card for each table at each turn, and everyone's way. Names
 * come in as they are to be read by all.
 *
 * @param turns the tables of each turn
 * @param ways everyone's tables, in the order of the names
 */
public record RotationCards(Text event, Text phase, List<Turn> turns, List<Way> ways) {
    /** The tables of one turn, and who waits. */
    public record Turn(List<Card> tables, List<String> waiting) {
        public Turn {
            tables = List.copyOf(tables);
            waiting = List.copyOf(waiting);
        }
    }

    /** One table, and who sits there. */
    public record Card(Text table, List<String> names) {
        public Card {
            Objects.requireNonNull(table, "table");
            names = List.copyOf(names);
        }
    }

    /** One person's table at each turn. */
    public record Way(String name, List<Text> tables) {
        public Way {
            Check.notBlank(name, "name");
            tables = List.copyOf(tables);
        }
    }

    public RotationCards {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(phase, "phase");
        turns = List.copyOf(turns);
        ways = List.copyOf(ways);
    }

    /** One HTML file that needs nothing else, each turn on pages of its own, in UTF-8. */
    public byte[] html(Language language) {
        return Templates.html("rotation/cards.jte", "cards", this, language);
    }
}
