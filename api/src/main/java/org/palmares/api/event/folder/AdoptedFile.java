package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.deliberation.Hands;

/** {@code adopted.csv}: where the ranking that the jury adopts is not the proposed one. */
final class AdoptedFile {
    private static final Columns COLUMNS = new Columns(
            List.of("round", "submission", "rank", "for", "against", "abstentions", "reason"),
            List.of("group", "casting", "at"),
            List.of());

    private final List<Id<Round>> rounds;
    private final List<Id<Submission>> entries;
    private final Cells cells;
    private final Findings findings;

    AdoptedFile(List<Id<Round>> rounds, List<Id<Submission>> entries, Cells cells, Findings findings) {
        this.rounds = rounds;
        this.entries = entries;
        this.cells = cells;
        this.findings = findings;
    }

    List<AdoptedRank> read(Table table) {
        List<AdoptedRank> adopted = new ArrayList<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            Optional<Id<Round>> round = cells.declared(line, "round", "rounds (event.yaml)", rounds);
            Optional<Id<Submission>> entry = cells.declared(line, "submission", "submissions.csv", entries);
            int rank = cells.count(line, "rank", 1);
            if (round.isPresent() && entry.isPresent()) {
                adopted.add(new AdoptedRank(
                        round.get(),
                        line.find("group"),
                        entry.get(),
                        rank,
                        vote(line),
                        line.find("reason"),
                        cells.moment(line, "at"),
                        line.place()));
            }
        }
        return adopted;
    }

    /** No vote where neither column says anything; abstentions alone are no vote. */
    private Optional<Hands> vote(Line line) {
        return line.find("for").isEmpty() && line.find("against").isEmpty()
                ? Optional.empty()
                : Optional.of(new Hands(
                        number(line, "for"), number(line, "against"), number(line, "abstentions"), casting(line)));
    }

    private int number(Line line, String column) {
        return line.find(column).isEmpty() ? 0 : cells.count(line, column, 0);
    }

    private Hands.Casting casting(Line line) {
        Fact answer = cells.answer(line, "casting");
        if (answer.equals(Fact.UNKNOWN)) {
            return Hands.Casting.NONE;
        }
        return answer.equals(Fact.YES) ? Hands.Casting.IN_FAVOUR : Hands.Casting.AGAINST;
    }
}
