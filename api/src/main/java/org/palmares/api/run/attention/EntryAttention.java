package org.palmares.api.run.attention;

import java.util.List;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Text;

/** What gate 2 leaves of a submission; its title stands before each sentence. */
final class EntryAttention {
    private static final List<Outcome> OPEN =
            List.of(Outcome.REJECT, Outcome.BLOCK, Outcome.REVIEW, Outcome.TO_COMPLETE);

    private final Stages stages;
    private final ToSettle settle;

    EntryAttention(Stages stages, ToSettle settle) {
        this.stages = stages;
        this.settle = settle;
    }

    void entry(JudgedEntry entry) {
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
        boolean withheld = entry.withheld().isPresent();
        entry.withheld()
                .filter(said -> entry.possibleBreaches().stream().anyMatch(Judged::isOpen))
                .map(said -> named(entry, said))
                .ifPresent(settle::print);
        entry.findings().stream()
                .filter(EntryAttention::isOpen)
                .forEach(judged -> settle.ask(
                        ToSettle.problem(
                                "submissions.csv",
                                "SUBMISSION_" + judged.finding().outcome(),
                                open(entry, judged.finding())),
                        !withheld));
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

    private Text open(JudgedEntry entry, Finding finding) {
        Text outcome = finding.outcome().label();
        return named(
                entry,
                new Text(
                        outcome.fr() + " (" + finding.rule().id() + "). "
                                + finding.message().fr(),
                        outcome.en() + " (" + finding.rule().id() + "). "
                                + finding.message().en()));
    }
}
