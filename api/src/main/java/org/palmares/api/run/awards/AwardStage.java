package org.palmares.api.run.awards;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.palmares.api.event.folder.AwardInput;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Groups;
import org.palmares.api.run.Titles;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.jury.JuryAtWork;
import org.palmares.api.run.rankings.AdoptedVote;
import org.palmares.api.run.rankings.AdoptionStage;
import org.palmares.api.run.rankings.PrizeOrders;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.RoundExclusions;
import org.palmares.api.run.rankings.Tally;
import org.palmares.api.run.rankings.TallyStage;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.prizes.PrizeResult;

/** From rankings, votes and wishes to what the jury weighs, what it adopted, and who wins. */
public final class AwardStage {
    private final EventSettings settings;
    private final AwardInput said;
    private final Given given;

    private AwardStage(EventSettings settings, AwardInput said, Given given) {
        this.settings = settings;
        this.said = said;
        this.given = given;
    }

    /**
     * What the stages before give.
     *
     * @param rounds the rankings of the event's rounds
     * @param judged what the rules say of the rounds
     */
    public record Given(
            List<JudgedEntry> entries,
            List<Participant> people,
            List<ScoreSheetDraft> sheets,
            JuryAtWork jury,
            RoundExclusions exclusions,
            AdoptionStage adoption,
            QuestionnaireStage.Result questionnaire,
            List<RankingStage.RankedRound> rounds,
            List<RoundGate.JudgedRound> judged,
            Rulebook rulebook) {
        public Given {
            entries = List.copyOf(entries);
            people = List.copyOf(people);
            sheets = List.copyOf(sheets);
            Objects.requireNonNull(jury, "jury");
            Objects.requireNonNull(exclusions, "exclusions");
            Objects.requireNonNull(adoption, "adoption");
            Objects.requireNonNull(questionnaire, "questionnaire");
            rounds = List.copyOf(rounds);
            judged = List.copyOf(judged);
            Objects.requireNonNull(rulebook, "rulebook");
        }

        private List<Entry> handedIn() {
            return entries.stream().map(JudgedEntry::entry).toList();
        }
    }

    /** What the stage gives, and what came up. */
    public record Result(Awarding awarding, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    public static Result run(EventSettings settings, AwardInput said, Given given) {
        return new AwardStage(settings, said, given).run();
    }

    private Result run() {
        Groups groups = Groups.ofEntries(settings.event(), given.handedIn());
        PrizeOrders before = unordered(settings.event(), given.handedIn(), given.rounds());
        RankingStage.Result ofPrizes = ofPrizes(before);
        List<RankingStage.RankedRound> all = new ArrayList<>(given.rounds());
        all.addAll(ofPrizes.rounds());
        List<Tally> tallies = TallyStage.run(
                settings.event(), settings.awards().votes(), said.ballots(), given.handedIn(), given.people());
        List<AdoptedVote> votes = AdoptedVote.of(settings.event(), tallies, given.adoption());
        JuryWishes wishes = new JuryWishes(settings.event(), said.wishes(), deciders());
        PrizeOrders orders = new PrizeOrders(groups, all, tallies, votes, wishes.counting(), before.finalists());
        List<PrizeResult> prizes = all.isEmpty()
                        && tallies.isEmpty()
                        && wishes.counting().isEmpty()
                ? List.of()
                : PrizeStage.run(
                        settings, given.entries(), given.exclusions().now(), orders, given.judged(), given.rulebook());
        List<Problem> problems = new ArrayList<>(ofPrizes.problems());
        problems.addAll(given.adoption().problems(all, votes, new Titles(given.handedIn())));
        problems.addAll(wishes.problems(new Titles(given.handedIn())));
        return new Result(
                new Awarding(
                        ofPrizes.rounds(),
                        tallies,
                        votes,
                        ToDeliberate.of(settings.event(), orders, prizes),
                        given.questionnaire().answered(),
                        said.payees(),
                        said.followedUp(),
                        said.appeals(),
                        prizes,
                        openTies(orders, prizes)),
                problems);
    }

    private List<Id<Prize>> openTies(PrizeOrders orders, List<PrizeResult> results) {
        List<Id<Prize>> open = new ArrayList<>();
        for (int at = 0; at < results.size(); at++) {
            Prize prize = settings.event().prizes().get(at);
            if (results.get(at) instanceof PrizeResult.Awarded awarded && orders.isTieOpen(prize, awarded)) {
                open.add(prize.id());
            }
        }
        return open;
    }

    private Deciders deciders() {
        return new Deciders(
                given.adoption().voters(),
                given.jury(),
                settings.awards().committees(),
                said.committees(),
                given.exclusions().now());
    }

    /** Who may win which prize, before anything orders them. */
    public static PrizeOrders unordered(Event event, List<Entry> handedIn, List<RankingStage.RankedRound> rounds) {
        List<Id<Submission>> finalists = finalists(handedIn, rounds);
        return new PrizeOrders(
                Groups.ofEntries(event, handedIn), List.of(), List.of(), List.of(), List.of(), finalists);
    }

    /** Who may win a prize of the finalists: everybody, where nothing was ranked. */
    static List<Id<Submission>> finalists(List<Entry> handedIn, List<RankingStage.RankedRound> rounds) {
        return rounds.isEmpty() ? handedIn.stream().map(Entry::id).toList() : PrizeStage.finalists(rounds);
    }

    /** The rankings of the prizes that have a rubric of their own. */
    private RankingStage.Result ofPrizes(PrizeOrders before) {
        PrizeExclusions exclusions = PrizeExclusions.of(settings.event(), given.entries(), given.rulebook());
        List<RankingStage.RankedRound> rounds = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Prize prize : settings.event().prizes()) {
            Optional<RankingStage.Result> ranked = settings.event()
                    .ownRound(prize)
                    .map(round -> RankingStage.ofPrize(
                            settings.event(),
                            given.handedIn(),
                            given.sheets(),
                            given.exclusions(),
                            given.adoption(),
                            round,
                            open(before, prize, exclusions.ofItsSponsor(prize))));
            ranked.ifPresent(each -> {
                rounds.addAll(each.rounds());
                problems.addAll(each.problems());
            });
        }
        return new RankingStage.Result(rounds, problems);
    }

    /** Whoever works for its sponsor is marked for it by nobody; where they were all the same, the prize says why not. */
    private List<Id<Submission>> open(PrizeOrders orders, Prize prize, Set<Id<Submission>> ofItsSponsor) {
        return given.handedIn().stream()
                .map(Entry::id)
                .filter(id -> orders.isOpenTo(prize, id))
                .filter(id -> !ofItsSponsor.contains(id) || isMarked(prize, id))
                .toList();
    }

    private boolean isMarked(Prize prize, Id<Submission> entry) {
        return given.sheets().stream()
                .anyMatch(sheet -> sheet.submission().equals(entry)
                        && sheet.round().value().equals(prize.id().value()));
    }
}
