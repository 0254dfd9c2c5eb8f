package org.palmares.api.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.CutDecision;
import org.palmares.engine.scoring.PrizeAllocator;
import org.palmares.engine.scoring.PrizeRequest;
import org.palmares.engine.scoring.PrizeRequest.Exclusion;
import org.palmares.engine.scoring.PrizeResult;
import org.palmares.engine.scoring.Ranking;
import org.palmares.rules.RuleSet;

/** Gate 4 and the prizes: who may not win what, and whom the rankings propose. */
final class PrizeStage {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private PrizeStage() {}

    /** One result per prize of the event, in its order. */
    static List<PrizeResult> run(
            Event event,
            List<SubmissionGate.JudgedEntry> entries,
            List<RankingStage.RankedRound> rounds,
            Rulebook rulebook) {
        RuleSet rules = rulebook.at(Phase.Kind.SUBMISSION, Phase.Kind.REVIEW).rules();
        SortedMap<Id<Round>, Ranking> rankings = new TreeMap<>();
        rounds.forEach(round -> rankings.put(round.round().id(), round.ranking()));
        SortedMap<Id<Submission>, Id<Category>> categories = new TreeMap<>();
        entries.forEach(entry -> entry.entry()
                .latest()
                .category()
                .ifPresent(category -> categories.put(entry.entry().id(), category)));
        return PrizeAllocator.allocate(new PrizeRequest(
                event.prizes(), rankings, categories, finalists(rounds), exclusions(event, entries, rules), NO_LIMIT));
    }

    /** Whoever the last cut let through; without a cut, everybody in the last ranking. */
    private static List<Id<Submission>> finalists(List<RankingStage.RankedRound> rounds) {
        for (int at = rounds.size() - 1; at >= 0; at--) {
            Optional<CutDecision> cut = rounds.get(at).cut();
            if (cut.isPresent()) {
                return cut.get().goingOn();
            }
        }
        return rounds.stream()
                .flatMap(round -> round.ranking().entries().stream())
                .map(entry -> entry.submission())
                .distinct()
                .toList();
    }

    private static List<Exclusion> exclusions(Event event, List<SubmissionGate.JudgedEntry> entries, RuleSet rules) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (SubmissionGate.JudgedEntry entry : entries) {
            entry.standing(Outcome.REVIEW)
                    .map(finding -> new Exclusion(entry.entry().id(), Optional.empty(), finding.message()))
                    .ifPresent(exclusions::add);
            entry.findings().stream()
                    .filter(judged -> judged.state().stands())
                    .map(SubmissionGate.Judged::finding)
                    .filter(finding -> finding.outcome() == Outcome.NO_PRIZE)
                    .forEach(finding -> exclusions.addAll(barred(event, entry.entry(), finding, rules)));
        }
        return exclusions;
    }

    /** A finding about a sponsor's staff bars that sponsor's prizes; any other bars all. */
    private static List<Exclusion> barred(Event event, Entry entry, Finding finding, RuleSet rules) {
        if (!isAboutSponsors(finding, rules)) {
            return List.of(new Exclusion(entry.id(), Optional.empty(), finding.message()));
        }
        return event.prizes().stream()
                .filter(prize -> prize.sponsor()
                        .filter(sponsor -> employs(sponsor, entry))
                        .isPresent())
                .map(prize -> new Exclusion(entry.id(), Optional.of(prize.id()), finding.message()))
                .toList();
    }

    private static boolean isAboutSponsors(Finding finding, RuleSet rules) {
        return rules.inForce().stream()
                .filter(rule -> rule.id().equals(finding.rule().id()))
                .flatMap(rule -> rule.when().conditions().stream())
                .anyMatch(condition -> condition.phrase().fact().name().equals(SubmissionFacts.SPONSOR_STAFF));
    }

    private static boolean employs(Id<Organisation> sponsor, Entry entry) {
        return entry.members().stream()
                .anyMatch(
                        member -> member.organisation().filter(sponsor::equals).isPresent());
    }
}
