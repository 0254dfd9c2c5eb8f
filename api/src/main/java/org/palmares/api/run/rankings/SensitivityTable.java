package org.palmares.api.run.rankings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Sensitivity;

/**
 * What other weights of the criteria would have given, entry by entry. For the confidential annex: the weights were
 * published, and nothing here changes them.
 */
public final class SensitivityTable {
    private static final int DECIMALS = 1;
    private static final Text HELD =
            new Text("péréquation gardée telle quelle", "levelling between jurors, held as it is");

    private final Sensitivity sensitivity;
    private final Rubric rubric;
    private final Titles titles;

    private SensitivityTable(Sensitivity sensitivity, Rubric rubric, Titles titles) {
        this.sensitivity = sensitivity;
        this.rubric = rubric;
        this.titles = titles;
    }

    public static ReportTable of(String name, RankingStage.RankedRound round, Sensitivity sensitivity, Titles titles) {
        SensitivityTable table = new SensitivityTable(sensitivity, round.rubric(), titles);
        Text label = round.round().label();
        Text method = table.method();
        Text title = new Text(
                "Sensibilité aux poids, " + label.fr() + " (" + method.fr() + ")",
                "Sensitivity to weights, " + label.en() + " (" + method.en() + ")");
        return new ReportTable(name, title, columns(), table.rows());
    }

    /** Péréquation might have been another by other weights: it is said that these figures keep it. */
    private Text method() {
        return sensitivity.method() == RankingMethod.PEREQUATION
                ? HELD
                : sensitivity.method().label();
    }

    private static List<Column> columns() {
        return List.of(
                Column.code("submission", new Text("Projet", "Submission")),
                Column.text("title", new Text("Titre", "Title")),
                Column.number(
                        "first_share", new Text("Premier pour … % des poids", "First under … % of weights"), DECIMALS),
                Column.text("method", new Text("Méthode de ces calculs", "Method of these figures")),
                Column.code("next", new Text("Projet suivant", "Next submission")),
                Column.number(
                        "weight_to_move",
                        new Text("Poids à déplacer pour l'échange, en %", "Weight to move for a swap, in %"),
                        DECIMALS),
                Column.text("swap_weights", new Text("Poids de l'échange", "Weights of the swap")));
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int at = 0; at < sensitivity.firsts().size(); at++) {
            Sensitivity.First first = sensitivity.firsts().get(at);
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(first.submission()),
                    Cell.of(titles.of(first.submission())),
                    Cell.of(first.share().movePointRight(2)),
                    Cell.of(method())));
            row.addAll(
                    at < sensitivity.pairs().size()
                            ? pair(sensitivity.pairs().get(at))
                            : List.of(Cell.blank(), Cell.blank(), Cell.blank()));
            rows.add(row);
        }
        return rows;
    }

    private List<Cell> pair(Sensitivity.Pair pair) {
        if (pair.already()) {
            return List.of(
                    Cell.of(pair.behind()),
                    Cell.of(BigDecimal.ZERO.setScale(DECIMALS)),
                    Cell.of(new Text(
                            "aucun à déplacer : a déjà plus de points par cette méthode",
                            "none to move: already has more points by this method")));
        }
        Optional<Sensitivity.Change> flip = pair.flip();
        return List.of(
                Cell.of(pair.behind()),
                Cell.orBlank(flip.map(change -> Cell.of(percent(change.moved())))),
                Cell.of(flip.map(this::weights)
                        .orElse(new Text("aucun : devant sur chaque critère", "none: ahead on every criterion"))));
    }

    private Text weights(Sensitivity.Change change) {
        return new Text(weights(change, Language.FR), weights(change, Language.EN));
    }

    private String weights(Sensitivity.Change change, Language language) {
        return change.weights().entrySet().stream()
                .map(weight ->
                        rubric.find(weight.getKey()).orElseThrow().label().in(language) + " "
                                + percent(weight.getValue(), language))
                .collect(Collectors.joining(", "));
    }

    private static String percent(BigFraction share, Language language) {
        String digits = percent(share).toPlainString();
        return language == Language.FR ? digits.replace('.', ',') + " %" : digits + "%";
    }

    private static BigDecimal percent(BigFraction share) {
        return share.multiply(100).bigDecimalValue(DECIMALS, RoundingMode.HALF_UP);
    }
}
