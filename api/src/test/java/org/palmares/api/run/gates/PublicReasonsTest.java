package org.palmares.api.run.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.runners.FolderRunner;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** S1 seems to hold identifying data, S2 came late, a fact of S3 was wrong: three people say why they decided. */
class PublicReasonsTest {
    private static final String SUBMISSIONS = SmallFolder.SUBMISSIONS
            .replace("S1;Boussole;T1;;;2026-05-03 10:00;OPEN", "S1;Boussole;T1;;;2026-05-03 10:00;IDENTIFYING")
            .replace("S2;Carnet;T2;;;2026-05-03 10:00", "S2;Carnet;T2;;;2026-05-03 12:05");
    private static final String NAMING = "M. TESSIER refuse net";
    private static final String SAYING = "Le retard est sans effet";

    @TempDir
    Path home;

    @Test
    void reason_that_names_a_juror_is_asked_about_and_printed_for_the_organizer_alone() {
        RunResult result = run(NAMING);
        assertEquals(RunResult.Status.NEEDS_PERSON, result.status(), result.problems()::toString);
        assertEquals(
                List.of(
                        asked(
                                "opinions.csv",
                                new Text(
                                        "le motif de l'avis du comité du 4\u00a0mai 2026 sur Carnet (S2) nomme un membre du"
                                                + " jury (Bruno Tessier) : les papiers publics ne l'impriment pas tant"
                                                + " qu'il n'est pas dit sans nom (colonne reasons).",
                                        "the reason of the committee's opinion of 4\u00a0May 2026 on Carnet (S2) names a juror"
                                                + " (Bruno Tessier): public papers do not print it until it is said"
                                                + " without a name (column reasons).")),
                        asked(
                                "confirmations.csv",
                                new Text(
                                        "le motif de la décision signée Odile Ferrand sur submission:S1 (règle DAT-01) nomme"
                                                + " un membre du jury (Bruno Tessier) : les papiers publics ne"
                                                + " l'impriment pas tant qu'il n'est pas dit sans nom (colonne reason).",
                                        "the reason of the decision signed by Odile Ferrand on submission:S1 (rule DAT-01) names"
                                                + " a juror (Bruno Tessier): public papers do not print it until it is"
                                                + " said without a name (column reason).")),
                        asked(
                                "corrections.csv",
                                new Text(
                                        "le motif de la rectification de medicalClaim signée Ada sur submission:S3 nomme un"
                                                + " membre du jury (Bruno Tessier) : les papiers publics ne l'impriment"
                                                + " pas tant qu'il n'est pas dit sans nom (colonne reason).",
                                        "the reason of the correction of medicalClaim signed by Ada on submission:S3 names a"
                                                + " juror (Bruno Tessier): public papers do not print it until it is"
                                                + " said without a name (column reason)."))),
                asked(result));
        Map<String, String> pages = pages(result);
        assertEquals(5, count(pages.get("minutes.html"), "motif non imprimé : il nomme un membre du jury"), "printed");
        assertEquals(5, count(pages.get("minutes.en.html"), "reason withheld: it names a juror"));
        assertTrue(pages.get("letter-S2.html").contains("motif non imprimé : il nomme un membre du jury"));
        assertTrue(pages.get("letter-S2.html").contains("reason withheld: it names a juror"));
        pages.forEach((name, page) -> {
            if (name.startsWith("minutes") || name.startsWith("letter-") || name.startsWith("deliberation")) {
                assertFalse(page.contains("refuse net"), name);
            }
        });
        assertTrue(pages.get("minutes.html").contains("non retenu par Odile Ferrand"), "a juror may sign");
        assertTrue(pages.get("verdicts.csv").contains(NAMING), "the organizer reads it");
        assertTrue(pages.get("organizer.html").contains("refuse net"), "the organizer reads it");
    }

    @Test
    void reason_that_names_nobody_is_printed_everywhere() {
        RunResult result = run(SAYING);
        assertEquals(List.of(), asked(result));
        Map<String, String> pages = pages(result);
        assertEquals(5, count(pages.get("minutes.html"), SAYING));
        assertTrue(pages.get("letter-S2.html").contains(SAYING));
    }

    /** The college says whose link it is, and no public paper repeats it. */
    @Test
    void reason_of_a_decision_on_a_juror_may_name_one() {
        RunResult result = run(
                SAYING,
                "jurors.csv",
                SmallFolder.JURORS.replace(
                        "J2;Bruno;Tessier;;member;;;", "J2;Bruno;Tessier;;member;;shares:submission:S2;"),
                "confirmations.csv",
                Worlds.lines(
                        "subject;rule;decision;by;at;reason",
                        "juror:J2:S2;JUR-05;confirmed;Ada;2026-05-04 10:00;M. Tessier le dit"));
        assertEquals(RunResult.Status.NEEDS_PERSON, result.status(), result.problems()::toString);
        assertEquals(List.of(), asked(result));
        assertFalse(pages(result).get("minutes.html").contains("le dit"));
    }

    private static Problem asked(String file, Text message) {
        return Problem.asked(Place.of(file, 2), "REASON_NAMES_JUROR", message);
    }

    private static List<Problem> asked(RunResult result) {
        return result.problems().stream()
                .filter(problem -> problem.code().equals("REASON_NAMES_JUROR"))
                .toList();
    }

    /** Without the spaces and apostrophes of print. */
    private static Map<String, String> pages(RunResult result) {
        return result.outputs().entrySet().stream()
                .filter(file -> file.getKey().matches(".*\\.(html|csv)"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> file.getValue().text().replace('\u00a0', ' ').replace('\u202f', ' ')));
    }

    private static int count(String page, String words) {
        return page.split(Pattern.quote(words), -1).length - 1;
    }

    private RunResult run(String reason, String... more) {
        Worlds.folder(home, SmallFolder.FILES);
        Worlds.folder(
                home,
                "submissions.csv",
                SUBMISSIONS,
                "opinions.csv",
                Worlds.lines(
                        "session;submission;rules;result;present;quorum;reasons;signed_by",
                        "2026-05-04;S2;ELI-09-TOLERANCE;favourable;3;3;" + reason + ";Odile Ferrand"),
                "confirmations.csv",
                Worlds.lines(
                        "subject;rule;decision;by;at;reason",
                        "submission:S1;DAT-01;rejected;Odile Ferrand;2026-05-04 10:00;" + reason),
                "corrections.csv",
                Worlds.lines(
                        "subject;fact;was;is;by;at;reason",
                        "submission:S3;medicalClaim;non;oui;Ada;2026-05-04 10:00;" + reason));
        return new FolderRunner().run(Worlds.folder(home, more), RunOrder.DEFAULT, step -> {}, () -> false);
    }
}
