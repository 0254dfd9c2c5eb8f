package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;

/** {@code teams.csv}: self-formed or published teams, one line per member. */
final class TeamsFile {
    private static final Columns COLUMNS = new Columns(List.of("team", "participant"), List.of(), List.of());

    private TeamsFile() {}

    static List<TeamMember> read(Table table, Cells cells, Findings findings) {
        List<TeamMember> members = new ArrayList<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            Optional<Id<Team>> team = cells.id(line, "team");
            Optional<Id<Participant>> participant = cells.id(line, "participant");
            if (team.isPresent() && participant.isPresent()) {
                members.add(new TeamMember(team.get(), participant.get(), line.place()));
            }
        }
        return members;
    }
}
