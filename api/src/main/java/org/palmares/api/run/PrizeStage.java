package org.palmares.api.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.CutDecision;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.Ranking;
import org.palmares.engine.scoring.prizes.PrizeAllocator;
import org.palmares.engine.scoring.prizes.PrizeRequest;
import org.palmares.engine.scoring.prizes.PrizeRequest.Exclusion;
import org.palmares.engine.scoring.prizes.PrizeResult;
import org.palmares.rules.RuleSet;

/** Gate 4 and the prizes: who may not win what, and whom the rankings propose. */
final class PrizeStage {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private PrizeStage() {}

    /**
     * One result per prize of the event, in its order. An entry on which the committee has still to decide wins under
     * reserve; one that a rule proposes to reject, or that the committee turned down, does not.
     *
     * @param judged the rounds with what the rules say of them; one that is barred awards nothing
     */
    static List<PrizeResult> run(
            Event event,
            List<JudgedEntry> entries,
            List<RankingStage.RankedRound> rounds,
            List<RoundGate.JudgedRound> judged,
            Rulebook rulebook) {
        RuleSet rules = rulebook.at(Phase.Kind.SUBMISSION, Phase.Kind.REVIEW).rules();
        SortedMap<Id<Round>, Ranking> rankings = new TreeMap<>();
        rounds.forEach(round -> rankings.put(round.round().id(), round.ranking()));
        SortedMap<Id<Submission>, Id<Category>> categories = new TreeMap<>();
        entries.forEach(entry -> entry.entry()
                .latest()
                .category()
                .ifPresent(category -> categories.put(entry.entry().id(), category)));
        List<PrizeResult> results = PrizeAllocator.allocate(new PrizeRequest(
                event.prizes(), rankings, categories, finalists(rounds), exclusions(event, entries, rules), NO_LIMIT));
        return IntStream.range(0, results.size())
                .mapToObj(at -> barred(event.prizes().get(at), judged)
                        .<PrizeResult>map(reason -> new PrizeResult.Pending(
                                event.prizes().get(at).id(),
                                event.prizes().get(at).kind(),
                                reason))
                        .orElse(results.get(at)))
                .toList();
    }

    private static Optional<Text> barred(Prize prize, List<RoundGate.JudgedRound> judged) {
        return judged.stream()
                .filter(round ->
                        prize.round().filter(round.round().id()::equals).isPresent())
                .flatMap(round -> round.barredBy().stream())
                .findFirst();
    }

    /** Whoever the last cut let through; without a cut, everybody in the last ranking. */
    private static List<Id<Submission>> finalists(List<RankingStage.RankedRound> rounds) {
        for (int at = rounds.size() - 1; at >= 0; at--) {
            Optional<CutDecision> cut = rounds.get(at).cut();
            if (cut.isPresent()) {
                return cut.get().goingOn();
            }
        }
        return rounds.get(rounds.size() - 1).ranking().entries().stream()
                .map(RankedEntry::submission)
                .toList();
    }

    private static List<Exclusion> exclusions(Event event, List<JudgedEntry> entries, RuleSet rules) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (JudgedEntry entry : entries) {
            for (Judged judged : entry.findings()) {
                Finding finding = judged.finding();
                if (judged.is(Outcome.NO_PRIZE) && judged.state().stands() && isAboutSponsors(finding, rules)) {
                    exclusions.addAll(ofTheirSponsors(event, entry, finding));
                } else if (barsAllPrizes(judged)) {
                    exclusions.add(new Exclusion(entry.entry().id(), Optional.empty(), why(judged)));
                }
            }
        }
        return exclusions;
    }

    /** No prize at all: so a rule says, or proposes, or the committee, or a bar reaches prizes only. */
    private static boolean barsAllPrizes(Judged judged) {
        if (!judged.state().stands()) {
            return false;
        }
        return switch (judged.finding().outcome()) {
            case NO_PRIZE -> true;
            case REJECT -> judged.finding().scope() != Scope.PUBLICATION;
            case REVIEW -> !judged.isOpen();
            case BLOCK -> judged.finding().scope() == Scope.PRIZE;
            case SUSPEND, RECUSE, NO_IMAGE, TO_COMPLETE, WARN -> false;
        };
    }

    private static Text why(Judged judged) {
        Text message = judged.finding().message();
        return judged.isProposal()
                ? new Text(
                        "irrecevabilité proposée, à confirmer par une personne nommée : " + message.fr(),
                        "proposed not eligible, a named person confirms: " + message.en())
                : message;
    }

    /** A finding about a sponsor's staff bars that sponsor's prizes and no others. */
    private static List<Exclusion> ofTheirSponsors(Event event, JudgedEntry entry, Finding finding) {
        List<String> sponsors = entry.facts().get(SubmissionFacts.SPONSOR_STAFF) instanceof Fact.CodesFact staff
                ? staff.codes()
                : List.of();
        return event.prizes().stream()
                .filter(prize -> prize.sponsor()
                        .map(Id::value)
                        .filter(sponsors::contains)
                        .isPresent())
                .map(prize -> new Exclusion(entry.entry().id(), Optional.of(prize.id()), finding.message()))
                .toList();
    }

    private static boolean isAboutSponsors(Finding finding, RuleSet rules) {
        return rules.inForce().stream()
                .filter(rule -> rule.id().equals(finding.rule().id()))
                .flatMap(rule -> rule.when().conditions().stream())
                .anyMatch(condition -> condition.phrase().fact().name().equals(SubmissionFacts.SPONSOR_STAFF));
    }
}
