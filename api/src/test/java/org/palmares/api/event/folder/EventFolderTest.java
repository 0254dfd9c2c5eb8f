package org.palmares.api.event.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.settings.SomeFacts;
import org.palmares.engine.domain.DeclaredLink;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Mark;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** A small event on two entries and two jurors; each test adds or breaks one table. */
class EventFolderTest {
    @TempDir
    Path home;

    @Test
    void first_sample_loads_with_the_facts_of_the_rules() {
        Loaded loaded = EventFolder.load(Path.of("..", "samples", "events", "nuit_des_donnees"));
        assertEquals(List.of(), said(loaded));
        EventInput input = ((Loaded.Ready) loaded).input();
        assertEquals(List.of(), input.notices());
        assertEquals(6, input.jury().jurors().size());
        assertEquals(11, input.entries().submissions().size());
        assertEquals(1, input.rulings().opinions().size());
        assertTrue(input.roster().roster().isPresent());
    }

    @Test
    void every_table_becomes_the_fields_words() throws IOException {
        event();
        write(
                "organisations.csv",
                "id;name;level;parent;aliases\nchu;CHU;group;;C.H.U.|Hôpital\nurgences;Urgences;service;chu;\n");
        write(
                "jurors.csv",
                "id;given_name;family_name;email;seat;employer;links;declared_on;expertise;present;confidentialitySigned\n"
                        + "J1;Ada;Roux;a@exemple.test;president;c.h.u;mentor:team:E1|shares:organisation:Autre SA@2025-12-31;"
                        + "01/02/2026;;oui;oui\nJ2;;Blanc;;;retraité;;;;;\n");
        submissions();
        write(
                "datasets.csv",
                "id;name;source;licence;level;agreement_signed;expires\nD1;Actes;CNAM;etalab-2.0;OPEN;oui;2027-01-01\n");
        write(
                "opinions.csv",
                "session;submission;rules;result;present;quorum;recused;reasons;signed_by;provisional\n"
                        + "2026-03-22;S1;DAT-06|ETH-02;favourable-under-reserve;4;3;A|B;Clair;la présidente;non\n");
        write(
                "score-sheets.csv",
                "round;juror;submission;criterion;mark;at\ntour;J1;S1;interet;3,5;\ntour;J1;S1;rigueur;4;\ntour;J2;S1;interet;;\n");
        write("teams.csv", "team;participant\nE1;P1\n");
        EventInput input = ready();
        assertEquals(
                new Juror(
                        Id.of("J1"),
                        Juror.Seat.PRESIDENT,
                        Optional.of(Id.of("chu")),
                        List.of(
                                new DeclaredLink(
                                        DeclaredLink.Kind.MENTOR,
                                        new DeclaredLink.ToTeam(Id.of("E1")),
                                        Optional.empty()),
                                new DeclaredLink(
                                        DeclaredLink.Kind.SHARES,
                                        new DeclaredLink.ToOrganisation(Id.of("roster-autre-sa")),
                                        Optional.of(LocalDate.of(2025, 12, 31)))),
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        List.of(),
                        true,
                        Facts.NONE.with("confidentialitySigned", Fact.YES)),
                input.jury().jurors().get(0));
        assertEquals(Optional.empty(), input.jury().jurors().get(1).employer());
        assertEquals(
                new Identity(
                        Id.<Juror>of("J1"),
                        "Ada",
                        "Roux",
                        Optional.of("a@exemple.test"),
                        Optional.empty(),
                        Optional.empty()),
                input.jury().names().get(0));
        assertEquals(
                List.of("chu", "roster-autre-sa", "urgences"),
                input.organisations().byId().keySet().stream().map(Id::value).toList());
        assertEquals(Id.<Organisation>of("chu"), input.organisations().at(Organisation.Level.GROUP, Id.of("urgences")));
        assertEquals(
                new Submission(
                        Id.of("S1"),
                        Text.same("Un"),
                        Optional.empty(),
                        Optional.of(Id.of("E1")),
                        Optional.empty(),
                        Instant.parse("2026-03-22T10:00:00Z"),
                        new Facts(new TreeMap<>()).with("codeLicence", new Fact.CodeFact("MIT"))),
                input.entries().submissions().get(0));
        assertEquals(
                List.of(new Dataset(
                        Id.of("D1"),
                        "Actes",
                        Optional.of("CNAM"),
                        Optional.of("etalab-2.0"),
                        Optional.of("OPEN"),
                        Fact.YES,
                        Optional.of(LocalDate.of(2027, 1, 1)))),
                input.entries().datasets());
        assertEquals(
                List.of(new Opinion(
                        LocalDate.of(2026, 3, 22),
                        Optional.of(Id.of("S1")),
                        List.of(Id.of("DAT-06"), Id.of("ETH-02")),
                        Opinion.Result.FAVOURABLE_UNDER_RESERVE,
                        4,
                        3,
                        List.of("A", "B"),
                        "Clair",
                        "la présidente",
                        false,
                        Place.of("opinions.csv", 2))),
                input.rulings().opinions());
        assertEquals(
                List.of(new ScoreSheetDraft(
                        Id.of("tour"),
                        Id.of("J1"),
                        Id.of("S1"),
                        List.of(
                                new ScoreSheetDraft.Entry(
                                        Id.of("interet"), Mark.of("3.5"), Place.of("score-sheets.csv", 2)),
                                new ScoreSheetDraft.Entry(
                                        Id.of("rigueur"), Mark.of("4"), Place.of("score-sheets.csv", 3))))),
                input.marks().sheets());
        assertEquals(
                List.of(new TeamMember(Id.of("E1"), Id.of("P1"), Place.of("teams.csv", 2))),
                input.teams().members());
    }

