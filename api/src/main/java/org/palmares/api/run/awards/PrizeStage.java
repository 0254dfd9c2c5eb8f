package org.palmares.api.run.awards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.report.Typography;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.gates.SubmissionFacts;
import org.palmares.api.run.rankings.PrizeOrders;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Exclusions;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.prizes.PrizeAllocator;
import org.palmares.engine.scoring.prizes.PrizeRequest;
import org.palmares.engine.scoring.prizes.PrizeRequest.Exclusion;
import org.palmares.engine.scoring.prizes.PrizeResult;
import org.palmares.rules.NotInForce;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RuleSet;

/** Gate 4 and the prizes: who may not win what, and whom the rankings propose. */
final class PrizeStage {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private PrizeStage() {}

    /**
     * One result per prize of the event, in its order. An entry on which the committee has still to decide wins under
     * reserve; one that a rule proposes to reject, or that the committee turned down, does not.
     *
     * @param out who is not judged at all
     * @param judged the rounds with what the rules say of them; one that is barred awards nothing
     */
    static List<PrizeResult> run(
            EventSettings settings,
            List<JudgedEntry> entries,
            Exclusions out,
            PrizeOrders orders,
            List<RoundGate.JudgedRound> judged,
            Rulebook rulebook) {
        RuleSet rules = rulebook.at(Phase.Kind.SUBMISSION, Phase.Kind.REVIEW).rules();
        SortedMap<Id<Prize>, List<Contender>> contenders = new TreeMap<>();
        SortedMap<Id<Prize>, Text> undecided = new TreeMap<>();
        for (Prize prize : settings.event().prizes()) {
            Optional<Text> barred = barred(prize, judged);
            Optional<List<Contender>> order = orders.of(prize).filter(found -> barred.isEmpty());
            order.ifPresent(found -> contenders.put(prize.id(), found));
            if (order.isEmpty()) {
                undecided.put(prize.id(), barred.orElseGet(() -> PrizeOrders.whyNot(prize)));
            }
        }
        return PrizeAllocator.allocate(new PrizeRequest(
                settings.event().prizes().stream()
                        .map(prize -> orders.isAdopted(prize) ? prize.byRankAlone() : prize)
                        .toList(),
                contenders,
                undecided,
                exclusions(settings.event(), entries, out, rules),
                teams(entries),
                settings.awards().prizesPerTeam().orElse(NO_LIMIT),
                settings.awards().allocation()));
    }

    private static SortedMap<Id<Submission>, Id<Team>> teams(List<JudgedEntry> entries) {
        SortedMap<Id<Submission>, Id<Team>> teams = new TreeMap<>();
        entries.forEach(entry ->
                entry.entry().team().ifPresent(team -> teams.put(entry.entry().id(), team.id())));
        return teams;
    }

    private static Optional<Text> barred(Prize prize, List<RoundGate.JudgedRound> judged) {
        return judged.stream()
                .filter(round -> PrizeOrders.ranked(prize)
                        .filter(round.round().id()::equals)
                        .isPresent())
                .flatMap(round -> round.barredBy().stream())
                .findFirst();
    }

    /** Whoever the last cut let through; without a cut, everybody in the last ranking. */
    static List<Id<Submission>> finalists(List<RankingStage.RankedRound> rounds) {
        Optional<Round> last = rounds.stream()
                .filter(round -> round.cut().isPresent())
                .map(RankingStage.RankedRound::round)
                .reduce((earlier, later) -> later);
        return last.map(round -> rounds.stream()
                        .filter(each -> each.round().equals(round))
                        .flatMap(each -> each.through().stream())
                        .distinct()
                        .toList())
                .orElseGet(() -> ranked(rounds));
    }

    private static List<Id<Submission>> ranked(List<RankingStage.RankedRound> rounds) {
        return rounds.stream()
                .filter(each ->
                        each.round().equals(rounds.get(rounds.size() - 1).round()))
                .flatMap(each -> each.ranking().entries().stream())
                .map(RankedEntry::submission)
                .distinct()
                .toList();
    }

    private static List<Exclusion> exclusions(Event event, List<JudgedEntry> entries, Exclusions out, RuleSet rules) {
        List<Exclusion> exclusions = new ArrayList<>();
        out.submissions().forEach((entry, reason) -> exclusions.add(new Exclusion(entry, Optional.empty(), reason)));
        for (JudgedEntry entry : entries) {
            if (!isJudgedForSponsors(event, entry, rules)) {
                exclusions.addAll(ofTheirSponsors(event, entry, employed(event, entry)));
            }
            for (Judged judged : entry.findings()) {
                Finding finding = judged.finding();
                if (judged.is(Outcome.NO_PRIZE) && judged.state().stands() && isAboutSponsors(finding, rules)) {
                    exclusions.addAll(ofTheirSponsors(event, entry, finding.message()));
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

    /**
     * Whether a rule has the word on the sponsors of an entry: it found something, which may have been lifted since, or
     * a named person switched it off.
     */
    private static boolean isJudgedForSponsors(Event event, JudgedEntry entry, RuleSet rules) {
        boolean found = entry.findings().stream()
                .map(Judged::finding)
                .anyMatch(finding -> finding.outcome() == Outcome.NO_PRIZE && isAboutSponsors(finding, rules));
        return found
                || rules.notInForce().stream()
                        .map(NotInForce::rule)
                        .filter(PrizeStage::isAboutSponsors)
                        .anyMatch(rule -> event.rules().off().stream().anyMatch(off -> rule.isNamed(off.rule())));
    }

    private static Text employed(Event event, JudgedEntry entry) {
        List<String> names = event.sponsors().stream()
                .filter(sponsor -> sponsors(entry).contains(sponsor.id().value()))
                .map(Event.Sponsor::name)
                .toList();
        return new Text(
                "un membre de l'équipe travaille pour " + new Typography(Language.FR).list(names)
                        + " et ne peut recevoir le prix de ce partenaire",
                "a member of the team works for " + new Typography(Language.EN).list(names)
                        + " and cannot win that sponsor's prize");
    }

    private static List<String> sponsors(JudgedEntry entry) {
        return entry.facts().get(SubmissionFacts.SPONSOR_STAFF) instanceof Fact.CodesFact staff
                ? staff.codes()
                : List.of();
    }

    /** Working for a sponsor bars from that sponsor's prizes and no others. */
    private static List<Exclusion> ofTheirSponsors(Event event, JudgedEntry entry, Text why) {
        List<String> sponsors = sponsors(entry);
        return event.prizes().stream()
                .filter(prize -> prize.sponsor()
                        .map(Id::value)
                        .filter(sponsors::contains)
                        .isPresent())
                .map(prize -> new Exclusion(entry.entry().id(), Optional.of(prize.id()), why))
                .toList();
    }

    private static boolean isAboutSponsors(Finding finding, RuleSet rules) {
        return rules.inForce().stream()
                .anyMatch(rule -> rule.id().equals(finding.rule().id()) && isAboutSponsors(rule));
    }

    private static boolean isAboutSponsors(RuleDef rule) {
        return rule.when().conditions().stream()
                .anyMatch(condition -> condition.phrase().fact().name().equals(SubmissionFacts.SPONSOR_STAFF));
    }
}
