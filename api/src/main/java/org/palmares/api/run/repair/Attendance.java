package org.palmares.api.run.repair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.AttendanceLine;
import org.palmares.api.event.folder.Presence;
import org.palmares.api.event.schema.Nearest;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.CellText;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * Who is where, as the registration desk last knew it.
 *
 * @param states of the people whom it names
 * @param latest the last hour that it names
 * @param problems lines about nobody, or about several people, of the roster
 */
record Attendance(SortedMap<Id<Participant>, Presence> states, Optional<Instant> latest, List<Problem> problems) {
    Attendance {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
        problems = List.copyOf(problems);
    }

    /** The lines of the desk, joined to the roster by id, ticket, address or name. Of several the latest counts. */
    static Attendance of(List<AttendanceLine> lines, List<Identity> identities) {
        Roll roll = new Roll(identities);
        SortedMap<Id<Participant>, AttendanceLine> last = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (AttendanceLine line : lines) {
            SortedSet<Id<Participant>> meant = roll.find(line.keys());
            if (meant.size() == 1) {
                last.merge(meant.first(), line, (before, now) -> isEarlier(now, before) ? before : now);
            } else {
                problems.add(meant.isEmpty() ? unknown(line, roll) : several(line, meant));
            }
        }
        SortedMap<Id<Participant>, Presence> states = new TreeMap<>();
        last.forEach((person, line) -> states.put(person, line.state()));
        Optional<Instant> latest =
                lines.stream().flatMap(line -> line.at().stream()).max(Instant::compareTo);
        return new Attendance(states, latest, problems);
    }

    private static boolean isEarlier(AttendanceLine now, AttendanceLine before) {
        return now.at().isPresent()
                && before.at().isPresent()
                && now.at().get().isBefore(before.at().get());
    }

    private static Problem unknown(AttendanceLine line, Roll roll) {
        String written = Wording.shown(line.keys().get(line.keys().size() - 1));
        Optional<String> meant = Nearest.to(written, roll.words());
        return Problem.asked(
                line.place(),
                "ATTENDANCE_UNKNOWN_PERSON",
                new Text(
                        "« " + written + " » n'est pas parmi les inscrits"
                                + meant.map(word -> " ; vouliez-vous dire « " + word + " » ?")
                                        .orElse(".")
                                + " Corrigez la ligne, ou ajoutez la personne à roster.csv avec son rôle.",
                        "\"" + written + "\" is not registered"
                                + meant.map(word -> "; did you mean \"" + word + "\"?")
                                        .orElse(".")
                                + " Correct the line, or add the person to roster.csv with their role."));
    }

    private static Problem several(AttendanceLine line, SortedSet<Id<Participant>> meant) {
        String written = Wording.shown(line.keys().get(line.keys().size() - 1));
        String ids = meant.stream().map(Id::value).collect(Collectors.joining(", "));
        return Problem.asked(
                line.place(),
                "ATTENDANCE_SEVERAL_PEOPLE",
                new Text(
                        "« " + written + " » désigne plusieurs inscrits (" + ids
                                + "). La ligne n'est pas comptée ; écrivez l'identifiant.",
                        "\"" + written + "\" may be several registered people (" + ids
                                + "). The line does not count; write the id."));
    }

    /** Everybody of the roster by what a line may call them. */
    private static final class Roll {
        private final SortedMap<String, SortedSet<Id<Participant>>> ids = new TreeMap<>();
        private final SortedMap<String, SortedSet<Id<Participant>>> emails = new TreeMap<>();
        private final SortedMap<String, SortedSet<Id<Participant>>> names = new TreeMap<>();
        private final List<String> words = new ArrayList<>();

        Roll(List<Identity> identities) {
            for (Identity identity : identities) {
                Id<Participant> id = Id.of(identity.person().value());
                String value = id.value();
                put(ids, value.toLowerCase(Locale.ROOT), id);
                // What follows the name of the source is the number of the ticket.
                put(ids, value.substring(value.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT), id);
                identity.email().ifPresent(email -> put(emails, email.toLowerCase(Locale.ROOT), id));
                put(names, nameKey(identity.fullName()), id);
                words.add(value);
                words.add(identity.fullName());
            }
        }

        /** The people whom the surest key that names anybody names. */
        SortedSet<Id<Participant>> find(List<String> keys) {
            for (String key : keys) {
                String small = key.toLowerCase(Locale.ROOT);
                for (SortedSet<Id<Participant>> found : List.of(
                        ids.getOrDefault(small, new TreeSet<>()),
                        emails.getOrDefault(small, new TreeSet<>()),
                        names.getOrDefault(nameKey(key), new TreeSet<>()))) {
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            return new TreeSet<>();
        }

        List<String> words() {
            return words;
        }

        private static void put(SortedMap<String, SortedSet<Id<Participant>>> map, String key, Id<Participant> id) {
            map.computeIfAbsent(key, unseen -> new TreeSet<>()).add(id);
        }

        /** The words of a name in any order. */
        private static String nameKey(String name) {
            return Arrays.stream(CellText.key(name).split(" ")).sorted().collect(Collectors.joining(" "));
        }
    }
}
