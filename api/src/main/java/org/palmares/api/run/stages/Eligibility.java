package org.palmares.api.run.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.palmares.api.run.Entries;
import org.palmares.api.run.Entry;
import org.palmares.api.run.awards.QuestionnaireStage;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.Lateness;
import org.palmares.api.run.gates.SubmissionGate;
import org.palmares.api.run.gates.TeamGate;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Team;

/**
 * From what was handed in to what may compete: gate 2 and the questionnaire.
 *
 * @param entries every submission with its team
 * @param teams every team with what the rules said of it
 * @param judged every submission with what the rules said of it
 * @param problems what came up on this stretch
 */
record Eligibility(
        List<Entry> entries,
        List<TeamGate.JudgedTeam> teams,
        List<JudgedEntry> judged,
        QuestionnaireStage.Result questionnaire,
        List<Problem> problems) {
    Eligibility {
        entries = List.copyOf(entries);
        teams = List.copyOf(teams);
        judged = List.copyOf(judged);
        Objects.requireNonNull(questionnaire, "questionnaire");
        problems = List.copyOf(problems);
    }

    static Eligibility of(RunInput input, Admission admission, List<Team> formed) {
        Lateness lateness = Lateness.of(input.event(), input.folder().entries().submissions());
        List<Entry> entries =
                Entries.of(lateness.counting(), formed, admission.roster().participants());
        List<TeamGate.JudgedTeam> teams = TeamGate.run(
                admission.rulebook(),
                input.clock(),
                formed,
                input.folder().teams().members(),
                input.rulings());
        List<JudgedEntry> judged = SubmissionGate.run(
                admission.rulebook(),
                input.clock(),
                entries,
                teams,
                input.rulings(),
                admission.roster().organisations());
        QuestionnaireStage.Result questionnaire = QuestionnaireStage.run(
                input.settings().awards().questionnaire(),
                input.folder().awards().answers(),
                entries);
        List<Problem> problems = new ArrayList<>(lateness.problems());
        problems.addAll(questionnaire.problems());
        return new Eligibility(entries, teams, judged, questionnaire, problems);
    }

    /** Those that neither a rule nor the questionnaire keeps from being judged. */
    List<Entry> competing() {
        return JudgedEntry.competing(judged, questionnaire.out().keySet());
    }
}
