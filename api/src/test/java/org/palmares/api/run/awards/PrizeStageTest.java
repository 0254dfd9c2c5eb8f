package org.palmares.api.run.awards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Worlds;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.gates.SubmissionGate;
import org.palmares.api.run.rankings.AdoptionStage;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.RoundExclusions;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.scoring.Exclusions;
import org.palmares.engine.scoring.prizes.PrizeResult;

/** S1 goes before S2 and S2 before S3; the first two are finalists. The sponsor Acme gives a prize to a finalist. */
class PrizeStageTest {
    private static final List<String> HEATS = List.of("heats J1 S1 9 9", "heats J1 S2 7 7", "heats J1 S3 5 5");

    @Test
    void best_entry_wins_every_prize_that_nothing_bars_it_from() {
        assertEquals(List.of("first: [S1]", "given: [S1]"), prizes(Worlds.answers()));
    }

    @Test
    void staff_of_the_organizer_wins_no_prize_at_all() {
        assertEquals(
                List.of("first: [S2]", "given: [S2]"), prizes(Worlds.answers().with("organiserStaffInTeam", Fact.YES)));
    }

    @Test
    void staff_of_a_sponsor_wins_every_prize_but_that_sponsors() {
        List<String> barred = List.of("first: [S1]", "given: [S2]");
        assertEquals(barred, prizes(Worlds.answers(), Worlds.employed("P1", "acme")));
        assertEquals(barred, prizes(Worlds.answers(), Worlds.employed("P1", "acme_lab")), "a part of the sponsor");
        assertEquals(
                barred,
                prizes(Worlds.answers().with("sponsorStaffInTeam", new Fact.CodesFact(List.of("acme")))),
                "by the entrant's own word");
    }

    @Test
    void staff_of_a_sponsor_does_not_win_its_prize_where_no_pack_says_so() {
        String base = Worlds.YAML.replace("packs: [BASE, SPONSOR]", "packs: [BASE]");
        assertEquals(
                List.of("first: [S1]", "given: [S2]"),
                prizes(base, Worlds.answers(), List.of(), Worlds.employed("P1", "acme")));
    }

    @Test
    void staff_of_a_sponsor_wins_its_prize_where_a_named_person_switched_the_rule_off_or_the_committee_lifted_it() {
        String off = Worlds.YAML.replace(
                "packs: [BASE, SPONSOR]",
                "packs: [BASE, SPONSOR]\n  off: [{rule: PRZ-02, reason: accord du sponsor, by: Odile Ferrand}]");
        assertEquals(
                List.of("first: [S1]", "given: [S1]"),
                prizes(off, Worlds.answers(), List.of(), Worlds.employed("P1", "acme")));
        assertEquals(
                List.of("first: [S1]", "given: [S1]"),
                prizes(Worlds.YAML, Worlds.answers(), List.of(favourable("PRZ-02")), Worlds.employed("P1", "acme")));
    }

    @Test
    void staff_of_a_sponsor_is_free_to_win_the_prizes_of_another() {
        String yaml = Worlds.YAML
                .replace("health-products: true}]", "health-products: true}, {id: chu, name: CHU}]")
                .replace("sponsor: acme}", "sponsor: chu}");
        assertEquals(
                List.of("first: [S1]", "given: [S1]"),
                prizes(yaml, Worlds.answers(), List.of(), Worlds.employed("P1", "acme")));
    }

    @Test
    void entry_that_the_committee_has_not_decided_on_wins_and_one_that_it_turned_down_does_not() {
        Entry entry = Worlds.entry(Worlds.submission("S1", "T1", "2026-05-03T10:05:00Z", Worlds.answers()));
        assertEquals(List.of("first: [S1]", "given: [S1]"), prizes(Worlds.YAML, entry, List.of()));
        assertEquals(
                List.of("first: [S2]", "given: [S2]"),
                prizes(Worlds.YAML, entry, List.of(opinion("ELI-09-TOLERANCE", Opinion.Result.UNFAVOURABLE))));
    }

    @Test
    void entry_that_a_rule_proposes_to_reject_wins_nothing() {
        Entry late = Worlds.entry(Worlds.submission("S1", "T1", "2026-05-03T10:15:00Z", Worlds.answers()));
        assertEquals(List.of("first: [S2]", "given: [S2]"), prizes(Worlds.YAML, late, List.of()));
    }

    @Test
    void bar_that_the_committee_lifted_bars_no_more() {
        assertEquals(
                List.of("first: [S1]", "given: [S1]"),
                prizes(
                        Worlds.YAML,
                        Worlds.answers().with("organiserStaffInTeam", Fact.YES),
                        List.of(favourable("PRZ-01"))));
    }

    @Test
    void finalists_of_an_event_without_a_cut_are_those_of_the_last_ranking() {
        String uncut = Worlds.YAML
                .replace(", cut: {kind: top, count: 2, at-the-line: tie-break}", "")
                .replace("laureates: 1, sponsor: acme}", "laureates: 3}");
        Entry entry = Worlds.entry(Worlds.sound("S1", "T1"));
        assertEquals(
                List.of("first: [S1]", "given: [S2, S3]"),
                prizes(uncut, entry, List.of(), "final J1 S2 5 5", "final J1 S3 5 5"));
    }

    private static List<String> prizes(Facts best, Participant... members) {
        return prizes(Worlds.YAML, best, List.of(), members);
    }

    private static List<String> prizes(String yaml, Facts best, List<Opinion> opinions, Participant... members) {
        return prizes(
                yaml, Worlds.entry(Worlds.submission("S1", "T1", "2026-05-03T08:00:00Z", best), members), opinions);
    }

    private static List<String> prizes(String yaml, Entry best, List<Opinion> opinions, String... sheets) {
        EventSettings settings = Worlds.settings(yaml);
        Event event = settings.event();
        Rulebook rulebook = Worlds.rulebook(event);
        List<Entry> entries =
                List.of(best, Worlds.entry(Worlds.sound("S2", "T2")), Worlds.entry(Worlds.sound("S3", "T3")));
        List<ScoreSheetDraft> drafts = Stream.concat(HEATS.stream(), Stream.of(sheets))
                .map(Worlds::sheet)
                .toList();
        List<JudgedEntry> gate = SubmissionGate.run(
                rulebook,
                Worlds.deadlines(event),
                entries,
                List.of(),
                Worlds.opinions(opinions),
                Worlds.organisations());
        return Worlds.prizes(
                        settings,
                        gate,
                        RankingStage.run(
                                        event,
                                        entries,
                                        drafts,
                                        RoundExclusions.open(Exclusions.NONE),
                                        new AdoptionStage(List.of(), Optional.empty(), List.of()))
                                .rounds(),
                        List.of(),
                        rulebook)
                .stream()
                .map(PrizeStageTest::told)
                .toList();
    }

    private static Opinion favourable(String rule) {
        return opinion(rule, Opinion.Result.FAVOURABLE);
    }

    private static Opinion opinion(String rule, Opinion.Result result) {
        return new Opinion(
                LocalDate.of(2026, 5, 4),
                Optional.of(Id.of("S1")),
                List.of(Id.of(rule)),
                result,
                3,
                3,
                List.of(),
                "Clear",
                "the chair",
                false,
                Place.of("opinions.csv"));
    }

    private static String told(PrizeResult result) {
        return result.prize() + ": "
                + (result instanceof PrizeResult.Awarded awarded
                        ? awarded.laureates().stream()
                                .map(PrizeResult.Laureate::submission)
                                .toList()
                        : result.getClass().getSimpleName());
    }
}