    @Test
    void unknown_people_entries_and_criteria_are_told_with_their_lines() throws IOException {
        event();
        jurors();
        submissions();
        write(
                "score-sheets.csv",
                "round;juror;submission;criterion;mark;at\ntours;J1;S1;interet;3;\ntour;J9;S1;interet;3;\n"
                        + "tour;J1;S9;interet;3;\ntour;J1;S1;interer;3;\ntour;J2;S1;interet;9;\ntour;J2;S1;rigueur;beaucoup;\n");
        assertEquals(
                List.of(
                        "score-sheets.csv:2: \"tours\" is not declared in rounds (event.yaml); did you mean \"tour\"? Declared: tour.",
                        "score-sheets.csv:3: \"J9\" is not declared in jurors.csv; did you mean \"J1\"? Declared: J1, J2.",
                        "score-sheets.csv:4: \"S9\" is not declared in submissions.csv; did you mean \"S1\"? Declared: S1, S2.",
                        "score-sheets.csv:5: 1 mark of a criterion that rubric grille of round tour does not have: interer (line 5; expected: interet, rigueur). Correct the round, or put each mark under its criterion.",
                        "score-sheets.csv:6: the mark 9 of juror J2 for S1, criterion interet, is off the scale (expected: 0 – 5 in steps of 0.5). Check the paper sheet and correct the cell.",
                        "score-sheets.csv:7: column \"mark\": found \"beaucoup\", expected: a number."),
                said(load()));
    }

    @Test
    void mark_typed_later_replaces_the_earlier_one_and_this_is_said() throws IOException {
        event();
        jurors();
        submissions();
        write(
                "score-sheets.csv",
                "round;juror;submission;criterion;mark;at\ntour;J1;S1;interet;4;2026-03-22 15:00\n"
                        + "tour;J1;S1;interet;2;2026-03-22 14:30\n");
        EventInput input = ready();
        assertEquals(
                List.of(Mark.of("4")),
                input.marks().sheets().get(0).entries().stream()
                        .map(ScoreSheetDraft.Entry::mark)
                        .toList());
        assertEquals(
                List.of(
                        "score-sheets.csv:2: juror J1, submission S1, criterion interet: mark 2 (line 3) is replaced by 4, typed later."),
                input.notices().stream().map(each -> each.in(Language.EN)).toList());
    }

    @Test
    void mark_typed_twice_without_a_later_hour_is_an_error() throws IOException {
        event();
        jurors();
        submissions();
        write(
                "score-sheets.csv",
                "round;juror;submission;criterion;mark;at\ntour;J1;S1;interet;4;\ntour;J1;S1;interet;4;\n");
        assertEquals(
                List.of("score-sheets.csv:3: juror J1, submission S1, criterion interet already has a mark, on line 2."
                        + " Keep one line, or give each its hour (at)."),
                said(load()));
    }

    @Test
    void blank_after_a_mark_withdraws_nothing_and_is_asked() throws IOException {
        event();
        jurors();
        submissions();
        write(
                "score-sheets.csv",
                "round;juror;submission;criterion;mark;at\ntour;J1;S1;interet;4;2026-03-22 15:00\n"
                        + "tour;J1;S1;interet;;2026-03-22 15:09\ntour;J1;S1;rigueur;;2026-03-22 15:00\n"
                        + "tour;J1;S1;rigueur;3;2026-03-22 15:09\ntour;J2;S1;interet;2,5;\ntour;J2;S1;interet;;\n");
        assertEquals(
                List.of(
                        "score-sheets.csv:3:5: juror J1, submission S1, criterion interet: blank, mark 4 (score-sheets.csv:2)"
                                + " still counts. To withdraw it, delete it where it stands; otherwise remove this line.",
                        "score-sheets.csv:7:5: juror J2, submission S1, criterion interet: blank, mark 2.5 (score-sheets.csv:6)"
                                + " still counts. To withdraw it, delete it where it stands; otherwise remove this line."),
                ready().notices().stream().map(each -> each.in(Language.EN)).toList());
    }

