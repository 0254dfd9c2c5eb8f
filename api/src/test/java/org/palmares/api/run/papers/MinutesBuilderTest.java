package org.palmares.api.run.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.report.ConfidentialAnnex;
import org.palmares.api.report.Minutes;
import org.palmares.api.report.MinutesJury;
import org.palmares.api.report.MinutesPrize;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Run;
import org.palmares.engine.domain.Text;

/** What the minutes say of the event of {@link SmallFolder}, some of it changed. */
class MinutesBuilderTest {
    private static final String TWO_COMMITTEES = Worlds.YAML.replace(
            "rubrics:\n",
            "committees:\n"
                    + "  - {id: panel, label: {fr: Jury, en: Panel}, kind: selection, quorum: 2}\n"
                    + "  - {id: ethics, label: {fr: Comité, en: Committee}, kind: ethics, quorum: 3}\n"
                    + "rubrics:\n");

    private static final Run RUN = new Run(Id.of("small"), "0".repeat(64), 1, Optional.empty(), 1, new TreeMap<>());

    @TempDir
    private Path folder;

    @Test
    void quorum_of_sheets_is_no_quorum_of_members_and_those_whose_sheets_count_are_named() {
        Minutes minutes = minutes("event.yaml", Worlds.YAML.replace("quorum: 1", "quorum: 2"));
        assertEquals(List.of(), minutes.jury().committees());
        assertEquals(
                List.of(
                        new Text(
                                "Rien dans le dossier ne montre que la grille et la méthode ont été annoncées avant les"
                                        + " notes.",
                                "Nothing in the folder shows that rubric and method were named before marks opened."),
                        new Text(
                                "Un projet est classé s'il a au moins 2 grilles.",
                                "A submission is ranked if it has at least 2 sheets."),
                        new Text(
                                "À égalité de points, départage dans cet ordre : « Utilité » ; sinon ex æquo.",
                                "Equal points are separated in this order: \"Usefulness\"; otherwise tied."),
                        new Text(
                                "Grilles de : Bruno Tessier et Odile Ferrand.",
                                "Sheets of: Bruno Tessier and Odile Ferrand.")),
                minutes.rounds().get(0).terms());
    }

    @Test
    void each_committee_has_its_own_quorum_and_its_own_members() {
        String jurors = SmallFolder.JURORS.replace(
                "J2;Bruno;Tessier;;member;;;2026-04-05;;oui", "J2;Bruno;Tessier;;member;;;2026-04-05;;non");
        MinutesJury jury = minutes(
                        "event.yaml",
                        TWO_COMMITTEES,
                        "jurors.csv",
                        jurors,
                        "committees.csv",
                        Worlds.lines("committee;juror", "panel;J1", "panel;J2"))
                .jury();
        Text panel = new Text("Jury", "Panel");
        assertEquals(List.of(new MinutesJury.Committee(panel, 2, 1, OptionalInt.of(2))), jury.committees());
        assertFalse(jury.committees().get(0).hasQuorum());
        assertEquals(
                List.of(List.of(panel), List.of(panel)),
                jury.members().stream().map(MinutesJury.Member::committees).toList());
    }

    @Test
    void who_sits_in_a_judging_committee_is_not_guessed() {
        assertEquals(
                List.of(new MinutesJury.Committee(new Text("Jury", "Panel"), 0, 0, OptionalInt.of(2))),
                minutes("event.yaml", TWO_COMMITTEES).jury().committees());
    }

    @Test
    void tied_laureates_are_said_to_be_tied_and_the_way_to_them_stands_in_one_line() {
        Minutes minutes = minutes(
                "event.yaml",
                Worlds.YAML.replace(
                        "laureates: 1, amount: 100 EUR", "laureates: 1, amount: 100 EUR, ex-aequo-within: 25"));
        MinutesPrize.Proposal.Awarded first =
                (MinutesPrize.Proposal.Awarded) minutes.prizes().get(0).proposal();
        assertEquals(
                List.of(
                        Optional.of(new Text(
                                "rang 1 ex æquo, à moins de 25 points", "rank 1 tied, less than 25 points apart")),
                        Optional.of(new Text(
                                "rang 1 ex æquo, à moins de 25 points", "rank 1 tied, less than 25 points apart"))),
                first.laureates().stream().map(MinutesPrize.Laureate::tied).toList());
        assertEquals(
                Optional.of(new Text(
                        "3 projets, 2 après « Séries », 2 lauréats", "3 entries, 2 after \"Heats\", 2 laureates")),
                minutes.funnel());
    }

