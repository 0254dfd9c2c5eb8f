package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.EarlierTeam;
import org.palmares.api.event.settings.ConstraintSetting;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** What a person should know of {@code met.csv} beside the people who are placed and the constraints asked for. */
final class MetProblems {
    private static final Place FILE = Place.of("met.csv");

    private MetProblems() {}

    /** Meetings that nothing counts, a constraint without meetings, and a file of which nobody comes again. */
    static List<Problem> of(List<EarlierTeam> met, List<Participant> people, EventSettings settings) {
        boolean teams =
                settings.formation().constraints().stream().anyMatch(ConstraintSetting.MetBefore.class::isInstance);
        boolean tables = settings.formation().rotations().stream()
                .anyMatch(rotation -> rotation.meeting().acrossPhases());
        Set<Id<Participant>> placed = people.stream().map(Participant::id).collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        if (!met.isEmpty() && !teams && !tables) {
            problems.add(notCounted());
        }
        if (met.isEmpty() && teams) {
            problems.add(nothingToCount());
        }
        if (!met.isEmpty()
                && met.stream().flatMap(team -> team.members().stream()).noneMatch(placed::contains)) {
            problems.add(nobodyAgain(met.get(0).place()));
        }
        return problems;
    }

    private static Problem notCounted() {
        return Problem.notice(
                FILE,
                "MET_NOT_COUNTED",
                new Text(
                        "aucune contrainte ne compte ces rencontres. Ajoutez « {constraint: met-before, priority: soft} »"
                                + " aux contraintes de event.yaml.",
                        "no constraint counts these meetings. Add \"{constraint: met-before, priority: soft}\" to the"
                                + " constraints of event.yaml."));
    }

    private static Problem nothingToCount() {
        return Problem.asked(
                FILE,
                "MET_MISSING",
                new Text(
                        "la contrainte « met-before » n'a rien à compter : le fichier manque ou ne nomme aucune équipe."
                                + " Mettez-y les équipes d'avant (team;participant), ou retirez la contrainte.",
                        "constraint \"met-before\" has nothing to count: the file is missing or names no team. Put the"
                                + " earlier teams there (team;participant), or remove the constraint."));
    }

    private static Problem nobodyAgain(Place first) {
        return Problem.asked(
                first,
                "MET_NOBODY_AGAIN",
                new Text(
                        "personne de ce fichier n'est à placer : rien n'y compte. Vérifiez que les identifiants sont"
                                + " ceux des inscriptions d'aujourd'hui.",
                        "nobody of this file is to be placed: nothing in it counts. Check that its ids are those of"
                                + " today's registrations."));
    }
}
