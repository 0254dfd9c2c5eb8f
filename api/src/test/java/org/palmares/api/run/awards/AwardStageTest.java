package org.palmares.api.run.awards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.report.Cell;
import org.palmares.api.report.MinutesEntry.Note;
import org.palmares.api.run.SmallFolder;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.attention.Attention;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.papers.AppealsRegister;
import org.palmares.api.run.papers.FollowUpSheet;
import org.palmares.api.run.papers.PaymentsTable;
import org.palmares.api.run.papers.RankingFiles;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.Tally;
import org.palmares.api.run.stages.EventRun;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.scoring.CutDecision;
import org.palmares.engine.scoring.prizes.PrizeResult;

/** The event of {@link SmallFolder}: S1 stands at 80 points, S2 at 60, S3 at 50. P1 to P5 hold badges. */
class AwardStageTest {
    private static final String VOTE =
            "votes: [{id: crowd, label: {fr: Public, en: Public}, voters: everyone}]\nprizes:";
    private static final String BY_VOTE =
            "prizes:\n  - {id: loved, label: {fr: Aimé, en: Loved}, kind: public-vote, vote: crowd}";

    /** S2 and S3 stand at 60 points, and nothing parts them. */
    private static final String TIED = SmallFolder.SHEETS
            .replace("J1;S3;use;5", "J1;S3;use;7")
            .replace("J2;S3;use;5", "J2;S3;use;6")
            .replace("J2;S3;care;5", "J2;S3;care;6");

    private static final String S3_BEFORE_S2 = Worlds.lines(
            "round;submission;rank;for;against;abstentions;reason", "heats;S3;2;2;0;0;Ready", "heats;S2;3;2;0;0;Ready");

    private static final String FIRST_TWO_CHANGE_PLACES = Worlds.lines(
            "round;submission;rank;for;against;abstentions;reason",
            "heats;S1;2;2;0;0;S2 works already",
            "heats;S2;1;2;0;0;S2 works already");

    @TempDir
    private Path folder;

    @Test
    void public_vote_counts_one_ballot_a_badge_and_none_for_ones_own_team() {
        EventRun.Result result = run(
                yaml("prizes:", VOTE).replace("prizes:", BY_VOTE),
                "votes.csv",
                Worlds.lines(
                        "vote;badge;submission;ballots;at",
                        "crowd;V1;S2;;",
                        "crowd;V1;S2;;",
                        "crowd;V2;S2;;",
                        "crowd;V3;S1;;",
                        "crowd;;S3;2;"),
                "submissions.csv",
                SmallFolder.SUBMISSIONS);
        Tally tally = result.stages().awarding().tallies().get(0);
        assertEquals("{S1=1, S2=2, S3=2}", tally.ballots().toString());
        assertEquals(2, tally.fromBoxes());
        assertEquals(
                List.of("this badge has voted already 1"),
                tally.setAside().stream()
                        .map(each -> each.reason().en() + " " + each.ballots())
                        .toList());
        assertEquals("loved: S2= S3=", prizes(result).get(0));
    }

    @Test
    void badge_is_the_same_in_capitals_or_not_with_any_dash_and_with_blanks_around_it() {
        EventRun.Result result = run(
                yaml("prizes:", VOTE).replace("prizes:", BY_VOTE),
                "votes.csv",
                Worlds.lines(
                        "vote;badge;submission;ballots;at",
                        "crowd;B-17;S1;;",
                        "crowd;b-17;S1;;",
                        "crowd;B\u201117;S1;;",
                        "crowd;\u00a0B-17;S1;;"));
        assertEquals(
                "{S1=1}", result.stages().awarding().tallies().get(0).ballots().toString());
    }

    @Test
    void participant_votes_with_a_badge_typed_in_small_letters() {
        String voters = VOTE.replace("voters: everyone", "voters: participants, own-team: true");
        EventRun.Result result = run(
                yaml("prizes:", voters).replace("prizes:", BY_VOTE),
                "votes.csv",
                Worlds.lines("vote;badge;submission;ballots;at", "crowd;p2;S1;;", "crowd;P2;S2;;", "crowd;P9;S2;;"));
        Tally tally = result.stages().awarding().tallies().get(0);
        assertEquals("{S1=1}", tally.ballots().toString());
        assertEquals(
                List.of("this badge has voted already 1", "unknown badge: it is no participant's 1"),
                tally.setAside().stream()
                        .map(each -> each.reason().en() + " " + each.ballots())
                        .toList());
    }

    @Test
    void ballot_for_ones_own_team_is_set_aside_however_the_badge_is_typed() {
        List<String> told = new ArrayList<>();
        for (String badge : List.of("P1", "P2", "P3", "P4", "P5")) {
            told.add(ballotsOf(badge));
            assertEquals(ballotsOf(badge), ballotsOf(badge.toLowerCase(Locale.ROOT)));
            assertEquals(ballotsOf(badge), ballotsOf("\u00a0" + badge + " "));
        }
        assertTrue(told.contains("{}") && told.contains("{S1=1}"), told + "");
    }

