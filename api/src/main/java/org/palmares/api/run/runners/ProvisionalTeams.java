package org.palmares.api.run.runners;

import java.util.List;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Teams that a command formed with hardly any search, because it was given none. */
final class ProvisionalTeams {
    private ProvisionalTeams() {}

    /** Who was not told of any plan has to know that recusals and hours rest on teams of nobody's choice. */
    static List<Problem> told(EventInput input, Stages stages) {
        return stages.formation().isPresent() && input.teams().members().isEmpty() ? List.of(PROBLEM) : List.of();
    }

    private static final Problem PROBLEM = Problem.notice(
            Place.of("teams.csv"),
            "TEAMS_PROVISIONAL",
            new Text(
                    "aucun plan publié (teams.csv) : déports et heures se fondent ici sur des équipes provisoires. Copiez"
                            + " d'abord teams.csv dans le dossier.",
                    "no published plan (teams.csv): recusals and hours rest here on provisional teams. First copy"
                            + " teams.csv into the folder."));
}
