package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Team;

/**
 * {@code met.csv}: who was in which team at an earlier session or event, one line per member. The {@code teams.csv} of an
 * earlier run can be put there as it is; several follow one another with a column {@code session}.
 */
final class MetFile {
    /** As many as a rotation looks back on. */
    static final int MOST_PAIRS = 2_000_000;

    private static final Columns COLUMNS = new Columns(
            List.of("team", "participant"),
            List.of(
                    "session",
                    "topic",
                    "helps",
                    "team_name",
                    "joined_at",
                    "given_name",
                    "family_name",
                    "role",
                    "wish",
                    "reason"),
            List.of());

    private MetFile() {}

    /** A team of one session. */
    private record Key(String session, Id<Team> team) {}

    static List<EarlierTeam> read(Table table, Cells cells, Findings findings) {
        Map<Key, Set<Id<Participant>>> members = new LinkedHashMap<>();
        Map<Key, Place> places = new LinkedHashMap<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            // Whoever waited for a seat met nobody.
            if (line.find("team").isEmpty()) {
                continue;
            }
            Optional<Id<Team>> team = cells.id(line, "team");
            Optional<Id<Participant>> participant = cells.id(line, "participant");
            if (team.isPresent() && participant.isPresent()) {
                Key key = new Key(line.find("session").orElse(""), team.get());
                places.putIfAbsent(key, line.place());
                members.computeIfAbsent(key, unseen -> new LinkedHashSet<>()).add(participant.get());
            }
        }
        List<EarlierTeam> teams = new ArrayList<>();
        members.forEach((key, people) -> teams.add(new EarlierTeam(List.copyOf(people), places.get(key))));
        return counted(teams, findings);
    }

    private static List<EarlierTeam> counted(List<EarlierTeam> teams, Findings findings) {
        long pairs = teams.stream().mapToLong(EarlierTeam::pairs).sum();
        if (pairs > MOST_PAIRS) {
            EarlierTeam largest = teams.stream()
                    .reduce((one, other) -> other.pairs() > one.pairs() ? other : one)
                    .orElseThrow();
            findings.error(
                    largest.place(),
                    "MET_TOO_MANY",
                    pairs + " rencontres (attendu : au plus " + MOST_PAIRS + "). La plus grande équipe, de "
                            + largest.members().size() + " personnes, commence ici : en est-ce une ?",
                    pairs + " meetings (expected: " + MOST_PAIRS + " at most). The largest team, of "
                            + largest.members().size() + " people, begins here: is it one?");
            return List.of();
        }
        return teams;
    }
}