    private String ballotsOf(String badge) {
        EventRun.Result result = run(
                yaml("prizes:", VOTE).replace("prizes:", BY_VOTE),
                "votes.csv",
                Worlds.lines("vote;badge;submission;ballots;at", "crowd;" + badge + ";S1;;"));
        return result.stages().awarding().tallies().get(0).ballots().toString();
    }

    @Test
    void ballots_before_the_vote_opens_or_after_it_closes_do_not_count_and_are_named_by_their_number() {
        EventRun.Result result = run(
                yaml("prizes:", VOTE.replace("voters: everyone", "voters: everyone, phase: jury"))
                        .replace("prizes:", BY_VOTE),
                "votes.csv",
                Worlds.lines(
                        "vote;badge;submission;ballots;at",
                        "crowd;V1;S2;;2026-05-05 07:59",
                        "crowd;V1;S2;;2026-05-05 18:00",
                        "crowd;V2;S2;;",
                        "crowd;V3;S1;;2026-05-05 18:01",
                        "crowd;;S3;2;2029-06-13 16:30"),
                "submissions.csv",
                SmallFolder.SUBMISSIONS);
        Tally tally = result.stages().awarding().tallies().get(0);
        assertEquals("{S2=2}", tally.ballots().toString());
        assertEquals(
                List.of("before the vote opened 1", "after the vote closed 3"),
                tally.setAside().stream()
                        .map(each -> each.reason().en() + " " + each.ballots())
                        .toList());
    }

    @Test
    void tie_of_ballots_is_settled_by_what_the_jury_adopts_for_the_prize() {
        String yaml = yaml("prizes:", VOTE).replace("prizes:", BY_VOTE);
        String votes =
                Worlds.lines("vote;badge;submission;ballots;at", "crowd;V1;S1;;", "crowd;;S2;2;", "crowd;;S3;2;");
        String head = "round;submission;rank;for;against;abstentions;reason";
        EventRun.Result open = run(yaml, "votes.csv", votes);
        assertEquals("loved: S2= S3=", prizes(open).get(0));
        assertEquals(
                List.of(
                        "adopted.csv Loved: a tie at the prize line; the jury separates it or lets it stand: adopted.csv"
                                + " (round: loved), with the vote and the reason where a rank changes."),
                ties(open));
        EventRun.Result parted =
                run(yaml, "votes.csv", votes, "adopted.csv", Worlds.lines(head, "loved;S2;2;2;0;0;Ready"));
        assertEquals("loved: S3", prizes(parted).get(0));
        assertEquals(List.of(), ties(parted));
        EventRun.Result kept = run(
                yaml, "votes.csv", votes, "adopted.csv", Worlds.lines(head, "loved;S2;1;2;0;0;", "loved;S3;1;2;0;0;"));
        assertEquals("loved: S2= S3=", prizes(kept).get(0));
        assertEquals(List.of(), ties(kept));
        EventRun.Result unvoted =
                run(yaml, "votes.csv", votes, "adopted.csv", Worlds.lines(head, "loved;S2;2;;;;Ready"));
        assertEquals("loved: S2= S3=", prizes(unvoted).get(0));
        assertEquals(
                List.of("ADOPTED_NO_VOTE"),
                Worlds.codes(unvoted.problems()).stream()
                        .filter(code -> code.startsWith("ADOPTED"))
                        .toList());
    }

    @Test
    void ballots_that_are_not_tied_are_nobodys_to_turn_round() {
        String yaml = yaml("prizes:", VOTE).replace("prizes:", BY_VOTE);
        String votes =
                Worlds.lines("vote;badge;submission;ballots;at", "crowd;V1;S1;;", "crowd;;S2;9;", "crowd;;S3;2;");
        EventRun.Result result = run(
                yaml,
                "votes.csv",
                votes,
                "adopted.csv",
                Worlds.lines(
                        "round;submission;rank;for;against;abstentions;reason",
                        "loved;S3;1;2;0;0;Better",
                        "loved;S2;2;2;0;0;Better"));
        assertEquals("loved: S2", prizes(result).get(0));
        assertEquals(
                List.of(
                        "adopted.csv:2: Loved, Relais (S3): the ballots do not tie this entry with those whose place it"
                                + " would take; the jury separates ties alone. Remove the line. Until then the proposed"
                                + " ranking stands.",
                        "adopted.csv:3: Loved, Carnet (S2): the ballots do not tie this entry with those whose place it"
                                + " would take; the jury separates ties alone. Remove the line. Until then the proposed"
                                + " ranking stands."),
                asked(result, "ADOPTED_NOT_TIED"));
    }

