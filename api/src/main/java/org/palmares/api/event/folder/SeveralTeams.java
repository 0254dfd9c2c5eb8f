package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.palmares.api.event.settings.Wording;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * People who stand in several teams of a plan: one is their own, in the others they help. A line may say so itself; else,
 * where the event lets people be in several teams, the first team named is their own.
 */
public final class SeveralTeams {
    private final int most;
    private final boolean entered;
    private final Consumer<Problem> problems;
    private final Map<Id<Participant>, TeamMember> own = new HashMap<>();
    private final Map<Id<Participant>, Integer> teams = new HashMap<>();

    private SeveralTeams(int most, boolean entered, Consumer<Problem> problems) {
        this.most = most;
        this.entered = entered;
        this.problems = problems;
    }

    /**
     * The lines, each known as one's own team or as help.
     *
     * @param most in how many teams a person may be, 1 where the event does not say
     * @param problems hears of an own team named twice, and of people in too many teams
     */
    public static List<TeamMember> of(List<TeamMember> lines, int most, Consumer<Problem> problems) {
        return new SeveralTeams(most, false, problems).known(lines);
    }

    /**
     * The same of teams that people entered themselves: somebody in two of them is no mistake of the file. Both lines stay,
     * for the rules to judge; where none objects, the first team counts.
     */
    static List<TeamMember> entered(List<TeamMember> lines, int most, Consumer<Problem> problems) {
        return new SeveralTeams(most, true, problems).known(lines);
    }

    private List<TeamMember> known(List<TeamMember> lines) {
        List<TeamMember> known = new ArrayList<>();
        lines.forEach(line -> known.add(known(line)));
        return known;
    }

    private TeamMember known(TeamMember line) {
        int number = teams.merge(line.participant(), 1, Integer::sum);
        if (most > 1 && number == most + 1) {
            problems.accept(tooMany(line));
        }
        if (line.helps()) {
            return line;
        }
        TeamMember before = own.putIfAbsent(line.participant(), line);
        if (before == null) {
            return line;
        }
        if (entered && most == 1 && !before.team().equals(line.team())) {
            problems.accept(choose(line, before));
            return line;
        }
        if (most == 1 || before.team().equals(line.team())) {
            problems.accept(twice(line, before.place()));
        }
        return line.helping();
    }

    private static Problem choose(TeamMember line, TeamMember before) {
        return Problem.asked(
                line.place(),
                "TEAMS_TO_CHOOSE",
                new Text(
                        line.participant() + " est dans deux équipes, " + before.team() + " et " + line.team()
                                + ". Demandez à la personne laquelle est la sienne, puis retirez l'autre ligne, ou marquez"
                                + " « oui » dans une colonne « helps » celle de l'équipe qu'elle aide seulement.",
                        line.participant() + " is in two teams, " + before.team() + " and " + line.team()
                                + ". Ask the person which is theirs, then remove the other line, or mark \"yes\" in a"
                                + " column \"helps\" that of the team that they only help."));
    }

    private Problem tooMany(TeamMember line) {
        return Wording.error(
                line.place(),
                "TEAMS_TOO_MANY",
                line.participant() + " est dans plus de " + most
                        + " équipes (teams: several: at-most). Retirez une ligne, ou augmentez le nombre.",
                line.participant() + " is in more than " + most
                        + " teams (teams: several: at-most). Remove a line, or raise the number.");
    }

    private static Problem twice(TeamMember line, Place first) {
        String where =
                first.line().stream().mapToObj(Integer::toString).findFirst().orElse("?");
        return Wording.error(
                line.place(),
                "TEAMS_TWICE",
                line.participant() + " a déjà une équipe (ligne " + where + "). Retirez l'une des lignes, ou marquez"
                        + " « oui » dans une colonne « helps » celle de l'équipe que la personne aide seulement.",
                line.participant() + " has a team already (line " + where + "). Remove one of the lines, or mark"
                        + " \"yes\" in a column \"helps\" that of the team that the person only helps.");
    }
}
