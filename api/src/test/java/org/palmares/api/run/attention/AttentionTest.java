package org.palmares.api.run.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** The small folder leaves nothing to settle; each test spoils one thing. */
class AttentionTest {
    @TempDir
    Path home;

    @Test
    void nothing_is_left_where_all_is_well() {
        assertEquals(List.of(), codes());
    }

    @Test
    void what_no_plan_can_overcome_is_said_once() {
        assertEquals(
                List.of("FORMATION_SEATS_SHORT"),
                codes("event.yaml", Worlds.YAML.replace("{min: 1, target: 2, max: 3}", "{min: 1, target: 1, max: 1}")));
    }

    @Test
    void pair_that_must_share_the_only_team_is_asked_about_and_not_in_public() {
        String yaml = Worlds.YAML.replace(
                "{min: 1, target: 2, max: 3}\n  count: 3", "{min: 1, target: 5, max: 5}\n  count: 1");
        Attention attention = attention("event.yaml", yaml, "decisions.csv", decisions("apart;P1;P2"));
        assertEquals(
                List.of("FORMATION_TOO_MANY_APART", "SUBMISSION_WITHOUT_TEAM", "SUBMISSION_WITHOUT_TEAM"),
                Worlds.codes(attention.problems()));
        assertEquals(
                attention.problems().subList(1, 3).stream()
                        .map(Problem::message)
                        .toList(),
                attention.forEveryone());
    }

    @Test
    void pair_to_be_kept_apart_that_stands_in_one_team_is_asked_about_without_lines_and_not_in_public() {
        Attention attention =
                attention("decisions.csv", decisions("apart;P1;P2"), "teams.csv", "team;participant\nT1;P1\nT1;P2\n");
        assertEquals(
                List.of(Problem.asked(
                        Place.of("event.yaml"),
                        "FORMATION_APART_FIXED_TOGETHER",
                        new Text(
                                "1 paire de personnes à séparer est déjà placée dans une même équipe. Changez l'une"
                                        + " d'équipe, ou retirez la demande.",
                                "1 pair of people to be kept apart is already placed in one team. Place one of them in"
                                        + " another team, or withdraw the request."))),
                attention.problems());
        assertEquals(List.of(), attention.forEveryone());
    }

    @Test
    void entry_whose_team_is_not_known_is_asked_about() {
        assertEquals(
                List.of("SUBMISSION_WITHOUT_TEAM"),
                codes("submissions.csv", SmallFolder.SUBMISSIONS.replace("S3;Relais;T3;;", "S3;Relais;;T9;")));
    }

    /** The mean of S2 on care is 5.5; the cut lets two of three go on. */
    @Test
    void entry_that_goes_on_below_a_floor_is_asked_about_until_the_jury_confirms_it() {
        String yaml = Worlds.YAML.replace("id: care,", "id: care, floor: 6,");
        Problem asked = attention("event.yaml", yaml).problems().get(0);
        assertEquals("CUT_BELOW_FLOOR", asked.code());
        assertEquals(
                "Heats: Carnet goes on although the jury's mean lies below a floor. The jury confirms it, or gives the"
                        + " place to others: adopted.csv, with the vote and the reason where a rank changes.",
                asked.message().en());
        assertEquals(
                List.of(),
                codes(
                        "event.yaml",
                        yaml,
                        "adopted.csv",
                        Worlds.lines("round;submission;rank;for;against;abstentions;reason", "heats;S2;2;;;;")));
    }

    @Test
    void finding_that_stands_is_asked_about_by_its_outcome() {
        assertEquals(
                List.of("SUBMISSION_REVIEW", "SUBMISSION_TO_COMPLETE"),
                codes(
                        "submissions.csv",
                        SmallFolder.SUBMISSIONS
                                .replace("S2;Carnet;T2;;;2026-05-03 10:00", "S2;Carnet;T2;;;2026-05-03 12:05")
                                .replace("S3;Relais;T3;;;2026-05-03 10:00;OPEN", "S3;Relais;T3;;;2026-05-03 10:00;")));
        assertEquals(
                List.of("POSSIBLE_BREACH", "SUBMISSION_REJECT", "SUBMISSION_BLOCK"),
                codes("submissions.csv", breach()));
    }

