package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Topic;

/**
 * {@code teams.csv}: self-formed or published teams, one line per member. The table of a run's teams can be put there as
 * it is: its columns for people are passed over, and so are the people who wait, whose team is blank.
 */
final class TeamsFile {
    private static final Columns COLUMNS = new Columns(
            List.of("team", "participant"),
            List.of("topic", "helps", "team_name", "joined_at", "given_name", "family_name", "role", "wish", "reason"),
            List.of());

    /** Of these the run's own table writes a name even where there is no team. */
    private static final String NAME_OF_TEAM = "team_name";

    private TeamsFile() {}

    static List<TeamMember> read(Table table, Cells cells, Findings findings) {
        List<TeamMember> members = new ArrayList<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            if (line.find("team").isEmpty() && line.find(NAME_OF_TEAM).isPresent()) {
                continue;
            }
            Optional<Id<Team>> team = cells.id(line, "team");
            Optional<Id<Participant>> participant = cells.id(line, "participant");
            if (team.isPresent() && participant.isPresent()) {
                members.add(new TeamMember(
                        team.get(),
                        participant.get(),
                        topic(line),
                        line.find(NAME_OF_TEAM),
                        cells.moment(line, "joined_at"),
                        cells.answer(line, "helps").equals(Fact.of(true)),
                        line.place()));
            }
        }
        return members;
    }

    private static Optional<Id<Topic>> topic(Line line) {
        return line.find("topic").filter(Id::isValid).map(Id::of);
    }
}
