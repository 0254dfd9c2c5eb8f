package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Submission;

/** {@code wishes.csv}: for the prizes that people give, whom they wish, each order and each entry once a prize. */
final class WishesFile {
    private static final Columns COLUMNS =
            new Columns(List.of("prize", "order", "submission"), List.of("reason"), List.of());

    private final List<Id<Prize>> prizes;
    private final List<Id<Submission>> entries;
    private final Cells cells;
    private final Findings findings;
    private final Map<String, Place> first = new HashMap<>();

    /** @param prizes those that people give */
    WishesFile(List<Id<Prize>> prizes, List<Id<Submission>> entries, Cells cells, Findings findings) {
        this.prizes = prizes;
        this.entries = entries;
        this.cells = cells;
        this.findings = findings;
    }

    List<PrizeWish> read(Table table) {
        List<PrizeWish> wishes = new ArrayList<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            Optional<Id<Prize>> prize =
                    cells.declared(line, "prize", "prizes (event.yaml), jury-choice, sponsor, committee", prizes);
            Optional<Id<Submission>> entry = cells.declared(line, "submission", "submissions.csv", entries);
            int order = cells.count(line, "order", 1);
            if (prize.isPresent() && entry.isPresent()) {
                once(prize.get() + ", " + order, line);
                once(prize.get() + ", " + entry.get(), line);
                wishes.add(new PrizeWish(prize.get(), order, entry.get(), line.cell("reason"), line.place()));
            }
        }
        return wishes;
    }

    private void once(String what, Line line) {
        Place before = first.putIfAbsent(what, line.place());
        if (before != null) {
            findings.add(Wording.twice(line.place(), what, before));
        }
    }
}
