package org.palmares.api.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * What is printed of the timetables of an event: the wall list, which everybody may read, and the ways of the jurors.
 * The wall list says nothing of who judges what, since that would show who steps aside.
 */
public record TimetablePage(Text event, List<Round> rounds) {
    /**
     * One round.
     *
     * @param seed with which the order was drawn
     * @param rooms in order
     * @param finder the same pitches by title, for whoever looks for their own
     * @param jurors empty where no jury is known
     */
    public record Round(
            Text label, LocalDateTime opens, long seed, List<Room> rooms, List<Line> finder, List<Way> jurors) {
        public Round {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(opens, "opens");
            rooms = List.copyOf(rooms);
            finder = List.copyOf(finder);
            jurors = List.copyOf(jurors);
        }
    }

    /** What happens in one room, in the order of the hours. */
    public record Room(int number, List<Line> lines) {
        public Room {
            Check.that(number >= 1, "number must be at least 1", number);
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line.
     *
     * @param what the title of a submission, or the word for a break or a deliberation
     * @param team empty for these, and where no team is known
     * @param room empty where it is no pitch
     */
    public record Line(LocalDateTime start, LocalDateTime end, Text what, Optional<Text> team, Optional<Integer> room) {
        public Line {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(team, "team");
            Objects.requireNonNull(room, "room");
        }

        /** Whether somebody pitches. */
        public boolean isPitch() {
            return room.isPresent();
        }
    }

    /** Where one juror is to be. */
    public record Way(String name, List<Line> lines) {
        public Way {
            Check.notBlank(name, "name");
            lines = List.copyOf(lines);
        }
    }

    public TimetablePage {
        Objects.requireNonNull(event, "event");
        rounds = List.copyOf(rounds);
    }

    /** The wall list as one HTML file that prints on A4 and needs nothing else, in UTF-8. */
    public byte[] wall(Language language) {
        return Templates.html("timetable/wall.jte", "page", this, language);
    }

    /** Likewise, one section per juror. */
    public byte[] jury(Language language) {
        return Templates.html("timetable/jury.jte", "page", this, language);
    }
}
