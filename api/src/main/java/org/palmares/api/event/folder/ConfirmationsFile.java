package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Subject;

/** {@code confirmations.csv}: what named persons decided of what the rules propose. */
final class ConfirmationsFile {
    static final List<String> HEADINGS = List.of("subject", "rule", "decision", "by", "at", "reason");

    private static final Columns COLUMNS = new Columns(HEADINGS, List.of(), List.of());

    private ConfirmationsFile() {}

    static List<Confirmation> read(Table table, Cells cells, Findings findings) {
        List<Confirmation> confirmations = new ArrayList<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            confirmation(line, cells).ifPresent(confirmations::add);
        }
        return confirmations;
    }

    private static Optional<Confirmation> confirmation(Line line, Cells cells) {
        Optional<Subject> subject = SubjectCell.read(line, cells);
        Optional<Id<Rule>> rule = cells.id(line, "rule");
        Optional<Confirmation.Decision> decision = cells.required(line, "decision")
                .flatMap(text -> cells.code(line, "decision", Confirmation.Decision.class));
        Optional<String> by = cells.required(line, "by");
        Optional<Instant> at = cells.required(line, "at").flatMap(text -> cells.moment(line, "at"));
        Optional<String> reason = cells.required(line, "reason");
        boolean incomplete = subject.isEmpty() || rule.isEmpty() || decision.isEmpty() || by.isEmpty();
        return incomplete || at.isEmpty() || reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new Confirmation(
                        subject.get(), rule.get(), decision.get(), by.get(), at.get(), reason.get(), line.place()));
    }
}
