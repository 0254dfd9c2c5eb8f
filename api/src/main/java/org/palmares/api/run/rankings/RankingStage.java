package org.palmares.api.run.rankings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.palmares.api.run.Entry;
import org.palmares.api.run.Groups;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.CutDecision;
import org.palmares.engine.scoring.Cuts;
import org.palmares.engine.scoring.EarlierPoints;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.Ranking;
import org.palmares.engine.scoring.RankingCalculator;
import org.palmares.engine.scoring.RankingRequest;
import org.palmares.engine.scoring.Unranked;

/**
 * Score sheets to the rankings of each round, one or one per topic or category, each over those whom the cut of the
 * round before let through. A cut follows the ranking that the jury adopted, where it adopted one that stands.
 */
public final class RankingStage {
    private final Event event;
    private final List<ScoreSheetDraft> drafts;
    private final RoundExclusions exclusions;
    private final AdoptionStage adoption;
    private final Groups groups;
    private final List<Problem> problems = new ArrayList<>();

    private RankingStage(
            Event event,
            List<Entry> entries,
            List<ScoreSheetDraft> drafts,
            RoundExclusions exclusions,
            AdoptionStage adoption) {
        this.event = event;
        this.drafts = drafts;
        this.exclusions = exclusions;
        this.adoption = adoption;
        this.groups = Groups.ofEntries(event, entries);
    }

    /**
     * A round with its ranking, or one of its rankings.
     *
     * @param ranking as the marks propose it
     * @param adopted what the jury voted on it, whether it stands or not
     * @param cut who goes on; empty where nobody is cut
     * @param group what is ranked apart; empty where the round ranks everything together
     * @param sheets that it was computed from, and those set aside
     */
    public record RankedRound(
            Round round,
            Rubric rubric,
            Ranking ranking,
            Optional<AdoptionStage.AdoptedRound> adopted,
            Optional<CutDecision> cut,
            Optional<Groups.Group> group,
            List<ScoreSheet> sheets) {
        public RankedRound {
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(rubric, "rubric");
            Objects.requireNonNull(ranking, "ranking");
            Objects.requireNonNull(adopted, "adopted");
            Objects.requireNonNull(cut, "cut");
            Objects.requireNonNull(group, "group");
            sheets = List.copyOf(sheets);
        }

        /** The round's name, and that of the group. */
        public Text label() {
            Text name = round.label();
            return group.map(part -> new Text(
                            name.fr() + ", " + part.name().fr(),
                            name.en() + ", " + part.name().en()))
                    .orElse(name);
        }

        /** Whether an entry is in it, ranked or not. */
        public boolean judges(Id<Submission> submission) {
            return ranking.entries().stream()
                            .anyMatch(entry -> entry.submission().equals(submission))
                    || ranking.unranked().stream()
                            .anyMatch(entry -> entry.submission().equals(submission));
        }

        /** What the jury adopted, where it stands. */
        public Optional<AdoptionStage.AdoptedRound> standing() {
            return adopted.filter(each -> each.adoption().stands());
        }

        /** Whether the jury lets those of the given entries that are ranked here stand together. */
        public boolean letsStand(Collection<Id<Submission>> together) {
            List<Id<Submission>> own = together.stream()
                    .filter(each -> ranking.find(each).isPresent())
                    .toList();
            return standing().filter(each -> each.letsStand(own)).isPresent();
        }

        /** Whoever is ranked, in the order that holds: the jury's where it stands, else the proposed one. */
        public List<Contender> order() {
            return standing().map(each -> each.adoption().ranking()).orElseGet(() -> Contender.of(ranking));
        }

        /** Whom the next round may judge. */
        public List<Id<Submission>> through() {
            return cut.map(CutDecision::goingOn)
                    .orElseGet(() -> Stream.concat(
                                    ranking.entries().stream().map(RankedEntry::submission),
                                    ranking.unranked().stream().map(Unranked::submission))
                            .toList());
        }
    }

    /**
     * What the stage gives.
     *
     * @param rounds the rounds that have marks, in the order of the event; several in a row for one that ranks apart
     */
    public record Result(List<RankedRound> rounds, List<Problem> problems) {
        public Result {
            rounds = List.copyOf(rounds);
            problems = problems.stream().distinct().toList();
        }
    }

    public static Result run(
            Event event,
            List<Entry> entries,
            List<ScoreSheetDraft> drafts,
            RoundExclusions exclusions,
            AdoptionStage adoption) {
        RankingStage stage = new RankingStage(event, entries, drafts, exclusions, adoption);
        return stage.rank(entries.stream().map(Entry::id).toList());
    }