    @Test
    void prize_by_vote_has_the_figures_of_the_vote_and_what_the_jury_adopted_and_the_annex_the_ballots() {
        String[] files = {
            "event.yaml",
            Worlds.YAML.replace(
                    "prizes:",
                    "votes: [{id: crowd, label: {fr: Public, en: Public}, voters: everyone}]\nprizes:\n"
                            + "  - {id: loved, label: {fr: Aimé, en: Loved}, kind: public-vote, vote: crowd}"),
            "votes.csv",
            Worlds.lines("vote;badge;submission;ballots;at", "crowd;V1;S2;;", "crowd;V1;S2;;", "crowd;;S3;1;"),
            "adopted.csv",
            Worlds.lines("round;submission;rank;for;against;abstentions;reason", "loved;S2;2;2;0;0;Ready")
        };
        Minutes minutes = minutes(files);
        assertEquals(
                List.of(
                        "Public: 2 ballots counted, 1 of them without a badge; 1 set aside",
                        "Carnet: adopted rank 2 (2 for, none against: Ready)"),
                minutes.prizes().get(0).notes().stream().map(Text::en).toList());
        Stages stages = Worlds.run(event(files)).stages();
        ConfidentialAnnex.Part last = AnnexBuilder.of(stages, stages.allRankings())
                .map(annex -> annex.parts().get(annex.parts().size() - 1))
                .orElseThrow();
        assertEquals("vote-crowd", last.tables().get(0).name());
    }

    @Test
    void minutes_say_how_far_unequal_jurors_entered_a_levelled_ranking_and_no_other() {
        List<Text> levelled = minutes(
                        "event.yaml", Worlds.YAML.replaceFirst("method: weighted-mean", "method: perequation"))
                .rounds()
                .get(0)
                .terms();
        assertEquals(5, levelled.size());
        assertTrue(
                levelled.get(3)
                        .fr()
                        .matches("Précision et étendue de notation inégales .* prises en compte à \\d{1,3} %.*\\."),
                levelled.get(3).fr());
        assertTrue(
                levelled.get(3).en().matches("Jurors unequal in precision .* taken into account at \\d{1,3}%.*\\."),
                levelled.get(3).en());
        assertEquals(4, minutes().rounds().get(0).terms().size());
    }

    @Test
    void session_lasts_until_the_last_round_that_is_ranked() {
        String later = Worlds.YAML
                .replace("rubrics:\n", """
                              - {id: end, kind: judging, label: {fr: Fin, en: End}, opens: 2026-05-07 08:00, closes: 2026-05-07 16:00}
                              - {id: talk, kind: deliberation, label: {fr: D, en: D}, opens: 2026-05-07 16:00, closes: 2026-05-07 17:00}
                            rubrics:
                            """.stripIndent())
                .replace("en: Final}, phase: jury", "en: Final}, phase: end");
        assertEquals("2026-05-05T18:00", session("event.yaml", later));
        String marks = SmallFolder.SHEETS + Worlds.lines("final;J1;S1;use;8;", "final;J1;S1;care;8;");
        assertEquals("2026-05-07T17:00", session("event.yaml", later, "score-sheets.csv", marks));
        String held = later.replaceAll(" +- \\{id: talk.*\n", "");
        assertEquals("2026-05-07T16:00", session("event.yaml", held, "score-sheets.csv", marks));
    }

    private String session(String... changed) {
        return minutes(changed).session().closes().toString();
    }

    @Test
    void quorum_of_the_jury_is_held_against_those_present_and_substitutes_whom_nobody_called_are_not_counted() {
        String jurors = SmallFolder.JURORS + "J3;Léa;Roy;;substitute;;;2026-04-05;;oui;oui\n";
        String yaml = Worlds.YAML.replace("rubrics:\n", "jury: {quorum: 2}\nrubrics:\n");
        MinutesJury jury = minutes("event.yaml", yaml, "jurors.csv", jurors).jury();
        assertEquals(
                List.of("Odile Ferrand", "Bruno Tessier"),
                jury.members().stream()
                        .filter(member -> !member.waiting())
                        .map(MinutesJury.Member::name)
                        .toList());
        assertEquals("2 of 2, true", jury.present() + " of " + jury.seated() + ", " + jury.hasQuorum());
        String absent = SmallFolder.JURORS.replace("member;;;2026-04-05;;oui", "member;;;2026-04-05;;non");
        Stages stages =
                Worlds.run(event("event.yaml", yaml, "jurors.csv", absent)).stages();
        assertEquals("1 of 2", JuryMinutes.of(stages).present() + " of 2");
        assertFalse(JuryMinutes.of(stages).hasQuorum());
    }

    private Minutes minutes(String... changed) {
        Stages stages = Worlds.run(event(changed)).stages();
        return MinutesBuilder.of(stages, List.of(), RUN);
    }

    private Path event(String... changed) {
        return Worlds.folder(
                folder,
                Stream.concat(Stream.of(SmallFolder.FILES), Stream.of(changed)).toArray(String[]::new));
    }
}