    @Test
    void tie_stands_by_a_vote_on_each_of_those_tied_and_no_other_line() {
        String yaml = yaml("tie-break: [use], ", "").replace("laureates: 1, amount", "laureates: 2, amount");
        String head = "round;submission;rank;for;against;abstentions;reason";
        for (String one : List.of("heats;S2;2;2;0;0;", "heats;S1;1;2;0;0;", "heats;S2;2;;;;\nheats;S3;2;;;;")) {
            EventRun.Result open = run(yaml, "score-sheets.csv", TIED, "adopted.csv", Worlds.lines(head, one));
            assertEquals("first: S1 S2= S3=", prizes(open).get(0));
            assertEquals(1, ties(open).size(), one);
        }
        EventRun.Result lost =
                run(yaml, "score-sheets.csv", TIED, "adopted.csv", Worlds.lines(head, "heats;S2;2;0;2;0;"));
        assertEquals(1, asked(lost, "ADOPTED_LOST").size());
        EventRun.Result kept = run(
                yaml,
                "score-sheets.csv",
                TIED,
                "adopted.csv",
                Worlds.lines(head, "heats;S2;2;2;0;0;", "heats;S3;2;2;0;0;"));
        assertEquals("first: S1 S2= S3=", prizes(kept).get(0));
        assertEquals(List.of(), ties(kept));
    }

    @Test
    void tie_in_one_topic_stays_open_where_only_the_ranking_of_another_is_adopted() {
        String yaml = yaml(
                        "method: weighted-mean, jurors-per-submission: all, quorum: 1, tie-break: [use], cut",
                        "method: weighted-mean, per: topic, jurors-per-submission: all, quorum: 1, cut")
                .replace(
                        "prizes:\n",
                        "prizes:\n  - {id: each, label: {fr: Sujet, en: Topic}, kind: ranking, round: heats,"
                                + " for-each: topic}\n");
        String tied = SmallFolder.SHEETS.replaceAll("S2;(use|care);[0-9]", "S2;$1;8");
        String both = SmallFolder.SUBMISSIONS.replace("Carnet;T2", "Carnet;T1").replace("Relais;T3", "Relais;T2");
        EventRun.Result result = run(
                yaml,
                "submissions.csv",
                both,
                "score-sheets.csv",
                tied,
                "adopted.csv",
                Worlds.lines("round;submission;rank;for;against;abstentions;reason", "heats;S3;1;2;0;0;"));
        assertEquals(List.of("each:T1: S1= S2=", "each:T2: S3"), prizes(result).subList(0, 2));
        assertEquals(
                List.of("Topic, One", "First prize", "Acme prize"),
                ties(result).stream()
                        .map(told -> told.substring("adopted.csv ".length(), told.indexOf(':')))
                        .toList());
    }

    private static List<String> ties(EventRun.Result result) {
        return Attention.of(result.stages()).problems().stream()
                .filter(problem -> problem.code().equals("PRIZE_TIE"))
                .map(problem -> problem.place().file() + " " + problem.message().en())
                .toList();
    }

    @Test
    void prize_by_vote_waits_for_ballots() {
        EventRun.Result result = run(yaml("prizes:", VOTE).replace("prizes:", BY_VOTE));
        assertEquals("loved: to be given by the public vote", prizes(result).get(0));
    }

    @Test
    void prizes_that_people_give_go_to_whom_they_wish() {
        String yaml = yaml(
                "prizes:",
                "prizes-per-team: 1\nprize-allocation: wishes\nprizes:\n"
                        + "  - {id: heart, label: {fr: Cœur, en: Heart}, kind: jury-choice}\n"
                        + "  - {id: acme_own, label: {fr: Acme, en: Acme}, kind: sponsor, sponsor: acme}");
        EventRun.Result result = run(
                yaml,
                "wishes.csv",
                Worlds.lines(
                        "prize;order;submission;reason", "heart;1;S2;seen", "heart;2;S3;seen", "acme_own;1;S2;seen"));
        assertEquals(List.of("heart: S3", "acme_own: none", "first: S1", "given: S2"), prizes(result));
    }

    @Test
    void prize_with_a_rubric_of_its_own_is_ranked_by_its_own_marks() {
        String yaml = yaml(
                        "rounds:",
                        "  - {id: lab, label: {fr: Labo, en: Lab}, scale: {min: 0, max: 10, step: 1},"
                                + " criteria: [{id: bench, label: {fr: Banc, en: Bench}, weight: 1}]}\nrounds:")
                .replace(
                        "prizes:",
                        "prizes:\n  - {id: lab_prize, label: {fr: Labo, en: Lab}, kind: jury-choice, rubric: lab}");
        EventRun.Result result = run(
                yaml,
                "score-sheets.csv",
                SmallFolder.SHEETS + Worlds.lines("lab_prize;J1;S3;bench;9;", "lab_prize;J1;S1;bench;4;"));
        assertEquals("lab_prize: S3", prizes(result).get(0));
        assertEquals(1, result.stages().awarding().prizeRounds().size());
    }

