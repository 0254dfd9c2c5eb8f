package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

/**
 * {@code laureates.csv}: who won at another event and enters this one, in the table that a run of the other gave. Each line
 * is a first version of an entry; a line of {@code submissions.csv} under the same id is a later one, and says the rest.
 */
final class LaureatesFile {
    private static final Columns COLUMNS = new Columns(
            List.of("id", "title", "submitted_at"),
            List.of("team", "event", "submission", "prizes", "reserve"),
            List.of());

    private LaureatesFile() {}

    /** @param answers what project sheets say of them */
    static List<Submission> read(Table table, ProjectAnswers answers, Cells cells, Findings findings) {
        List<Submission> entries = new ArrayList<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            Optional<Id<Submission>> id = cells.id(line, "id");
            Optional<String> title = cells.required(line, "title");
            Optional<Instant> at =
                    cells.required(line, "submitted_at").flatMap(text -> cells.moment(line, "submitted_at"));
            Optional<Id<Team>> team = line.find("team").isPresent() ? cells.id(line, "team") : Optional.empty();
            if (id.isPresent() && title.isPresent() && at.isPresent()) {
                entries.add(new Submission(
                        id.get(),
                        Text.same(title.get()),
                        Optional.empty(),
                        team,
                        Optional.empty(),
                        at.get(),
                        answers.complete(id.get(), Facts.NONE)));
            } else {
                findings.incomplete(line.file());
            }
            line.find("reserve").ifPresent(reserve -> findings.add(underReserve(line, reserve)));
        }
        return entries;
    }

    private static Problem underReserve(Line line, String reserve) {
        String entry = line.cell("id");
        return Problem.asked(
                line.place(),
                "LAUREATE_UNDER_RESERVE",
                new Text(
                        entry + " : l'autre événement n'a nommé ce lauréat que sous réserve (" + reserve
                                + "). Attendez sa décision, puis videz la colonne « reserve » ou retirez la ligne.",
                        entry + ": the other event named this laureate only under reserve (" + reserve
                                + "). Wait for its decision, then clear column \"reserve\" or remove the line."));
    }
}
