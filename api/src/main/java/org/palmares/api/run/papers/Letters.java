package org.palmares.api.run.papers;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.report.Letter;
import org.palmares.api.report.MinutesEntry;
import org.palmares.api.report.MinutesEntry.Note;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.report.Typography;
import org.palmares.api.run.EventClock;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.PublicReasons;
import org.palmares.api.run.gates.SubmissionGate;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** One for each entry of which gate 2 still has something to tell, or that a cut left out. */
final class Letters {
    private final Stages stages;
    private final Instant now;
    private final PublicReasons reasons;

    private Letters(Stages stages) {
        this.stages = stages;
        this.now = SubmissionGate.moment(stages.clock());
        this.reasons = new PublicReasons(stages.directory());
    }

    /** By entry. */
    static SortedMap<Id<Submission>, Letter> of(Stages stages) {
        Letters letters = new Letters(stages);
        SortedMap<Id<Submission>, Letter> all = new TreeMap<>();
        LeftOut cuts = new LeftOut(stages);
        for (JudgedEntry entry : stages.entries()) {
            Optional<Letter.Findings> findings = letters.findings(entry);
            List<Letter.LeftOut> leftOut = cuts.of(entry.entry().id());
            if (findings.isPresent() || !leftOut.isEmpty()) {
                all.put(entry.entry().id(), letters.letter(entry, findings, leftOut));
            }
        }
        return all;
    }

    /** What stands, and what a committee lifted; what was put right or not retained is over. */
    private static boolean isTold(Judged judged) {
        return judged.state().stands() || judged.state() instanceof State.Lifted;
    }

    private Letter letter(JudgedEntry entry, Optional<Letter.Findings> findings, List<Letter.LeftOut> leftOut) {
        return new Letter(
                stages.event().name(),
                stages.event().organizer().name(),
                stages.titles().name(entry.entry().id()),
                findings,
                leftOut,
                Appeals.text(stages.settings()));
    }

    private Optional<Letter.Findings> findings(JudgedEntry entry) {
        List<Judged> told = entry.findings().stream().filter(Letters::isTold).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(findings(entry, told));
    }

    private Letter.Findings findings(JudgedEntry entry, List<Judged> told) {
        List<Note> notes = told.stream().map(reasons::note).toList();
        MinutesEntry whole = new MinutesEntry(stages.titles().name(entry.entry().id()), notes);
        boolean apart = entry.possibleBreaches().stream().anyMatch(Judged::isOpen);
        return new Letter.Findings(
                stages.rulings().local(now),
                apart ? entry.withheld().orElseThrow() : whole.standing(),
                told.stream().map(this::point).toList());
    }

    private Letter.Point point(Judged judged) {
        List<Letter.Known> facts = judged.facts().stream()
                .map(read -> new Letter.Known(read.fact().question(), read.value()))
                .toList();
        return new Letter.Point(
                reasons.note(judged), judged.finding().rule().basis().words(), facts, toDo(judged));
    }

    private Text toDo(Judged judged) {
        if (judged.state() instanceof State.Lifted lifted) {
            return lifted.by().provisional()
                    ? new Text("rien, jusqu'à la séance du comité.", "nothing, until the committee's session.")
                    : new Text(
                            "rien, sinon suivre l'avis du comité.", "nothing but to follow the committee's opinion.");
        }
        return switch (judged.finding().outcome()) {
            case BLOCK, TO_COMPLETE -> mend(judged);
            case REJECT ->
                judged.isOpen()
                        ? new Text(
                                "une personne nommée décidera ; adressez-lui vos observations avant. Un fait inexact se"
                                        + " rectifie sur simple demande.",
                                "a named person will decide; send your remarks before. A wrong fact is corrected on"
                                        + " request.")
                        : new Text("faire appel, comme dit ci-dessous.", "appeal, as said below.");
            case REVIEW ->
                new Text(
                        "rien d'obligé ; vous pouvez adresser des précisions au comité avant sa séance.",
                        "nothing is required; you may send the committee more detail before its session.");
            case NO_PRIZE ->
                judged.isOfSponsors()
                        ? new Text(
                                "rien : votre projet est noté et concourt à tous les autres prix.",
                                "nothing: your entry is marked and runs for all other prizes.")
                        : new Text(
                                "rien : votre projet est noté, sans prix.",
                                "nothing: your entry is marked, without a prize.");
            case WARN, NO_IMAGE, RECUSE, SUSPEND -> new Text("en tenir compte.", "take it into account.");
        };
    }

    private Text mend(Judged judged) {
        Text what = judged.finding().missing().isEmpty()
                ? new Text("corriger et déposer une nouvelle version", "put it right and hand in a new version")
                : new Text("répondre aux questions ci-dessus", "answer the questions above");
        return until(judged)
                .map(end -> new Text(what.fr() + " " + end.fr(), what.en() + " " + end.en()))
                .orElseGet(() -> new Text(
                        "le délai de correction est passé ; tant que le comité ne lève pas ce constat, il tient.",
                        "the time to put it right is over; unless the committee lifts this finding, it stands."));
    }

    /** When it changes by itself, else the end of the time to answer or to hand in; empty once that is over. */
    private Optional<Text> until(Judged judged) {
        Optional<Instant> change = judged.finding().escalation().map(escalation -> escalation.at());
        Optional<Instant> end = change.or(() -> EventClock.submissionDeadline(stages.event()));
        Duration grace = stages.event().rules().grace();
        return end.filter(moment -> now.isBefore(moment.plus(grace))).map(moment -> until(moment, grace));
    }

    private Text until(Instant moment, Duration grace) {
        String minutes = Long.toString(grace.toMinutes());
        return new Text(
                "jusqu'au "
                        + new Typography(Language.FR).moment(stages.rulings().local(moment))
                        + (grace.isZero() ? "." : " (tolérance de " + minutes + " min, à l'horloge du serveur)."),
                "until " + new Typography(Language.EN).moment(stages.rulings().local(moment))
                        + (grace.isZero() ? "." : " (grace of " + minutes + " min, by the server's clock)."));
    }
}