    @Test
    void adopted_ranking_decides_the_prizes_and_a_change_without_a_vote_does_not_stand() {
        assertEquals(
                List.of("first: S2", "given: S2"), prizes(run(Worlds.YAML, "adopted.csv", FIRST_TWO_CHANGE_PLACES)));
        EventRun.Result unvoted = run(Worlds.YAML, "adopted.csv", FIRST_TWO_CHANGE_PLACES.replace("2;2;0;0", "2;;;"));
        assertEquals(List.of("first: S1", "given: S1"), prizes(unvoted));
        assertEquals(
                List.of("adopted.csv:2 ADOPTED_NO_VOTE"),
                unvoted.problems().stream()
                        .filter(problem -> problem.code().startsWith("ADOPTED"))
                        .map(problem -> problem.place() + " " + problem.code())
                        .toList());
    }

    @Test
    void vote_counts_no_more_people_than_the_jury_has_seats() {
        String jurors = SmallFolder.JURORS + "J3;Léa;Roy;;substitute;;;2026-04-05;;oui;oui\n";
        String voted = Worlds.lines(
                "round;submission;rank;for;against;abstentions;reason",
                "heats;S1;2;2;1;0;S2 works already",
                "heats;S2;1;2;1;0;S2 works already");
        assertEquals(
                List.of("first: S1", "given: S1"),
                prizes(run(Worlds.YAML, "jurors.csv", jurors, "adopted.csv", voted)));
        String absent = jurors.replace("member;;;2026-04-05;;oui", "member;;;2026-04-05;;non");
        String two = voted.replace("2;1;0", "2;0;0");
        assertEquals(
                List.of("first: S2", "given: S2"), prizes(run(Worlds.YAML, "jurors.csv", absent, "adopted.csv", two)));
    }

    @Test
    void jury_below_its_quorum_is_asked_about() {
        String yaml = yaml("rubrics:", "jury: {quorum: 3}\nrubrics:");
        assertEquals(
                List.of(
                        "present in the jury: 2, the quorum is 3: it can decide nothing. Call substitutes, or convene it"
                                + " again."),
                Attention.of(run(yaml).stages()).problems().stream()
                        .filter(problem -> problem.code().equals("JURY_BELOW_QUORUM"))
                        .map(problem -> problem.message().en())
                        .toList());
    }

    @Test
    void jury_below_its_quorum_adopts_nothing() {
        String yaml = yaml("rubrics:", "jury: {quorum: 3}\nrubrics:");
        EventRun.Result result = run(yaml, "adopted.csv", FIRST_TWO_CHANGE_PLACES);
        assertEquals(List.of("first: S1", "given: S1"), prizes(result));
        assertEquals(
                List.of("adopted.csv:2: Heats, Boussole (S1): 2 jurors present, the quorum is 3: the jury can decide"
                        + " nothing. Call substitutes, or convene it again. Until then the proposed ranking stands."),
                asked(result, "ADOPTED_NO_QUORUM"));
        EventRun.Result quorate = run(yaml.replace("quorum: 3", "quorum: 2"), "adopted.csv", FIRST_TWO_CHANGE_PLACES);
        assertEquals(List.of("first: S2", "given: S2"), prizes(quorate));
    }

    @Test
    void wishes_of_a_jury_below_its_quorum_do_not_count_and_those_of_others_do() {
        String yaml = yaml("rubrics:", "jury: {quorum: 3}\nrubrics:")
                .replace(
                        "prizes:",
                        "prizes:\n  - {id: heart, label: {fr: Cœur, en: Heart}, kind: jury-choice}\n"
                                + "  - {id: acme_own, label: {fr: Acme, en: Acme}, kind: sponsor, sponsor: acme}");
        EventRun.Result result = run(
                yaml,
                "wishes.csv",
                Worlds.lines("prize;order;submission;reason", "heart;1;S2;seen", "acme_own;1;S2;seen"));
        assertEquals(
                List.of("heart: to be given by the jury", "acme_own: S2"),
                prizes(result).subList(0, 2));
        assertEquals(
                List.of("wishes.csv:2: Heart: 2 jurors present, the quorum is 3: the jury can decide nothing. Call"
                        + " substitutes, or convene it again. Until then its wish does not count."),
                asked(result, "WISH_NO_QUORUM"));
    }

