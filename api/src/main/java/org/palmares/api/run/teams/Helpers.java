package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Team;
import org.palmares.engine.teams.FormationResult;

/** People who help a team besides their own: no constraint counts them there, but the team's list names them. */
public final class Helpers {
    /** Somebody and a team that they help. */
    public record Helper(Id<Participant> person, Id<Team> team) {}

    /** The helpers of the teams of a plan, and lines that name nobody or no team of it. */
    public record Result(List<Helper> helpers, List<Problem> problems) {
        public Result {
            helpers = List.copyOf(helpers);
            problems = List.copyOf(problems);
        }
    }

    private Helpers() {}

    /**
     * Of a plan, in the order of the lines.
     *
     * @param people who may be placed today
     */
    public static Result of(Collection<TeamMember> lines, List<Participant> people, FormationResult formation) {
        Set<Id<Participant>> known = people.stream().map(Participant::id).collect(Collectors.toSet());
        List<Id<Team>> teams = formation.teams().stream().map(Team::id).toList();
        Set<Helper> helpers = new HashSet<>();
        List<Helper> inOrder = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (TeamMember line : lines) {
            Helper helper = new Helper(line.participant(), line.team());
            if (!known.contains(line.participant())) {
                problems.add(TeamProblems.notPlaceable(line));
            } else if (!teams.contains(line.team())) {
                problems.add(TeamProblems.unknownTeam(line, teams));
            } else if (helpers.add(helper)) {
                inOrder.add(helper);
            }
        }
        return new Result(inOrder, problems);
    }
}
