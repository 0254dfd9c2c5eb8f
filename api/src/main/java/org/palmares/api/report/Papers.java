package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * What is printed of a published plan. Names are short and roles public: every paper but the attendance sheet may hang
 * where everybody reads it. Nothing says why anybody is where they are.
 *
 * @param wall everybody who has a table, in the order in which people look for their name
 * @param attendance everybody who is expected, by family name
 */
public record Papers(Text event, String organizer, List<Table> tables, List<Seat> wall, List<Expected> attendance) {
    private static final List<String> PAPERS = List.of("team-pages", "table-cards", "wall-list", "attendance-sheet");

    /**
     * One team at its table.
     *
     * @param number of the table, from 1
     */
    public record Table(int number, Text team, Optional<Text> topic, Optional<Text> site, List<Member> members) {
        public Table {
            Check.that(number >= 1, "number must be at least 1", number);
            Objects.requireNonNull(team, "team");
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(site, "site");
            members = List.copyOf(members);
        }
    }

    /** One person of a team, with the role's public label. */
    public record Member(String name, Text role) {
        public Member {
            Check.notBlank(name, "name");
            Objects.requireNonNull(role, "role");
        }
    }

    /** Where to find one person. */
    public record Seat(String name, int table, Text team) {
        public Seat {
            Check.notBlank(name, "name");
            Objects.requireNonNull(team, "team");
        }
    }

    /**
     * One line of the attendance sheet.
     *
     * @param table empty for whoever has none
     */
    public record Expected(String familyName, String givenName, Optional<Seat> table) {
        public Expected {
            Check.notBlank(familyName, "familyName");
            Objects.requireNonNull(givenName, "givenName");
            Objects.requireNonNull(table, "table");
        }
    }

    public Papers {
        Objects.requireNonNull(event, "event");
        Check.notBlank(organizer, "organizer");
        tables = List.copyOf(tables);
        wall = List.copyOf(wall);
        attendance = List.copyOf(attendance);
    }

    /** Each paper by the name of its file: HTML that prints on A4 and needs nothing else, in UTF-8. */
    public SortedMap<String, byte[]> files(Language language) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        PAPERS.forEach(paper ->
                files.put(paper + ".html", Templates.html("papers/" + paper + ".jte", "papers", this, language)));
        return files;
    }
}