    @Test
    void wish_of_a_committee_counts_where_its_quorum_is_there_and_not_all_of_it_steps_aside() {
        String yaml = yaml(
                        "rubrics:",
                        "committees: [{id: few, label: {fr: Peu, en: Few}, kind: selection, seats: 2, quorum: 2}]\nrubrics:")
                .replace(
                        "prizes:",
                        "prizes:\n  - {id: theirs, label: {fr: Leur prix, en: Theirs}, kind: committee, committee: few}");
        String members = Worlds.lines("committee;juror", "few;J1", "few;J2");
        String wish = Worlds.lines("prize;order;submission;reason", "theirs;1;S2;seen");
        EventRun.Result there = run(yaml, "committees.csv", members, "wishes.csv", wish);
        assertEquals("theirs: S2", prizes(there).get(0));
        String absent = SmallFolder.JURORS.replace("member;;;2026-04-05;;oui", "member;;;2026-04-05;;non");
        EventRun.Result below = run(yaml, "committees.csv", members, "wishes.csv", wish, "jurors.csv", absent);
        assertEquals("theirs: to be given by the committee", prizes(below).get(0));
        assertEquals(
                List.of("wishes.csv:2: Theirs: 1 juror present, the quorum is 2: the committee can decide nothing."
                        + " Convene it again. Until then its wish does not count."),
                asked(below, "WISH_NO_QUORUM"));
        String recused = SmallFolder.JURORS
                .replace("member;;;", "member;;mentor:submission:S2;")
                .replace("president;;;", "president;;mentor:submission:S2;");
        EventRun.Result nobody = run(yaml, "committees.csv", members, "wishes.csv", wish, "jurors.csv", recused);
        assertEquals("theirs: to be given by the committee", prizes(nobody).get(0));
        assertEquals(
                List.of("wishes.csv:2: Theirs: all who may decide step aside for Carnet (S2). Name other members, or"
                        + " another entry. Until then its wish does not count."),
                asked(nobody, "WISH_NO_VOTER"));
    }

    @Test
    void juror_recused_of_an_entry_does_not_vote_on_it() {
        String recused = SmallFolder.JURORS.replace("member;;;", "member;;mentor:submission:S1;");
        EventRun.Result result = run(Worlds.YAML, "jurors.csv", recused, "adopted.csv", FIRST_TWO_CHANGE_PLACES);
        assertEquals(List.of("first: S1", "given: S1"), prizes(result));
        assertEquals(
                List.of(
                        "adopted.csv:2: Heats, Boussole (S1): 2 votes and abstentions for 1 juror who is present and may"
                                + " vote on this entry. Check the count. Until then the proposed ranking stands."),
                asked(result, "ADOPTED_TOO_MANY_VOTES"));
        String one = FIRST_TWO_CHANGE_PLACES.replace("S1;2;2;0;0", "S1;2;1;0;0");
        assertEquals(
                List.of("first: S2", "given: S2"), prizes(run(Worlds.YAML, "jurors.csv", recused, "adopted.csv", one)));
    }

    @Test
    void casting_vote_is_the_presidents_or_in_their_absence_the_vice_presidents() {
        String absent = SmallFolder.JURORS.replace("president;;;2026-04-05;;oui", "president;;;2026-04-05;;non")
                + "J3;Léa;Roy;;member;;;2026-04-05;;oui;oui\n";
        String tied = Worlds.lines(
                "round;submission;rank;for;against;abstentions;reason;casting",
                "heats;S1;2;1;1;0;S2 works already;yes",
                "heats;S2;1;2;0;0;S2 works already;");
        EventRun.Result result = run(Worlds.YAML, "jurors.csv", absent, "adopted.csv", tied);
        assertEquals(List.of("first: S1", "given: S1"), prizes(result));
        assertEquals(
                List.of("adopted.csv:2: Heats, Boussole (S1): a casting vote without a president: neither the president"
                        + " nor the vice-president is present and may vote on this entry. Correct seat and present"
                        + " (jurors.csv), or vote again under a president. Until then the proposed ranking stands."),
                asked(result, "ADOPTED_NO_PRESIDENT"));
        String presided = absent.replace("Tessier;;member", "Tessier;;vice-president");
        assertEquals(
                List.of("first: S2", "given: S2"),
                prizes(run(Worlds.YAML, "jurors.csv", presided, "adopted.csv", tied)));
    }

    @Test
    void cut_follows_the_ranking_that_the_jury_adopted_and_tells_whom_it_moved() {
        String voted = Worlds.lines(
                "round;submission;rank;for;against;abstentions;reason",
                "heats;S3;2;2;0;0;S3 works already",
                "heats;S2;3;2;0;0;S3 works already");
        EventRun.Result result = run(Worlds.YAML, "adopted.csv", voted);
        RankingStage.RankedRound heats = result.stages().rounds().get(0);
        assertEquals(List.of(Id.of("S1"), Id.of("S3")), heats.through());
        assertEquals(heats.through(), PrizeStage.finalists(result.stages().rounds()));
        assertEquals(
                List.of("S3 goes on", "S2 stays"),
                heats.cut().orElseThrow().lines().stream()
                        .filter(CutDecision.Line::byJury)
                        .map(line -> line.submission() + (line.goesOn() ? " goes on" : " stays"))
                        .toList());
        RankingStage.RankedRound unvoted = run(Worlds.YAML, "adopted.csv", voted.replace("2;2;0;0", "2;;;"))
                .stages()
                .rounds()
                .get(0);
        assertEquals(List.of(Id.of("S1"), Id.of("S2")), unvoted.through());
    }

