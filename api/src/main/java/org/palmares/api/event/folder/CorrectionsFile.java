package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.settings.FactSource;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/** {@code corrections.csv}: facts that were wrong, what they are, who says so and why. */
final class CorrectionsFile {
    private static final Columns COLUMNS =
            new Columns(List.of("subject", "fact", "was", "is", "by", "at", "reason"), List.of(), List.of());

    private static final Text READ = new Text("ce que les règles lisent", "what rules read");

    private final FactSource facts;
    private final Cells cells;
    private final Findings findings;

    CorrectionsFile(FactSource facts, Cells cells, Findings findings) {
        this.facts = facts;
        this.cells = cells;
        this.findings = findings;
    }

    /** In the order of the file, in which they apply. */
    List<Correction> read(Table table) {
        List<Correction> corrections = new ArrayList<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            correction(line).ifPresent(corrections::add);
        }
        return corrections;
    }

    private Optional<Correction> correction(Line line) {
        Optional<Subject> subject = SubjectCell.read(line, cells);
        Optional<String> fact =
                cells.required(line, "fact").filter(name -> subject.isEmpty() || isKnown(line, subject.get(), name));
        Optional<String> by = cells.required(line, "by");
        Optional<Instant> at = cells.required(line, "at").flatMap(text -> cells.moment(line, "at"));
        Optional<String> reason = cells.required(line, "reason");
        cells.required(line, "is");
        boolean incomplete = subject.isEmpty() || fact.isEmpty() || by.isEmpty() || at.isEmpty() || reason.isEmpty();
        return incomplete
                ? Optional.empty()
                : Optional.of(new Correction(
                        subject.get(),
                        fact.get(),
                        cells.fact(line, "was", subject.get().kind(), fact.get()),
                        cells.fact(line, "is", subject.get().kind(), fact.get()),
                        by.get(),
                        at.get(),
                        reason.get(),
                        line.place()));
    }

    private boolean isKnown(Line line, Subject subject, String name) {
        List<String> names = facts.names(subject.kind());
        if (!names.contains(name)) {
            findings.add(Wording.undeclared(line.place(), name, READ, names));
        }
        return names.contains(name);
    }
}
