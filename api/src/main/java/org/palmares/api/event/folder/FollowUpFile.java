package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

/** {@code follow-up.csv}: which projects are followed, and what became of them; the sheet of a run, filled in. */
final class FollowUpFile {
    private static final Columns COLUMNS = new Columns(
            List.of("submission"), List.of("checkpoint", "due", "title", "team", "state", "note", "on"), List.of());

    private FollowUpFile() {}

    /** @param months the checkpoints of the event */
    static List<FollowedUp> read(
            Table table, List<Integer> months, List<Id<Submission>> entries, Cells cells, Findings findings) {
        List<FollowedUp> lines = new ArrayList<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            Optional<Id<Submission>> entry = cells.declared(line, "submission", "submissions.csv", entries);
            OptionalInt checkpoint = checkpoint(line, months, cells);
            Optional<FollowedUp.State> state = cells.code(line, "state", FollowedUp.State.class);
            entry.ifPresent(id -> lines.add(
                    new FollowedUp(id, checkpoint, state, line.cell("note"), cells.date(line, "on"), line.place())));
        }
        return lines;
    }

    private static OptionalInt checkpoint(Line line, List<Integer> months, Cells cells) {
        Optional<String> written = line.find("checkpoint");
        String known = String.join(
                ", ", new TreeSet<>(months).stream().map(each -> "M" + each).toList());
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        if (written.get().matches("M[0-9]{1,2}")
                && months.contains(Integer.parseInt(written.get().substring(1)))) {
            return OptionalInt.of(Integer.parseInt(written.get().substring(1)));
        }
        cells.refuse(line.place(), "checkpoint", written.get(), "une des étapes " + known, "one of " + known);
        return OptionalInt.empty();
    }
}
