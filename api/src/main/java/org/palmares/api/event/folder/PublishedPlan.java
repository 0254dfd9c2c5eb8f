package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.CellText;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Topic;

/**
 * A published {@code teams.csv}, as Palmarès writes it or with the columns {@code team} and {@code participant} alone;
 * people without a team wait for one.
 *
 * @param members one per person who had a team, in the order of the file
 * @param helping further lines, of people who help a team besides their own
 * @param topics of teams whose topic the file names
 * @param problems what could not be read
 */
public record PublishedPlan(
        List<TeamMember> members,
        List<TeamMember> helping,
        SortedMap<Id<Team>, Id<Topic>> topics,
        List<Problem> problems) {
    private static final Set<String> HELPS = Set.of("oui", "yes", "true", "x", "1");

    public PublishedPlan {
        members = List.copyOf(members);
        helping = List.copyOf(helping);
        topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
        problems = List.copyOf(problems);
    }

    /**
     * Reads the plan out of a table.
     *
     * @param mostTeams in how many teams a person may be
     */
    public static PublishedPlan read(Table table, int mostTeams) {
        List<Problem> problems = new ArrayList<>();
        OptionalInt team = required(table, problems, "team", "équipe");
        OptionalInt participant = required(table, problems, "participant");
        List<TeamMember> lines = new ArrayList<>();
        SortedMap<Id<Team>, Id<Topic>> topics = new TreeMap<>();
        if (problems.isEmpty()) {
            for (Table.Row row : table.rows()) {
                Place place = Place.of(table.file(), row.line());
                String name = row.cell(team.getAsInt());
                Optional<Id<Participant>> person = id(row.cell(participant.getAsInt()), "participant", place, problems);
                Optional<Id<Team>> where = name.isBlank() ? Optional.empty() : id(name, "team", place, problems);
                if (person.isPresent() && where.isPresent()) {
                    TeamMember line = new TeamMember(where.get(), person.get(), place);
                    lines.add(helps(table, row) ? line.helping() : line);
                    topic(table, row).ifPresent(topic -> topics.putIfAbsent(where.get(), topic));
                }
            }
        }
        List<TeamMember> known = SeveralTeams.of(lines, mostTeams, problems::add);
        return new PublishedPlan(
                known.stream().filter(line -> !line.helps()).toList(),
                known.stream().filter(TeamMember::helps).toList(),
                topics,
                problems);
    }

    /** As the table of a repair says it, in either language. */
    private static boolean helps(Table table, Table.Row row) {
        OptionalInt column = table.findColumn("helps", "aide");
        return column.isPresent() && HELPS.contains(CellText.key(row.cell(column.getAsInt())));
    }

    private static Optional<Id<Topic>> topic(Table table, Table.Row row) {
        OptionalInt column = table.findColumn("topic", "sujet");
        return column.isPresent() && Id.isValid(row.cell(column.getAsInt()))
                ? Optional.of(Id.of(row.cell(column.getAsInt())))
                : Optional.empty();
    }

    private static OptionalInt required(Table table, List<Problem> problems, String... names) {
        OptionalInt column = table.findColumn(names);
        if (column.isEmpty()) {
            String found = Wording.shown(String.join(", ", table.headings()));
            problems.add(Wording.error(
                    Place.of(table.file(), 1),
                    "PLAN_MISSING_COLUMN",
                    "il manque la colonne « " + names[0] + " » (trouvé : " + found + "). Donnez le fichier teams.csv"
                            + " qui a été publié.",
                    "column \"" + names[0] + "\" is missing (found: " + found + "). Name the teams.csv that was"
                            + " published."));
        }
        return column;
    }

    private static <T> Optional<Id<T>> id(String text, String column, Place place, List<Problem> problems) {
        if (Id.isValid(text)) {
            return Optional.of(Id.of(text));
        }
        problems.add(Wording.error(
                place,
                "PLAN_UNREADABLE",
                "colonne « " + column + " » : trouvé « " + Wording.shown(text)
                        + " », attendu : un identifiant sans accent ni espace. Corrigez la ligne.",
                "column \"" + column + "\": found \"" + Wording.shown(text)
                        + "\", expected: an identifier without accents or spaces. Correct the line."));
        return Optional.empty();
    }
}
