package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.Directory;
import org.palmares.api.run.FileNames;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.rotation.MetAgain;

/** The tables of one rotation: who sits where at each turn, the way of each person, and who meets again. */
public final class RotationTables {
    private static final Text WAITS = new Text("en attente", "waits");

    private final Event event;
    private final RotationStage.Held held;
    private final Directory directory;
    private final String phase;

    private RotationTables(Event event, RotationStage.Held held, Directory directory) {
        this.event = event;
        this.held = held;
        this.directory = directory;
        this.phase = FileNames.part(held.phase().id());
    }

    /** {@code teams-1-seance}, {@code formation-1-seance} for each turn; then {@code rotation-seance}. */
    public static List<ReportTable> of(Event event, RotationStage.Held held, Directory directory) {
        RotationTables tables = new RotationTables(event, held, directory);
        List<ReportTable> all = new ArrayList<>();
        for (int turn = 1; turn <= held.result().turns().size(); turn++) {
            all.addAll(tables.turn(turn));
        }
        all.add(tables.ways());
        all.add(tables.again());
        return all;
    }

    /** For each person the table of each turn, in the order of the turns; those who wait have none. */
    public static Map<Id<Participant>, List<Text>> ways(RotationStage.Held held) {
        Map<Id<Participant>, List<Text>> ways = new TreeMap<>();
        held.people().forEach(person -> ways.put(person.id(), new ArrayList<>()));
        for (FormationResult turn : held.result().turns()) {
            for (Team table : turn.teams()) {
                table.members().forEach(member -> ways.get(member).add(table.name()));
            }
            turn.waiting().forEach(person -> ways.get(person).add(WAITS));
        }
        return ways;
    }

    private List<ReportTable> turn(int turn) {
        FormationResult formation = held.result().turns().get(turn - 1);
        Text title = new Text("Tour " + turn, "Turn " + turn);
        return List.of(
                TeamsTable.of(event, held.people(), formation, directory).named("teams-" + turn + "-" + phase, title),
                FormationTable.of(formation.constraints()).named("formation-" + turn + "-" + phase, title));
    }

    private ReportTable ways() {
        int turns = held.result().turns().size();
        List<Column> columns = new ArrayList<>(List.of(
                Column.code("participant", new Text("Participant", "Participant")),
                Column.text("given_name", new Text("Prénom", "Given name")),
                Column.text("family_name", new Text("Nom", "Family name"))));
        IntStream.rangeClosed(1, turns)
                .mapToObj(turn -> Column.text("turn_" + turn, new Text("Tour " + turn, "Turn " + turn)))
                .forEach(columns::add);
        List<List<Cell>> rows = ways(held).entrySet().stream()
                .sorted(Comparator.comparing(way -> sortName(way.getKey())))
                .map(way -> way(way.getKey(), way.getValue(), turns))
                .toList();
        return new ReportTable("rotation-" + phase, new Text("Par personne", "By person"), columns, rows);
    }

    private String sortName(Id<Participant> person) {
        Identity identity = directory.participant(person);
        return identity.familyName() + "\0" + identity.givenName() + "\0" + person;
    }

    private List<Cell> way(Id<Participant> person, List<Text> tables, int turns) {
        Identity identity = directory.participant(person);
        List<Cell> row = new ArrayList<>(
                List.of(Cell.of(person), Cell.of(identity.givenName()), Cell.of(identity.familyName())));
        for (int turn = 0; turn < turns; turn++) {
            row.add(turn < tables.size() ? Cell.of(tables.get(turn)) : Cell.blank());
        }
        return row;
    }

    private ReportTable again() {
        List<Column> columns = List.of(
                Column.code("a", new Text("Personne", "Person")),
                Column.code("b", new Text("Retrouve", "Meets again")),
                Column.number("earlier", new Text("Rencontres d'avant", "Met before")),
                Column.text("turns", new Text("Tours", "Turns")));
        List<List<Cell>> rows =
                held.result().again().stream().map(RotationTables::again).toList();
        return new ReportTable("met-again-" + phase, new Text("Se retrouvent", "Meeting again"), columns, rows);
    }

    private static List<Cell> again(MetAgain met) {
        String turns = met.turns().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return List.of(
                Cell.of(met.pair().first()), Cell.of(met.pair().second()), Cell.of(met.earlier()), Cell.of(turns));
    }
}