    @Test
    void broken_cells_of_every_table_are_told_at_once() throws IOException {
        event();
        write("organisations.csv", "id;name;parent\na;A;b\nb;B;a\nc;;\n");
        write("jurors.csv", "id;family_name;seat;links;declared_on\nJ1;X;presidente;mentor;31/02/2026\nJ1;Y;;;\n");
        write("submissions.csv", "id;title;submitted_at;repoPublik\nS 1;Un;hier;oui\n");
        write(
                "opinions.csv",
                "session;submission;rules;result;present;quorum;reasons;signed_by\n2026-03-22;S7;R;bon;-1;0;x;y\n");
        assertEquals(
                List.of(
                        "jurors.csv:2: found \"presidente\"; did you mean \"president\"?",
                        "jurors.csv:2: column \"links\": found \"mentor\", expected: link:target:identifier, such as mentor:team:E1; targets team, participant, organisation, submission.",
                        "jurors.csv:2: column \"declared_on\": found \"31/02/2026\", expected: a date such as 2026-10-09.",
                        "jurors.csv:3: \"J1\" is declared twice (first on line 2). Rename one of them.",
                        "opinions.csv:2: found \"bon\". Values expected: favourable, favourable-under-reserve, unfavourable, off-scope.",
                        "opinions.csv:2: column \"present\": found \"-1\", expected: a whole number from 0 to 999,999.",
                        "opinions.csv:2: column \"quorum\": found \"0\", expected: a whole number from 1 to 999,999.",
                        "organisations.csv:2: \"a\" belongs to an organisation that has no top. Correct parent.",
                        "organisations.csv:3: \"b\" belongs to an organisation that has no top. Correct parent.",
                        "organisations.csv:4: column \"name\" is blank. Fill it in or remove the line.",
                        "submissions.csv:1: column \"repoPublik\" is unknown; did you mean \"repoPublic\"?",
                        "submissions.csv:2: column \"id\": found \"S 1\", expected: an identifier without accents or spaces.",
                        "submissions.csv:2: \"hier\" is not a date and hour that exist (expected: such as 2026-10-09 12:00). Correct it."),
                said(load()));
    }

    @Test
    void one_line_that_is_missing_in_one_table_is_told_once_for_all_lines_of_another() throws IOException {
        event();
        write("jurors.csv", "id;family_name;seat;declared_on\nJ1;X;president;2026-03-01\n");
        write("submissions.csv", "id;title;submitted_at\nS1;Un;2026-03-22 10:00\n");
        write(
                "score-sheets.csv",
                "round;juror;submission;criterion;mark\n" + "tour;J9;S1;interet;3\n".repeat(4)
                        + "tour;J8;S1;interet;3\n".repeat(2));
        assertEquals(
                List.of(
                        "score-sheets.csv:2: \"J9\" is not declared in jurors.csv; did you mean \"J1\"? Declared: J1. Likewise on 3 other lines.",
                        "score-sheets.csv:6: \"J8\" is not declared in jurors.csv; did you mean \"J1\"? Declared: J1.",
                        "score-sheets.csv:7: \"J8\" is not declared in jurors.csv; did you mean \"J1\"? Declared: J1."),
                said(load()));
    }

    @Test
    void missing_column_is_told_and_the_table_left_unread() throws IOException {
        event();
        write("submissions.csv", "id;titre\nS1;Un\n");
        assertEquals(
                List.of(
                        "submissions.csv:1: column \"title\" is missing (found: id, titre). Add it.",
                        "submissions.csv:1: column \"submitted_at\" is missing (found: id, titre). Add it.",
                        "submissions.csv:1: column \"titre\" is unknown; did you mean \"title\"?"),
                said(load()));
    }

    @Test
    void unknown_file_is_a_notice() throws IOException {
        event();
        write("score-sheet.csv", "x\n");
        write("LISEZMOI.md", "x\n");
        assertEquals(
                List.of("score-sheet.csv: this is not one of the files of an event folder; it is not read."),
                ready().notices().stream().map(each -> each.in(Language.EN)).toList());
    }

    @Test
    void folder_that_is_none_is_explained() throws IOException {
        write("file", "");
        assertEquals(
                List.of("nowhere: this folder does not exist. Check the path; \"palmares new\" creates one."),
                said(EventFolder.load(Path.of("nowhere"), new SomeFacts())));
        assertEquals(
                List.of("this is a file; the folder of the event is expected."),
                ((Loaded.Refused) EventFolder.load(home.resolve("file"), new SomeFacts()))
                        .problems().stream().map(each -> each.message().en()).toList());
    }

