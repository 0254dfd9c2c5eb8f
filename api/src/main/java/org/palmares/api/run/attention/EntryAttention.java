package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** What gate 2 leaves of a submission; its title stands before each sentence. */
final class EntryAttention {
    private static final List<Outcome> OPEN =
            List.of(Outcome.REJECT, Outcome.BLOCK, Outcome.REVIEW, Outcome.TO_COMPLETE);

    private final Stages stages;
    private final ToSettle settle;

    /**
     * What a finding asks.
     *
     * @param everyone whether the minutes may print it
     */
    private record Asked(Outcome outcome, Id<Rule> rule, Text message, boolean everyone) {
        private Asked {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(message, "message");
        }
    }

    EntryAttention(Stages stages, ToSettle settle) {
        this.stages = stages;
        this.settle = settle;
    }

    /** What several entries are asked in the same words is asked once. */
    void entries(List<JudgedEntry> entries) {
        Map<Asked, List<Id<Submission>>> asked = new LinkedHashMap<>();
        for (JudgedEntry entry : entries) {
            entry(entry);
            boolean withheld = entry.withheld().isPresent();
            entry.findings().stream()
                    .filter(EntryAttention::isOpen)
                    .map(Judged::finding)
                    .forEach(finding -> asked.computeIfAbsent(
                                    new Asked(finding.outcome(), finding.rule().id(), finding.message(), !withheld),
                                    each -> new ArrayList<>())
                            .add(entry.entry().id()));
        }
        asked.forEach((each, of) -> settle.ask(
                ToSettle.problem("submissions.csv", "SUBMISSION_" + each.outcome(), open(each, of)), each.everyone()));
    }

    private void entry(JudgedEntry entry) {
        if (entry.entry().team().isEmpty()) {
            String id = entry.entry().id().value();
            settle.ask(
                    "submissions.csv",
                    "SUBMISSION_WITHOUT_TEAM",
                    new Text(
                            "aucune équipe n'est connue pour le projet " + id
                                    + " (ni par son équipe, ni par son sujet). Ses membres ne sont pas vérifiés.",
                            "no team is known for submission " + id
                                    + " (neither by its team nor by its topic). Its members are not checked."));
        }
        entry.withheld()
                .filter(said -> entry.possibleBreaches().stream().anyMatch(Judged::isOpen))
                .map(said -> named(entry, said))
                .ifPresent(settle::print);
    }

    /** What nobody has decided on yet, or only a delegate. */
    private static boolean isOpen(Judged judged) {
        boolean provisional =
                judged.state() instanceof State.Lifted lifted && lifted.by().provisional();
        return provisional || judged.isOpen() && OPEN.contains(judged.finding().outcome());
    }

    private Text named(JudgedEntry entry, Text said) {
        Text title = stages.titles().of(entry.entry().id());
        return new Text(title.fr() + " : " + said.fr(), title.en() + ": " + said.en());
    }

    private Text open(Asked asked, List<Id<Submission>> of) {
        Text outcome = asked.outcome().label();
        return new Text(
                stages.titles().list(of, Language.FR) + " : " + outcome.fr() + " (" + asked.rule() + "). "
                        + asked.message().fr(),
                stages.titles().list(of, Language.EN) + ": " + outcome.en() + " (" + asked.rule() + "). "
                        + asked.message().en());
    }
}