    @Test
    void possible_breach_names_the_officer_and_the_hours_to_the_organizer_and_nothing_to_others() {
        String officer = Worlds.YAML.replace(
                "search:", "contacts: {data-protection: {name: Nora Vial, at: dpo@example.test}}\nsearch:");
        Attention attention = attention("event.yaml", officer, "submissions.csv", breach());
        assertEquals(
                "Carnet: possible breach of personal data, the entry is set apart. Alert Nora Vial (dpo@example.test) at"
                        + " once. A breach is notified within 72 hours after it became known (GDPR art. 33): known on"
                        + " 4 May 2026 at 18:00, before 7 May 2026 at 18:00.",
                attention.problems().get(0).message().en().replace('\u00A0', ' '));
        assertEquals(
                "Carnet: set apart, a decision is awaited",
                attention.forEveryone().get(0).en());
        assertEquals(2, attention.forEveryone().size(), "the other is the bar of S3");
    }

    /** S2 holds identifying data; S3 builds on work that it does not declare. */
    private static String breach() {
        return SmallFolder.SUBMISSIONS
                .replace("S2;Carnet;T2;;;2026-05-03 10:00;OPEN", "S2;Carnet;T2;;;2026-05-03 10:00;IDENTIFYING")
                .replace("S3;Relais;T3;;;2026-05-03 10:00;OPEN;non;non", "S3;Relais;T3;;;2026-05-03 10:00;OPEN;non;oui")
                .replace("\n", ";non\n")
                .replaceFirst(";non\n", ";priorWorkDeclared\n");
    }

    @Test
    void message_of_a_finding_names_the_entry_the_outcome_and_the_rule() {
        Attention attention = attention(
                "submissions.csv",
                SmallFolder.SUBMISSIONS.replace("S2;Carnet;T2;;;2026-05-03 10:00", "S2;Carnet;T2;;;2026-05-03 12:05"));
        assertEquals(
                "Carnet : soumis au comité (ELI-09-TOLERANCE).",
                attention.forEveryone().get(0).fr().substring(0, 45));
        assertEquals(
                "Carnet: for the committee (ELI-09-TOLERANCE).",
                attention.forEveryone().get(0).en().substring(0, 45));
    }

    @Test
    void jurors_who_are_too_few_are_asked_for() {
        String two = Worlds.YAML.replace("jurors-per-submission: all", "jurors-per-submission: 2");
        String mentor = SmallFolder.JURORS.replace("member;;;", "member;;mentor:submission:S2;");
        Attention attention = attention("event.yaml", two, "jurors.csv", mentor);
        assertEquals(List.of("JURORS_MISSING", "JURORS_MISSING"), Worlds.codes(attention.problems()));
        assertEquals(
                List.of("Heats", "Final"),
                attention.forEveryone().stream()
                        .map(text -> text.en().substring(0, text.en().indexOf(':')))
                        .toList());
    }

    @Test
    void readings_that_do_not_link_all_entries_are_asked_about() {
        String one = Worlds.YAML.replace("jurors-per-submission: all", "jurors-per-submission: 1");
        assertEquals(
                List.of("JURY_UNCONNECTED"),
                codes("event.yaml", one).stream().distinct().toList());
    }

    @Test
    void entry_below_its_quorum_is_asked_about_and_an_excluded_one_is_not_asked_about_twice() {
        String sheets = SmallFolder.SHEETS.replace("heats;J2;S3;use;5;\nheats;J2;S3;care;5;\n", "");
        assertEquals(
                List.of("ENTRY_NOT_RANKED"),
                codes("event.yaml", Worlds.YAML.replace("quorum: 1", "quorum: 2"), "score-sheets.csv", sheets));
    }

    @Test
    void sheet_that_a_juror_owes_is_asked_for() {
        String sheets = SmallFolder.SHEETS.replace("heats;J2;S3;use;5;\nheats;J2;S3;care;5;\n", "");
        Attention attention = attention("score-sheets.csv", sheets);
        assertEquals(List.of("SHEETS_MISSING"), Worlds.codes(attention.problems()));
        assertEquals(
                new Text(
                        "Séries : Relais, 1 grille sur 2 compte. Complétez celles qui manquent, ou que le jury constate"
                                + " l'absence.",
                        "Heats: Relais, 1 of 2 sheets counts. Complete those that are missing, or let the jury record the"
                                + " absence."),
                attention.forEveryone().get(0));
    }

