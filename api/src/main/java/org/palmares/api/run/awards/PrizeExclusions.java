package org.palmares.api.run.awards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palmares.api.report.Typography;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.gates.SubmissionFacts;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Exclusions;
import org.palmares.engine.scoring.prizes.PrizeRequest.Exclusion;
import org.palmares.rules.NotInForce;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RuleSet;

/** Gate 4: who may not win which prize, and why. */
final class PrizeExclusions {
    private final Event event;
    private final List<JudgedEntry> entries;
    private final RuleSet rules;

    private PrizeExclusions(Event event, List<JudgedEntry> entries, RuleSet rules) {
        this.event = event;
        this.entries = entries;
        this.rules = rules;
    }

    /** @param entries with what the rules said of them */
    static PrizeExclusions of(Event event, List<JudgedEntry> entries, Rulebook rulebook) {
        return new PrizeExclusions(
                event,
                entries,
                rulebook.at(Phase.Kind.SUBMISSION, Phase.Kind.REVIEW).rules());
    }

    /** @param out who is not judged at all */
    List<Exclusion> all(Exclusions out) {
        List<Exclusion> exclusions = new ArrayList<>();
        out.submissions().forEach((entry, reason) -> exclusions.add(new Exclusion(entry, Optional.empty(), reason)));
        entries.forEach(entry -> {
            exclusions.addAll(ofTheirSponsors(entry));
            entry.findings().stream()
                    .filter(judged -> barsAllPrizes(judged) && !barsTheirSponsors(judged))
                    .map(judged -> new Exclusion(entry.entry().id(), Optional.empty(), why(judged)))
                    .forEach(exclusions::add);
        });
        return exclusions;
    }

    /** Whoever has somebody of the prize's sponsor among them; where it has marks of its own, none are due to them. */
    SortedSet<Id<Submission>> ofItsSponsor(Prize prize) {
        return entries.stream()
                .flatMap(entry -> ofTheirSponsors(entry).stream())
                .filter(exclusion -> exclusion.prize().equals(Optional.of(prize.id())))
                .map(Exclusion::submission)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Working for a sponsor bars from that sponsor's prizes and no others. */
    private List<Exclusion> ofTheirSponsors(JudgedEntry entry) {
        List<Exclusion> exclusions = new ArrayList<>();
        if (!isJudgedForSponsors(entry)) {
            exclusions.addAll(ofTheirSponsors(entry, employed(entry)));
        }
        entry.findings().stream()
                .filter(this::barsTheirSponsors)
                .forEach(judged -> exclusions.addAll(
                        ofTheirSponsors(entry, judged.finding().message())));
        return exclusions;
    }

    private List<Exclusion> ofTheirSponsors(JudgedEntry entry, Text why) {
        List<String> sponsors = sponsors(entry);
        return event.prizes().stream()
                .filter(prize -> prize.sponsor()
                        .map(Id::value)
                        .filter(sponsors::contains)
                        .isPresent())
                .map(prize -> new Exclusion(entry.entry().id(), Optional.of(prize.id()), why))
                .toList();
    }

    private boolean barsTheirSponsors(Judged judged) {
        return judged.is(Outcome.NO_PRIZE) && judged.state().stands() && isAboutSponsors(judged.finding());
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
    private boolean isJudgedForSponsors(JudgedEntry entry) {
        boolean found = entry.findings().stream()
                .map(Judged::finding)
                .anyMatch(finding -> finding.outcome() == Outcome.NO_PRIZE && isAboutSponsors(finding));
        return found
                || rules.notInForce().stream()
                        .map(NotInForce::rule)
                        .filter(PrizeExclusions::isAboutSponsors)
                        .anyMatch(rule -> event.rules().off().stream().anyMatch(off -> rule.isNamed(off.rule())));
    }

    private Text employed(JudgedEntry entry) {
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

    private boolean isAboutSponsors(Finding finding) {
        return rules.inForce().stream()
                .anyMatch(rule -> rule.id().equals(finding.rule().id()) && isAboutSponsors(rule));
    }

    private static boolean isAboutSponsors(RuleDef rule) {
        return rule.when().conditions().stream()
                .anyMatch(condition -> condition.phrase().fact().name().equals(SubmissionFacts.SPONSOR_STAFF));
    }
}
