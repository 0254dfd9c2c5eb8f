package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;
import org.palmares.engine.domain.Problem;

/** What a person answers, and what the exit status says then. */
class NuitDesDonneesAnswersTest {
    private static final String NAME = "nuit_des_donnees";
    private static final String SHORTAGE =
            "Design : 8 personnes pour 10 équipes ; au moins 2 équipes n'en auront pas. Invitez-en d'autres, acceptez un rôle voisin, ou ne le demandez pas à chaque équipe.";
    private static final String ASKED =
            "Rôle non renseigné : « Autre » en attendant. Quel est le rôle de cette personne ?";

    @TempDir
    private Path folder;

    @Test
    void two_roles_are_asked_for_and_a_shortage_is_told() throws IOException {
        RunResult result = SampleEvent.withExpectedTeams(NAME, folder).run();
        assertEquals(List.of(ASKED, ASKED, SHORTAGE), asked(result));
        assertEquals(RunResult.Status.NEEDS_PERSON, result.status());
    }

    @Test
    void once_the_roles_are_answered_the_same_shortage_alone_is_left() throws IOException {
        RunResult result = answered(SampleEvent.withExpectedTeams(NAME, folder)).run();
        assertEquals(List.of(SHORTAGE), asked(result));
        assertEquals(RunResult.Status.NEEDS_PERSON, result.status());
    }

    @Test
    void with_ten_designers_every_team_has_one_and_nothing_is_left_to_a_person() throws IOException {
        SampleEvent event = answered(SampleEvent.copied(NAME, folder))
                .append("decisions.csv", "role;helloasso-7104372;DESIGN;se dit aussi designer;organisation;")
                .append("decisions.csv", "role;helloasso-7104285;DESIGN;se dit aussi designer;organisation;");
        RunResult result = event.run();
        assertEquals(List.of(), asked(result));
        assertEquals(RunResult.Status.DONE, result.status());
        long teamsWithDesign = Rows.of(result, "teams.csv").stream()
                .filter(row -> row.get("role").equals("Design"))
                .map(row -> row.get("team"))
                .distinct()
                .count();
        assertEquals(10, teamsWithDesign);
    }

    private static SampleEvent answered(SampleEvent event) throws IOException {
        return event.append("decisions.csv", "role;helloasso-7104348;MEDECIN;réponse au téléphone;organisation;")
                .append("decisions.csv", "role;helloasso-7104309;STAT;réponse au téléphone;organisation;");
    }

    private static List<String> asked(RunResult result) {
        return result.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ASKED)
                .map(problem -> problem.message().fr())
                .toList();
    }
}
