package org.palmares.api.event.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/** Jurors that another file names, and what follows from a line of a list that cannot be read. */
class JuryNamesTest {
    private static final String CASTING = "tie-break: [use], casting-vote: [J2, J99], ";

    @TempDir
    private Path home;

    @Test
    void casting_vote_of_nobody_is_refused_where_it_is_given() {
        assertEquals(
                List.of("event.yaml:38:175: \"J99\" is not declared in jurors.csv. Declared: J1, J2."),
                said("event.yaml", Worlds.YAML.replace("tie-break: [use], ", CASTING)));
    }

    @Test
    void casting_vote_waits_for_a_jury_that_is_not_named_yet() {
        assertEquals(
                List.of(),
                said(
                        "event.yaml",
                        Worlds.YAML.replace("tie-break: [use], ", CASTING),
                        "jurors.csv",
                        "id;family_name\n",
                        "score-sheets.csv",
                        "round;juror;submission;criterion;mark;at\n"));
    }

    @Test
    void juror_replaced_by_the_same_juror_is_refused() {
        assertEquals(
                List.of("replacements.csv:2: J2 is replaced by the same juror. Name who takes over, or clear"
                        + " \"replaced_by\": the others share what is left."),
                said("replacements.csv", "juror;replaced_by\nJ2;J2\n"));
    }

    @Test
    void replacements_in_a_circle_are_refused_once_with_their_lines() {
        assertEquals(
                List.of("replacements.csv:3: the replacements go round in a circle (J2 → J3 → J2, lines 3, 4): none of"
                        + " them would judge any more. Remove the line of whoever still judges."),
                said(
                        "jurors.csv",
                        SmallFolder.JURORS + "J3;Lia;Armand;;member;;;2026-04-05;;oui;oui\n",
                        "replacements.csv",
                        "juror;replaced_by\nJ1;J2\nJ2;J3\nJ3;J2\n"));
    }

    @Test
    void juror_who_is_replaced_twice_is_refused_with_both_lines() {
        assertEquals(
                List.of("replacements.csv:3: J1 is replaced on line 2 already, and everybody leaves once. Keep the line"
                        + " that holds, remove the other."),
                said("replacements.csv", "juror;replaced_by;at;reason\nJ1;J2;;ill\nJ1;;;gone\n"));
    }

    @Test
    void chain_of_replacements_is_none() {
        assertEquals(
                List.of(),
                said(
                        "jurors.csv",
                        SmallFolder.JURORS + "J3;Lia;Armand;;member;;;2026-04-05;;oui;oui\n",
                        "replacements.csv",
                        "juror;replaced_by\nJ1;J2\nJ2;J3\n"));
    }

    @Test
    void line_whose_id_can_be_read_declares_it_and_its_own_error_stands_alone() {
        assertEquals(
                List.of("jurors.csv:3: column \"family_name\" is blank. Fill it in or remove the line."),
                said("jurors.csv", SmallFolder.JURORS.replace("Tessier", "")));
        assertEquals(
                List.of("submissions.csv:3: column \"title\" is blank. Fill it in or remove the line."),
                said("submissions.csv", SmallFolder.SUBMISSIONS.replace("Carnet", "")));
    }

    @Test
    void line_whose_id_cannot_be_read_has_no_followers_elsewhere() {
        assertEquals(
                List.of(
                        "jurors.csv:3: column \"id\": found \"J é\", expected: an identifier without accents or spaces."),
                said("jurors.csv", SmallFolder.JURORS.replace("J2;", "J é;")));
        assertEquals(
                List.of("submissions.csv:3: column \"id\" is blank. Fill it in or remove the line."),
                said("submissions.csv", SmallFolder.SUBMISSIONS.replace("S2;", ";")));
    }

    @Test
    void list_that_cannot_be_read_has_no_followers_elsewhere() {
        assertEquals(
                List.of(
                        "jurors.csv:1: column \"id\" is missing (found: code, family_name). Add it.",
                        "jurors.csv:1: column \"code\" is read by no rule of this version."),
                said(
                        "jurors.csv",
                        "code;family_name\nJ1;Ferrand\nJ2;Tessier\n",
                        "replacements.csv",
                        "juror;replaced_by\nJ2;J1\n",
                        "event.yaml",
                        Worlds.YAML.replace("tie-break: [use], ", CASTING)));
    }

    @Test
    void section_that_cannot_be_read_has_no_followers_in_the_event_file() {
        assertEquals(
                List.of("event.yaml:31:5: key \"id\" is missing (expected: an identifier: 1 to 80 unaccented letters,"
                        + " digits or _ - . :). Add it here."),
                said("event.yaml", Worlds.YAML.replace("  - id: grid\n    label", "  - label")));
    }

    private List<String> said(String... changed) {
        Path folder = Worlds.folder(Worlds.folder(home.resolve("event"), SmallFolder.FILES), changed);
        Loaded loaded = EventFolder.load(folder);
        List<Problem> problems = loaded instanceof Loaded.Refused refused
                ? refused.problems()
                : ((Loaded.Ready) loaded).input().notices();
        return problems.stream().map(problem -> problem.in(Language.EN)).toList();
    }
}