    @Test
    void event_file_missing_and_folder_in_place_of_a_table_are_explained() throws IOException {
        assertEquals(
                List.of("event.yaml: file \"event.yaml\" is not in the folder; \"palmares new\" writes a model."),
                said(load()));
        event();
        Files.createDirectory(home.resolve("jurors.csv"));
        assertEquals(
                List.of("jurors.csv: \"jurors.csv\" is not a plain file (a folder, a device…). Rename it or move it."),
                said(load()));
    }

    @Test
    void link_out_of_the_folder_is_refused(@TempDir Path elsewhere) throws IOException {
        event();
        Path secret = Files.writeString(elsewhere.resolve("secret.csv"), "id;family_name\nJ1;X\n");
        Files.createSymbolicLink(home.resolve("jurors.csv"), secret);
        assertEquals(
                List.of(
                        "jurors.csv: \"jurors.csv\" is a link that leads out of the folder. Copy the file itself into it."),
                said(load()));
    }

    @Test
    void two_forms_of_one_table_are_refused() throws IOException {
        event();
        jurors();
        write("jurors.xlsx", "x");
        assertEquals(
                List.of("jurors.xlsx: the folder holds jurors.csv and jurors.xlsx. Keep the one that counts."),
                said(load()));
    }

    @Test
    void sponsor_is_an_organisation_by_its_own_id() throws IOException {
        event();
        String file = Files.readString(home.resolve("event.yaml"));
        write("event.yaml", file + "sponsors: [{id: labo, name: Laboratoires Orvane}]\n");
        write("jurors.csv", "id;family_name;employer\nJ1;Roux;LABORATOIRES ORVANE\n");
        assertEquals(Optional.of(Id.of("labo")), ready().jury().jurors().get(0).employer());
    }

    @Test
    void no_mutation_of_a_table_makes_the_folder_throw() throws IOException {
        List<String> names = List.of(
                "organisations.csv",
                "jurors.csv",
                "submissions.csv",
                "opinions.csv",
                "score-sheets.csv",
                "decisions.csv");
        Path sample = Path.of("..", "samples", "events", "nuit_des_donnees");
        SplittableRandom random = new SplittableRandom(20261009);
        write("event.yaml", Files.readString(sample.resolve("event.yaml")));
        for (int round = 0; round < 100; round++) {
            for (String name : names) {
                String content = Files.readString(sample.resolve(name));
                write(name, random.nextInt(2) == 0 ? mutate(content, random) : content);
            }
            Loaded loaded = load();
            assertTrue(loaded instanceof Loaded.Ready || !said(loaded).isEmpty());
        }
    }

    private static String mutate(String content, SplittableRandom random) {
        List<String> pieces = List.of(
                ";", "\n", "|", ":", "@", "\"", "é", "\u2003", "-", "0", "99999999999", "J1", "oui", "a:b:c", "");
        int from = random.nextInt(content.length());
        int to = Math.min(content.length(), from + random.nextInt(20));
        return content.substring(0, from) + pieces.get(random.nextInt(pieces.size())) + content.substring(to);
    }

    private void event() throws IOException {
        write("event.yaml", """
                format: 1
                id: petit
                name: Petit
                languages: [fr]
                timezone: Europe/Paris
                organizer: {name: Nous}
                roles: [{id: AUTRE, label: Autre, fallback: true}]
                teams: {size: {min: 1, target: 2, max: 3}}
                phases:
                  - {id: jury, kind: judging, label: Jury, opens: 2026-03-22 14:00, closes: 2026-03-22 17:00}
                rubrics:
                  - id: grille
                    label: Grille
                    scale: {min: 0, max: 5, step: 0.5}
                    criteria: [{id: interet, label: Intérêt, weight: 2}, {id: rigueur, label: Rigueur, weight: 1}]
                rounds: [{id: tour, label: Tour, phase: jury, rubric: grille, method: weighted-mean}]
                """);
    }

    private void jurors() throws IOException {
        write("jurors.csv", "id;family_name\nJ1;Roux\nJ2;Blanc\n");
    }

    private void submissions() throws IOException {
        write(
                "submissions.csv",
                "id;title;team;submitted_at;codeLicence\nS1;Un;E1;2026-03-22 11:00;MIT\nS2;Deux;E2;2026-03-22T12:00:30+01:00;\n");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(home.resolve(name), content);
    }

    private Loaded load() {
        return EventFolder.load(home, new SomeFacts());
    }

    private EventInput ready() {
        Loaded loaded = load();
        assertEquals(List.of(), said(loaded));
        return ((Loaded.Ready) loaded).input();
    }

    private static List<String> said(Loaded loaded) {
        List<Problem> problems = loaded instanceof Loaded.Refused refused ? refused.problems() : List.of();
        return problems.stream().map(problem -> problem.in(Language.EN)).toList();
    }
}
