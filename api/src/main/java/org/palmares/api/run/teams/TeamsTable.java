package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.Directory;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationResult;

/** Who works with whom. The columns {@code team} and {@code participant} can be read back as a published plan. */
public final class TeamsTable {
    private static final List<Column> COLUMNS = List.of(
            Column.code("team", new Text("Équipe", "Team")),
            Column.text("team_name", new Text("Nom de l'équipe", "Team name")),
            Column.code("topic", new Text("Sujet", "Topic")),
            Column.code("participant", new Text("Participant", "Participant")),
            Column.text("given_name", new Text("Prénom", "Given name")),
            Column.text("family_name", new Text("Nom", "Family name")),
            Column.text("role", new Text("Rôle", "Role")),
            Column.number("wish", new Text("Rang du souhait", "Wish")),
            Column.text("reason", new Text("Pourquoi", "Why")));

    private static final Column HELPS = Column.text("helps", new Text("Aide", "Helps"));
    private static final Text TITLE = new Text("Équipes", "Teams");
    private static final Text YES = new Text("oui", "yes");
    private static final Text HELPING =
            new Text("Aide cette équipe, outre la sienne.", "Helps this team besides their own.");

    private static final Text WAITING = new Text("liste d'attente", "waiting list");

    private final Event event;
    private final Map<Id<Participant>, Participant> people = new TreeMap<>();
    private final Directory directory;
    private final SortedMap<Id<Participant>, Text> reasons;

    private TeamsTable(
            Event event, List<Participant> people, Directory directory, SortedMap<Id<Participant>, Text> reasons) {
        this.event = event;
        people.forEach(person -> this.people.put(person.id(), person));
        this.directory = directory;
        this.reasons = reasons;
    }

    public static ReportTable of(
            Event event, List<Participant> people, FormationResult formation, Directory directory) {
        return of(event, people, formation, directory, List.of());
    }

    /** The same with people who help a team besides their own, who then have a column that says so. */
    public static ReportTable of(
            Event event,
            List<Participant> people,
            FormationResult formation,
            Directory directory,
            List<Helpers.Helper> helpers) {
        TeamsTable table = new TeamsTable(event, people, directory, formation.reasons());
        List<List<Cell>> rows = new ArrayList<>();
        for (Team team : formation.teams()) {
            team.members().forEach(member -> rows.add(table.row(team, member)));
            helpers.stream()
                    .filter(helper -> helper.team().equals(team.id()))
                    .forEach(helper -> rows.add(table.helping(team, helper.person())));
        }
        formation.waiting().forEach(person -> rows.add(table.waiting(person)));
        return helpers.isEmpty()
                ? new ReportTable("teams", TITLE, COLUMNS, rows)
                : new ReportTable("teams", TITLE, with(COLUMNS, HELPS), filled(rows));
    }

    /** Every row as long as the longest: only those of helpers say that they help. */
    private static List<List<Cell>> filled(List<List<Cell>> rows) {
        return rows.stream()
                .map(row -> row.size() > COLUMNS.size() ? row : with(row, Cell.blank()))
                .toList();
    }

    private static <T> List<T> with(List<T> all, T last) {
        List<T> longer = new ArrayList<>(all);
        longer.add(last);
        return longer;
    }

    private List<Cell> helping(Team team, Id<Participant> helper) {
        List<Cell> row = new ArrayList<>(row(team, helper));
        row.set(row.size() - 1, Cell.of(HELPING));
        return with(row, Cell.of(YES));
    }

    private List<Cell> row(Team team, Id<Participant> member) {
        Identity identity = directory.participant(member);
        return List.of(
                Cell.of(team.id()),
                Cell.of(team.name()),
                Cell.orBlank(team.topic().map(Cell::of)),
                Cell.of(member),
                Cell.of(identity.givenName()),
                Cell.of(identity.familyName()),
                Cell.of(role(member)),
                Cell.orBlank(wish(team, member).map(Cell::of)),
                Cell.orBlank(Optional.ofNullable(reasons.get(member)).map(Cell::of)));
    }

    private List<Cell> waiting(Id<Participant> person) {
        Identity identity = directory.participant(person);
        return List.of(
                Cell.blank(),
                Cell.of(WAITING),
                Cell.blank(),
                Cell.of(person),
                Cell.of(identity.givenName()),
                Cell.of(identity.familyName()),
                Cell.of(role(person)),
                Cell.blank(),
                Cell.blank());
    }

    private Text role(Id<Participant> person) {
        return event.findRole(people.get(person).mainRole())
                .map(Role::publicLabel)
                .orElseThrow();
    }

    /** Which of the person's wishes the team's topic is, from 1. */
    private Optional<Long> wish(Team team, Id<Participant> person) {
        return team.topic()
                .map(topic -> people.get(person).wishes().indexOf(topic))
                .filter(place -> place >= 0)
                .map(place -> place + 1L);
    }
}
