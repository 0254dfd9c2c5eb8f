package org.palmares.api.run.papers;

import java.util.Collections;
import java.util.Optional;
import org.palmares.api.event.folder.Confirmation;
import org.palmares.api.event.folder.Correction;
import org.palmares.api.report.MinutesDecisions;
import org.palmares.api.report.MinutesEntry;
import org.palmares.api.report.MinutesEntry.ByCommittee;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.PublicReasons;
import org.palmares.api.run.gates.Rulings;
import org.palmares.api.run.gates.TeamGate;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.rules.FactCatalogue;

/**
 * What people decided, as the public minutes print it. Decisions on persons, on links of jurors, and on an entry whose
 * findings are not published are for the organizer and stay out.
 */
final class DecisionMinutes {
    private final Stages stages;
    private final Rulings rulings;
    private final PublicReasons reasons;

    DecisionMinutes(Stages stages) {
        this.stages = stages;
        this.rulings = stages.rulings();
        this.reasons = new PublicReasons(stages.directory());
    }

    MinutesDecisions all() {
        return new MinutesDecisions(
                rulings.opinions().stream()
                        .filter(this::isPublic)
                        .map(this::opinion)
                        .toList(),
                rulings.confirmations().stream()
                        .flatMap(word -> ruling(word).stream())
                        .toList(),
                rulings.corrections().stream()
                        .flatMap(correction -> corrected(correction).stream())
                        .toList());
    }

    private boolean isPublic(Opinion opinion) {
        return opinion.submission()
                .map(id -> about(Subject.of(Subject.Kind.SUBMISSION, id)).isPresent())
                .orElse(true);
    }

    private MinutesDecisions.GivenOpinion opinion(Opinion opinion) {
        Text about = opinion.submission()
                .map(this::entry)
                .orElse(new Text("Tous les projets que ces règles visent", "All submissions that these rules concern"));
        return new MinutesDecisions.GivenOpinion(
                opinion.session(),
                about,
                opinion.rules(),
                MinutesEntry.result(opinion.result()),
                opinion.present(),
                opinion.quorum(),
                opinion.recused(),
                reasons.printed(opinion.reasons()),
                opinion.signedBy(),
                effect(opinion));
    }

    private Text effect(Opinion opinion) {
        if (!opinion.hasQuorum()) {
            return new Text("sans effet : quorum non atteint", "without effect: quorum not reached");
        }
        if (opinion.result() == Opinion.Result.OFF_SCOPE) {
            return new Text("sans effet : hors du champ du comité", "without effect: outside the committee's scope");
        }
        long settled = stages.entries().stream()
                .flatMap(entry -> entry.findings().stream()
                        .filter(judged -> isBy(judged.state(), opinion))
                        .filter(judged -> concerns(opinion, entry)))
                .count();
        if (settled == 0 && rulings.opinions().stream().anyMatch(other -> takesThePlace(other, opinion))) {
            return new Text(
                    "provisoire : une séance a tranché depuis", "provisional: a session has decided since then");
        }
        if (settled == 0) {
            return new Text("sans effet : aucun constat à trancher", "without effect: no finding to settle");
        }
        Text did = opinion.lifts()
                ? new Text("constats levés : " + settled, "findings lifted: " + settled)
                : new Text("constats maintenus : " + settled, "findings upheld: " + settled);
        return opinion.provisional()
                ? new Text(
                        did.fr() + ", à titre provisoire, jusqu'à la séance",
                        did.en() + ", provisionally, until the session")
                : did;
    }

    /** Whether a session has decided on the same rules, for the same entry or for all. */
    private static boolean takesThePlace(Opinion other, Opinion opinion) {
        boolean same = other.submission().isEmpty() || other.submission().equals(opinion.submission());
        return other.replaces(opinion) && same && !Collections.disjoint(other.rules(), opinion.rules());
    }

    private static boolean isBy(State state, Opinion opinion) {
        ByCommittee by = ByCommittee.of(opinion);
        return state instanceof State.Lifted lifted && lifted.by().equals(by)
                || state instanceof State.Upheld upheld && upheld.by().equals(by);
    }

    private static boolean concerns(Opinion opinion, JudgedEntry entry) {
        return opinion.submission().map(entry.entry().id()::equals).orElse(true);
    }

    private Optional<MinutesDecisions.Ruling> ruling(Confirmation word) {
        return about(word.subject())
                .map(about -> new MinutesDecisions.Ruling(
                        about,
                        word.rule(),
                        word.confirms(),
                        word.by(),
                        rulings.local(word.at()),
                        reasons.printed(word.reason())));
    }

    private Optional<MinutesDecisions.CorrectedFact> corrected(Correction correction) {
        Subject.Kind kind = correction.subject().kind();
        return about(correction.subject())
                .map(about -> new MinutesDecisions.CorrectedFact(
                        about,
                        FactCatalogue.builtIn().get(kind, correction.fact()).question(),
                        rulings.was(correction),
                        rulings.is(correction),
                        correction.by(),
                        rulings.local(correction.at()),
                        reasons.printed(correction.reason())));
    }

    /** How everybody may read what the decision is about; empty where it is for the organizer only. */
    private Optional<Text> about(Subject subject) {
        return switch (subject.kind()) {
            case SUBMISSION ->
                stages.entries().stream()
                        .filter(entry -> entry.entry().id().value().equals(subject.id()))
                        .filter(entry -> entry.withheld().isEmpty())
                        .map(entry -> entry(entry.entry().id()))
                        .findFirst();
            case TEAM ->
                stages.teams().stream()
                        .map(TeamGate.JudgedTeam::team)
                        .filter(team -> team.id().value().equals(subject.id()))
                        .map(team -> team.name())
                        .findFirst();
            case EVENT, PARTICIPANT, JUROR, ROUND -> Optional.empty();
        };
    }

    private Text entry(Id<Submission> submission) {
        Text title = stages.titles().of(submission);
        return new Text(title.fr() + " (" + submission + ")", title.en() + " (" + submission + ")");
    }
}