    /** The ranking of a prize that has a rubric of its own, over whom it is open to; none before it has marks. */
    public static Result ofPrize(
            Event event,
            List<Entry> entries,
            List<ScoreSheetDraft> drafts,
            RoundExclusions exclusions,
            AdoptionStage adoption,
            Round round,
            List<Id<Submission>> openTo) {
        RankingStage stage = new RankingStage(event, entries, drafts, exclusions, adoption);
        if (!stage.hasMarks(round)) {
            return new Result(List.of(), List.of());
        }
        RankedRound proposed = stage.rank(round, Optional.empty(), openTo, new TreeMap<>());
        return new Result(List.of(stage.decided(proposed, List.of(proposed))), stage.problems);
    }

    /** Who goes on from a round to the next; nobody, where it has no ranking yet. */
    public static List<Submission> goingOn(Round round, List<Submission> entries, List<RankedRound> ranked) {
        Set<Id<Submission>> through = new TreeSet<>();
        ranked.stream()
                .filter(each -> each.round().id().equals(round.id()))
                .forEach(each -> through.addAll(each.through()));
        return entries.stream().filter(entry -> through.contains(entry.id())).toList();
    }

    private Result rank(List<Id<Submission>> all) {
        List<RankedRound> rounds = new ArrayList<>();
        Earlier earlier = new Earlier(all, List.of());
        for (Round round : event.rounds()) {
            if (!hasMarks(round)) {
                break;
            }
            List<RankedRound> ranked = rank(round, earlier);
            rounds.addAll(ranked);
            earlier = new Earlier(all, ranked);
        }
        return new Result(rounds, problems);
    }

    private boolean hasMarks(Round round) {
        return drafts.stream().anyMatch(draft -> draft.round().equals(round.id()));
    }

    private List<RankedRound> rank(Round round, Earlier earlier) {
        List<RankedRound> ranked = new ArrayList<>();
        for (Optional<Groups.Group> group : groups.of(round)) {
            List<Id<Submission>> competing = earlier.competing(group, groups);
            ranked.add(rank(round, group, competing, earlier.points(group)));
        }
        return ranked.stream().map(each -> decided(each, ranked)).toList();
    }

    /** With what the jury adopted and, by it, who goes on. */
    private RankedRound decided(RankedRound proposed, List<RankedRound> ofRound) {
        Optional<AdoptionStage.AdoptedRound> adopted = adoption.of(proposed, ofRound);
        Optional<CutDecision> cut = proposed.round()
                .cut()
                .map(asked -> adopted.filter(each -> each.adoption().stands())
                        .map(each -> Cuts.apply(
                                asked, proposed.ranking(), each.adoption().ranking(), groups.namedCategories()))
                        .orElseGet(() -> Cuts.apply(asked, proposed.ranking(), groups.namedCategories())));
        return new RankedRound(
                proposed.round(),
                proposed.rubric(),
                proposed.ranking(),
                adopted,
                cut,
                proposed.group(),
                proposed.sheets());
    }

    private RankedRound rank(
            Round round,
            Optional<Groups.Group> group,
            List<Id<Submission>> competing,
            SortedMap<Id<Submission>, EarlierPoints> carriedOver) {
        Rubric rubric = event.findRubric(round.rubric()).orElseThrow();
        List<ScoreSheet> sheets = sheets(round, rubric, competing);
        Ranking ranking = RankingCalculator.compute(new RankingRequest(
                round,
                rubric,
                competing,
                sheets,
                exclusions.of(round),
                carriedOver,
                groups.tracks(round),
                RankLines.of(event, round)));
        return new RankedRound(round, rubric, ranking, Optional.empty(), Optional.empty(), group, sheets);
    }

    private List<ScoreSheet> sheets(Round round, Rubric rubric, List<Id<Submission>> competing) {
        Set<Id<Submission>> inRound = Set.copyOf(competing);
        List<ScoreSheet> sheets = new ArrayList<>();
        drafts.stream()
                .filter(draft -> draft.round().equals(round.id()) && inRound.contains(draft.submission()))
                .forEach(draft -> check(draft, rubric, sheets));
        return sheets;
    }

    private void check(ScoreSheetDraft draft, Rubric rubric, List<ScoreSheet> sheets) {
        ScoreSheetDraft.Checked checked = draft.check(rubric);
        if (checked instanceof ScoreSheetDraft.Checked.Sheet sound) {
            sheets.add(sound.sheet());
        } else if (checked instanceof ScoreSheetDraft.Checked.Refused refused) {
            problems.addAll(refused.problems());
        }
    }
}