    @Test
    void prize_paid_to_members_is_shared_to_the_cent_and_who_may_accept_no_money_is_said() {
        String yaml = yaml("laureates: 1, amount: 100 EUR", "laureates: 1, amount: 100.01 EUR, paid-to: members");
        EventRun.Result result = run(
                yaml, "payees.csv", Worlds.lines("submission;participant;payee;accepts", "S1;P1;;non", "S1;P99;;oui"));
        List<List<Cell>> rows = PaymentsTable.of(result.stages()).orElseThrow().rows();
        List<String> members = result.stages().entries().get(0).entry().members().stream()
                .map(member -> member.id().value())
                .sorted()
                .toList();
        assertEquals(
                members, rows.stream().map(row -> plain(row.get(3).toString())).toList());
        assertEquals(
                new BigDecimal("100.01"),
                rows.stream()
                        .map(row -> new BigDecimal(plain(row.get(5).toString())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertEquals(
                List.of("PAYEE_NOT_MEMBER", "PAYMENTS_TO_SETTLE"),
                Worlds.codes(PaymentsTable.problems(result.stages())));
    }

    @Test
    void finding_about_a_sponsor_names_it_and_leaves_the_other_prizes_open() {
        List<Judged> found = run(Worlds.YAML).stages().entries().stream()
                .flatMap(entry -> entry.findings().stream())
                .filter(Judged::isOfSponsors)
                .toList();
        assertEquals(
                List.of("A member of the team is employed by: Acme. The project cannot win that sponsor's prize."),
                found.stream().map(each -> each.finding().message().en()).toList());
        assertEquals(
                "not for a sponsor's prize",
                Note.of(found.get(0).finding(), found.get(0).state(), true)
                        .label()
                        .en());
    }

    @Test
    void round_per_topic_ranks_cuts_and_rewards_each_topic_apart() {
        String yaml = yaml(
                        "tie-break: [use], cut: {kind: top, count: 2",
                        "tie-break: [use], per: topic, cut: {kind: top, count: 1")
                .replace(
                        "kind: ranking, round: heats, laureates: 1, amount",
                        "kind: ranking, round: heats, for-each: topic, laureates: 1, amount");
        EventRun.Result result =
                run(yaml, "submissions.csv", SmallFolder.SUBMISSIONS.replace("S3;Relais;T3", "S3;Relais;T2"));
        assertEquals(
                List.of("T1 [S1]", "T2 [S2]"),
                result.stages().rounds().stream()
                        .map(round -> round.group().orElseThrow().id() + " "
                                + round.cut().orElseThrow().goingOn())
                        .toList());
        assertEquals(List.of("first:T1: S1", "first:T2: S2", "first:T3: none", "given: S1"), prizes(result));
        assertEquals(
                List.of("T1 S1 1", "T2 S2 1", "T2 S3 2"),
                RankingFiles.of(result.stages()).get(0).rows().stream()
                        .map(row -> row.get(0) + " " + row.get(2) + " " + row.get(1))
                        .map(AwardStageTest::plain)
                        .toList());
        assertEquals(
                List.of("Proposed ranking, Heats"),
                RankingFiles.of(result.stages()).stream()
                        .map(table -> table.title().en())
                        .filter(title -> title.startsWith("Proposed"))
                        .toList());
    }

    @Test
    void questionnaire_keeps_out_whoever_has_too_few_yes() {
        String yaml = yaml(
                "rubrics:",
                "questionnaire: {pass: all, questions: [{id: Q1, label: Un}, {id: Q2, label: Deux}]}\nrubrics:");
        EventRun.Result result = run(yaml, "answers.csv", Worlds.lines("submission;Q1;Q2", "S1;oui;non", "S2;oui;oui"));
        assertEquals(
                "S2, S3",
                String.join(
                        ", ",
                        result.stages().rounds().get(0).ranking().entries().stream()
                                .map(entry -> entry.submission().value())
                                .toList()));
        assertEquals(
                List.of("QUESTIONNAIRE_MISSING"),
                Worlds.codes(result.problems()).stream()
                        .filter(code -> code.startsWith("QUESTIONNAIRE"))
                        .toList());
    }

    @Test
    void committee_alone_marks_its_round() {
        String yaml = yaml(
                        "rubric: grid, method: weighted-mean, jurors-per-submission: all, quorum: 1, tie",
                        "rubric: grid, committee: experts, method: weighted-mean, jurors-per-submission: all, quorum:"
                                + " 1, tie")
                .replace(
                        "rubrics:",
                        "committees: [{id: experts, label: {fr: Experts, en: Experts}, kind: scientific, seats: 1}]\n"
                                + "rubrics:");
        EventRun.Result result = run(yaml, "committees.csv", Worlds.lines("committee;juror", "experts;J2"));
        assertEquals(
                List.of(1, 1, 1),
                result.stages().rounds().get(0).ranking().entries().stream()
                        .map(entry -> entry.sheets())
                        .toList());
        assertEquals(
                List.of("SHEET_NOT_OF_COMMITTEE"),
                Worlds.codes(result.problems()).stream()
                        .filter(code -> code.startsWith("SHEET"))
                        .toList());
    }

    @Test
    void laureates_whom_the_follow_up_leaves_out_are_named() {
        String yaml = yaml("rubrics:", "follow-up: {projects: 1, checkpoints: [M3]}\nrubrics:")
                .replace(
                        "sponsor: acme}",
                        "sponsor: acme}\n  - {id: third, label: {fr: Cœur, en: Heart}, kind: jury-choice}");
        EventRun.Result result =
                run(yaml, "wishes.csv", Worlds.lines("prize;order;submission;reason", "third;1;S2;seen"));
        assertEquals(
                List.of("1 project followed, in the order of the prizes; laureates without follow-up: Carnet (S2). Name"
                        + " in follow-up.csv those that you follow, or raise follow-up: projects."),
                FollowUpSheet.of(result.stages()).orElseThrow().problems().stream()
                        .map(problem -> problem.message().en())
                        .toList());
    }

    @Test
    void follow_up_falls_months_after_the_end_of_the_event_and_silence_is_said() {
        String yaml = yaml("rubrics:", "follow-up: {checkpoints: [M3, M1]}\nrubrics:");
        EventRun.Result result = run(
                yaml,
                "follow-up.csv",
                Worlds.lines(
                        "submission;checkpoint;state;note;on",
                        "S1;M1;active;goes on;2026-06-10",
                        "S2;M1;;;",
                        "S1;M3;;;2026-06-11"));
        FollowUpSheet sheet = FollowUpSheet.of(result.stages()).orElseThrow();
        assertEquals(
                List.of("S1 M1 2026-06-05", "S1 M3 2026-08-05", "S2 M1 2026-06-05", "S2 M3 2026-08-05"),
                sheet.table().rows().stream()
                        .map(row -> plain(row.get(0) + " " + row.get(3) + " " + row.get(4)))
                        .toList());
        assertEquals(
                List.of("follow-up.csv: checkpoint M1 of 5\u00a0June 2026: nothing is known of Carnet (S2). Ask"
                        + " them and write the state (active, paused, completed, dropped)."),
                sheet.problems().stream().map(each -> each.in(Language.EN)).toList());
    }

    @Test
    void appeal_that_waits_beyond_its_deadline_is_overdue() {
        EventRun.Result result = run(
                Worlds.YAML,
                "appeals.csv",
                Worlds.lines(
                        "at;submission;object;deadline;answer;answered_at",
                        "2026-05-06 09:00;S3;rank;2026-05-08 09:00;;",
                        "2026-05-07 09:00;;rules;2026-05-09 09:00;read again;2026-05-08 12:00"));
        AppealsRegister register = new AppealsRegister(result.stages());
        assertEquals(List.of("APPEAL_OVERDUE"), Worlds.codes(register.problems()));
        assertEquals(
                List.of("overdue", "answered"),
                register.table().rows().stream()
                        .map(row -> ((Cell.Words) row.get(5)).text().en())
                        .toList());
    }

    @Test
    void near_points_at_the_cut_are_to_be_deliberated() {
        EventRun.Result result = run(yaml(
                "tie-break: [use], cut: {kind: top, count: 2",
                "tie-break: [use], deliberate-within: 10, cut: {kind: top, count: 2"));
        assertEquals(
                List.of("Cut after: Heats S2 true [NEAR]", "Cut after: Heats S3 false [NEAR]"),
                result.stages().awarding().deliberation().stream()
                        .map(item -> item.line().en() + " " + item.contender().submission() + " " + item.above() + " "
                                + item.why())
                        .toList());
    }

    @Test
    void near_points_at_the_cut_of_a_category_are_to_be_deliberated() {
        String yaml = yaml(
                        "tie-break: [use], cut: {kind: top, count: 2",
                        "tie-break: [use], deliberate-within: 10, cut: {kind: per-category, count: 1")
                .replace(
                        "topics:",
                        "categories: [{id: A, label: {fr: A, en: A}}, {id: B, label: {fr: B, en: B}}]\ntopics:");
        EventRun.Result result = run(
                yaml,
                "submissions.csv",
                SmallFolder.SUBMISSIONS
                        .replace("T1;;;", "T1;;A;")
                        .replace("T2;;;", "T2;;B;")
                        .replace("T3;;;", "T3;;B;"));
        assertEquals(
                List.of("Cut after: Heats, B S2 true [NEAR]", "Cut after: Heats, B S3 false [NEAR]"),
                result.stages().awarding().deliberation().stream()
                        .map(item -> item.line().en() + " " + item.contender().submission() + " " + item.above() + " "
                                + item.why())
                        .filter(line -> line.startsWith("Cut"))
                        .toList());
    }

    @Test
    void line_of_a_prize_is_below_its_last_laureate_and_there_is_none_where_nobody_wins() {
        String near = yaml("tie-break: [use], cut:", "tie-break: [use], deliberate-within: 15, cut:")
                .replaceFirst("(?m)^ *- \\{id: given.*\\R", "");
        List<String> cut = List.of("Cut after: Heats S2 true [NEAR]", "Cut after: Heats S3 false [NEAR]");
        List<String> all = new ArrayList<>(cut);
        all.addAll(List.of("First prize S2 true [NEAR]", "First prize S3 false [NEAR]"));
        assertEquals(cut, weighed(near));
        assertEquals(all, weighed(near.replace("laureates: 1,", "laureates: 1, ex-aequo-within: 25,")));
        assertEquals(cut, weighed(near.replace("laureates: 1,", "laureates: 2, threshold: 90,")));
    }

    @Test
    void tie_at_the_line_of_a_prize_is_to_be_deliberated_until_the_jury_adopted_or_the_event_asked_for_it() {
        String two = yaml("laureates: 1, amount", "laureates: 2, amount").replaceFirst(", cut: .*tie-break}", "");
        assertEquals(
                List.of("First prize S2 true [TIED]", "First prize S3 true [TIED]"),
                weighed(two, "score-sheets.csv", TIED));
        assertEquals(
                List.of("First prize S2 false [TIED]", "First prize S3 true [TIED]"),
                weighed(two, "score-sheets.csv", TIED, "adopted.csv", S3_BEFORE_S2));
        String shared = two.replace("laureates: 2,", "laureates: 1, ex-aequo-within: 25,");
        assertEquals(List.of(), weighed(shared, "score-sheets.csv", TIED));
    }

    @Test
    void side_at_a_cut_is_that_of_the_cut_as_it_stands() {
        String keep = yaml(", at-the-line: tie-break", "");
        List<String> kept = List.of("Cut after: Heats S2 true [TIED]", "Cut after: Heats S3 true [TIED]");
        assertEquals(kept, weighed(keep, "score-sheets.csv", TIED).subList(0, 2));
        assertEquals(
                List.of("Cut after: Heats S2 false [TIED]", "Cut after: Heats S3 true [TIED]"),
                weighed(keep, "score-sheets.csv", TIED, "adopted.csv", S3_BEFORE_S2)
                        .subList(0, 2));
    }

    @Test
    void whoever_a_tie_keeps_by_its_category_is_none_of_the_others() {
        String yaml = yaml(
                        "cut: {kind: top, count: 2, at-the-line: tie-break}",
                        "cut: {kind: per-category, count: 1, more: 1}")
                .replace(
                        "topics:",
                        "categories: [{id: A, label: {fr: A, en: A}}, {id: B, label: {fr: B, en: B}}]\ntopics:");
        String submissions = SmallFolder.SUBMISSIONS.replace("T2;;;", "T2;;B;").replace("T3;;;", "T3;;B;");
        assertEquals(
                List.of("Cut after: Heats, B S2 true [TIED]", "Cut after: Heats, B S3 true [TIED]"),
                weighed(yaml, "score-sheets.csv", TIED, "submissions.csv", submissions).stream()
                        .filter(line -> line.startsWith("Cut"))
                        .toList());
    }

    private List<String> weighed(String yaml, String... more) {
        return run(yaml, more).stages().awarding().deliberation().stream()
                .map(item ->
                        item.line().en() + " " + item.contender().submission() + " " + item.above() + " " + item.why())
                .toList();
    }

    private static String yaml(String from, String to) {
        return Worlds.YAML.replace(from, to);
    }

    /** A cell's record name is of no interest. */
    private static String plain(String cells) {
        return cells.replaceAll("[A-Za-z]+\\[[a-z]+=([^\\]]*)]", "$1");
    }

    private EventRun.Result run(String yaml, String... more) {
        List<String> files = new ArrayList<>(Arrays.asList(SmallFolder.FILES));
        files.set(1, yaml);
        files.addAll(Arrays.asList(more));
        EventRun.Result result = Worlds.run(Worlds.folder(folder, files.toArray(String[]::new)));
        assertEquals(
                List.of(),
                result.problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .toList());
        return result;
    }

    private static List<String> asked(EventRun.Result result, String code) {
        return result.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .map(problem -> problem.in(Language.EN))
                .toList();
    }

    private static List<String> prizes(EventRun.Result result) {
        return result.stages().prizes().stream().map(AwardStageTest::told).toList();
    }

    private static String told(PrizeResult result) {
        if (result instanceof PrizeResult.Awarded awarded) {
            return result.prize() + ": "
                    + String.join(
                            " ",
                            awarded.laureates().stream()
                                    .map(each -> each.submission() + (each.exAequo() ? "=" : ""))
                                    .toList());
        }
        return result.prize() + ": "
                + (result instanceof PrizeResult.Pending pending
                        ? pending.reason().en()
                        : "none");
    }
}
