package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.FileNames;
import org.palmares.api.run.Titles;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.prizes.PrizeResult;

/** What is proposed for one prize: a row per laureate, one for places left empty, and one per better entry that may not win it. */
final class PrizeTable {
    private static final List<Column> COLUMNS = List.of(
            Column.code("prize", new Text("Prix", "Prize")),
            Column.text("state", new Text("État", "State")),
            Column.number("rank", new Text("Rang", "Rank")),
            Column.code("submission", new Text("Projet", "Submission")),
            Column.text("title", new Text("Titre", "Title")),
            Column.money("amount", new Text("Montant", "Amount")),
            Column.code("currency", new Text("Devise", "Currency")),
            Column.text("reason", new Text("Motif", "Reason")));

    private static final Text LAUREATE = new Text("lauréat proposé", "proposed laureate");
    private static final Text UNDER_RESERVE =
            new Text("lauréat proposé, sous réserve", "proposed laureate, under reserve");
    private static final Text NOT_AWARDED = new Text("non attribué", "not awarded");
    private static final Text PENDING = new Text("à attribuer", "to be given");
    private static final Text PASSED_OVER = new Text("écarté de ce prix", "not eligible for this prize");

    private PrizeTable() {}

    static ReportTable of(Prize prize, PrizeResult result, Stages stages) {
        return new ReportTable(
                "prize-" + FileNames.part(prize.listedAs()), prize.label(), COLUMNS, rows(prize, result, stages));
    }

    private static List<List<Cell>> rows(Prize prize, PrizeResult result, Stages stages) {
        Titles titles = stages.titles();
        List<List<Cell>> rows = new ArrayList<>();
        if (result instanceof PrizeResult.Awarded awarded) {
            awarded.laureates().forEach(laureate -> rows.add(laureate(prize, laureate, awarded, stages)));
            LaureateWords.left(prize, awarded).ifPresent(left -> rows.add(nobody(prize, NOT_AWARDED, left)));
            awarded.passedOver().forEach(passed -> rows.add(passedOver(prize, passed, titles)));
        } else if (result instanceof PrizeResult.NotAwarded none) {
            rows.add(nobody(prize, NOT_AWARDED, none.reason()));
            none.passedOver().forEach(passed -> rows.add(passedOver(prize, passed, titles)));
        } else if (result instanceof PrizeResult.Pending pending) {
            rows.add(nobody(prize, PENDING, pending.reason()));
        }
        return rows;
    }

    private static List<Cell> laureate(
            Prize prize, PrizeResult.Laureate laureate, PrizeResult.Awarded awarded, Stages stages) {
        Optional<Money> amount = laureate.amount();
        return List.of(
                Cell.of(prize.id()),
                Cell.of(stages.reserve(laureate.submission()).isPresent() ? UNDER_RESERVE : LAUREATE),
                Cell.of(laureate.rank()),
                Cell.of(laureate.submission()),
                Cell.of(stages.titles().of(laureate.submission())),
                Cell.orBlank(amount.map(money -> Cell.of(money.value()))),
                Cell.orBlank(amount.map(money -> Cell.code(money.currency().getCurrencyCode()))),
                Cell.orBlank(reason(prize, laureate, awarded, stages).map(Cell::of)));
    }

    private static Optional<Text> reason(
            Prize prize, PrizeResult.Laureate laureate, PrizeResult.Awarded awarded, Stages stages) {
        Optional<Text> tied = LaureateWords.tied(prize, laureate, awarded, stages);
        Optional<Text> wish = Optional.of(new Text("vœu n° " + laureate.rank(), "wish no. " + laureate.rank()))
                .filter(said -> prize.source().isPeoples());
        Optional<Text> reserve = stages.reserve(laureate.submission());
        return Stream.of(tied, wish, reserve)
                .flatMap(Optional::stream)
                .reduce((one, other) -> new Text(one.fr() + " ; " + other.fr(), one.en() + "; " + other.en()));
    }

    private static List<Cell> passedOver(Prize prize, PrizeResult.PassedOver passed, Titles titles) {
        return List.of(
                Cell.of(prize.id()),
                Cell.of(PASSED_OVER),
                Cell.of(passed.rank()),
                Cell.of(passed.submission()),
                Cell.of(titles.of(passed.submission())),
                Cell.blank(),
                Cell.blank(),
                Cell.of(passed.reason()));
    }

    private static List<Cell> nobody(Prize prize, Text state, Text reason) {
        return List.of(
                Cell.of(prize.id()),
                Cell.of(state),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.of(reason));
    }
}