    @Test
    void entry_of_two_categories_is_asked_about_once() {
        String yaml = Worlds.YAML
                .replace("tie-break: [use], cut", "tie-break: [use], per: category, cut")
                .replace(
                        "teams:\n",
                        "entries: {categories: several}\ncategories: [{id: A, label: {fr: A, en: A}}, {id: B, label: {fr: B,"
                                + " en: B}}]\nteams:\n");
        String sheets = SmallFolder.SHEETS.replace("heats;J2;S3;use;5;\nheats;J2;S3;care;5;\n", "");
        String entries = SmallFolder.SUBMISSIONS
                .replace("S1;Boussole;T1;;;", "S1;Boussole;T1;;A;")
                .replace("S2;Carnet;T2;;;", "S2;Carnet;T2;;B;")
                .replace("S3;Relais;T3;;;", "S3;Relais;T3;;A|B;");
        Attention attention = attention("event.yaml", yaml, "score-sheets.csv", sheets, "submissions.csv", entries);
        assertEquals(
                1,
                Worlds.codes(attention.problems()).stream()
                        .filter("SHEETS_MISSING"::equals)
                        .count(),
                attention.problems().toString());
    }

    @Test
    void minutes_say_how_many_sheets_wait_and_name_no_juror() {
        String absent = SmallFolder.JURORS.replace("member;;;2026-04-05;;oui", "member;;;2026-04-05;;non");
        Attention attention = attention("jurors.csv", absent);
        assertEquals(
                List.of(new Text(
                        "Séries : 3 grilles attendent une décision et ne comptent pas d'ici là ; l'annexe confidentielle"
                                + " dit de qui.",
                        "Heats: 3 sheets wait for a decision and do not count until then; the confidential annex says"
                                + " whose.")),
                attention.forEveryone().stream()
                        .filter(said -> said.en().contains("wait"))
                        .toList());
    }

    @Test
    void threshold_that_nobody_reaches_is_told() {
        String high = Worlds.YAML.replace(
                "cut: {kind: top, count: 2, at-the-line: tie-break}", "cut: {kind: threshold, points: 95}");
        assertEquals(
                List.of("event.yaml: Heats: no entry goes on to the next round (at least 95 points). The jury says"
                        + " whether its prizes are not awarded."),
                attention("event.yaml", high).problems().stream()
                        .filter(problem -> problem.code().equals("CUT_NOBODY"))
                        .map(problem -> problem.in(Language.EN))
                        .toList());
    }

    @Test
    void prize_that_people_give_and_a_tie_at_the_line_are_asked_about() {
        assertEquals(
                List.of("PRIZE_TO_GIVE"),
                codes(
                        "event.yaml",
                        Worlds.YAML.replace(
                                "kind: ranking, round: heats, laureates: 1, amount: 100 EUR",
                                "kind: jury-choice, laureates: 1, amount: 100 EUR")));
        String tied = SmallFolder.SHEETS
                .replace("S2;use;7", "S2;use;8")
                .replace("S2;use;6", "S2;use;8")
                .replace("S2;care;5", "S2;care;8")
                .replace("S2;care;6", "S2;care;8");
        assertEquals(List.of("PRIZE_TIE", "PRIZE_TIE", "TO_DELIBERATE"), codes("score-sheets.csv", tied));
    }

    @Test
    void vote_of_the_jury_that_is_not_taken_up_is_said_in_the_minutes_without_a_name() {
        String lines = "round;submission;rank;for;against;abstentions;reason\n"
                + "heats;S1;2;2;0;0;M. Tessier insiste\nheats;S2;1;;;;Ready\n";
        Path folder = Worlds.folder(home, SmallFolder.FILES);
        Worlds.folder(folder, "adopted.csv", lines);
        assertTrue(Attention.of(Worlds.run(folder).stages())
                .forEveryone()
                .contains(new Text(
                        "Séries : le vote du jury n'est pas repris ici, 2 points sont à régler dans adopted.csv. En"
                                + " attendant, le classement proposé tient.",
                        "Heats: the vote of the jury is not taken up here, 2 points are to be settled in adopted.csv."
                                + " Until then the proposed ranking stands.")));
    }

    private static String decisions(String line) {
        return "decision;subject;value;reason;by;at\n" + line + ";asked;office;\n";
    }

    private List<String> codes(String... spoilt) {
        return Worlds.codes(attention(spoilt).problems());
    }

    private Attention attention(String... spoilt) {
        Path folder = Worlds.folder(home, SmallFolder.FILES);
        return Attention.of(Worlds.run(Worlds.folder(folder, spoilt)).stages());
    }
}
