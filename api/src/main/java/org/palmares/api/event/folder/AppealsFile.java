package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

/** {@code appeals.csv}: the register of appeals. */
final class AppealsFile {
    private static final Columns COLUMNS =
            new Columns(List.of("at", "object"), List.of("submission", "deadline", "answer", "answered_at"), List.of());

    private AppealsFile() {}

    static List<Appeal> read(Table table, List<Id<Submission>> entries, Cells cells, Findings findings) {
        List<Appeal> appeals = new ArrayList<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            Optional<Instant> at = cells.required(line, "at").flatMap(text -> cells.moment(line, "at"));
            Optional<String> object = cells.required(line, "object");
            Optional<Id<Submission>> entry = cells.reference(line, "submission", "submissions.csv", entries);
            Optional<Instant> deadline = cells.moment(line, "deadline");
            Optional<Instant> answered = cells.moment(line, "answered_at");
            if (at.isPresent() && object.isPresent()) {
                appeals.add(new Appeal(
                        at.get(), entry, object.get(), deadline, line.find("answer"), answered, line.place()));
            }
        }
        return appeals;
    }
}
