package org.palmares.api.event.settings;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.yaml.At;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Scale;
import org.palmares.engine.domain.Text;

/** Rubrics, rounds and prizes of a tree that has passed every check. */
final class JudgingParts {
    private JudgingParts() {}

    static Rubric rubric(At rubric) {
        Scale scale = scale(rubric.at("scale"));
        List<Criterion> criteria = rubric.each("criteria", criterion -> criterion(criterion, scale));
        return new Rubric(Id.of(rubric.text("id")), Texts.text(rubric, "label"), criteria);
    }

    private static Scale scale(At scale) {
        return new Scale(scale.number("min"), scale.number("max"), scale.number("step"));
    }

    private static Criterion criterion(At criterion, Scale common) {
        return new Criterion(
                Id.of(criterion.text("id")),
                Texts.text(criterion, "label"),
                criterion.integer("weight"),
                criterion.at("scale").isPresent() ? scale(criterion.at("scale")) : common,
                criterion.findNumber("floor"),
                criterion.at("counts").node().asBoolean(true),
                anchors(criterion.at("anchors")));
    }

    private static SortedMap<BigDecimal, Text> anchors(At anchors) {
        SortedMap<BigDecimal, Text> byMark = new TreeMap<>();
        anchors.keys().forEach(mark -> byMark.put(new BigDecimal(mark), Texts.text(anchors, mark)));
        return byMark;
    }

    static Round round(At round) {
        return new Round(
                Id.of(round.text("id")),
                Texts.text(round, "label"),
                Id.of(round.text("phase")),
                Id.of(round.text("rubric")),
                Texts.code(round, "method", RankingMethod.class),
                round.findInteger("jurors-per-submission"),
                round.findInteger("quorum").orElse(1),
                round.at("cut").isPresent() ? Optional.of(cut(round.at("cut"))) : Optional.empty(),
                Texts.ids(round, "tie-break"),
                round.findNumber("carry-over").orElse(BigDecimal.ZERO),
                round.findNumber("tie-within").orElse(BigDecimal.ZERO),
                Texts.ids(round, "casting-vote"));
    }

    private static Cut cut(At cut) {
        Cut.AtTheLine line = Texts.code(cut, "at-the-line", Cut.AtTheLine.class, Cut.AtTheLine.KEEP_ALL);
        return switch (cut.text("kind")) {
            case "top" -> new Cut.TopN(cut.integer("count"), line);
            case "threshold" -> new Cut.Threshold(cut.number("points"));
            default ->
                new Cut.PerCategory(
                        cut.integer("count"), cut.findInteger("more").orElse(0), line);
        };
    }

    static Prize prize(At prize) {
        return new Prize(
                Id.of(prize.text("id")),
                Texts.text(prize, "label"),
                Texts.code(prize, "kind", Prize.Kind.class),
                prize.findText("round").map(Id::of),
                Texts.code(prize, "pool", Prize.Pool.class, Prize.Pool.ALL),
                prize.findText("category").map(Id::of),
                prize.findInteger("laureates").orElse(1),
                prize.findText("amount").map(JudgingParts::money),
                Texts.code(prize, "ex-aequo", Prize.ExAequo.class, Prize.ExAequo.EACH_FULL),
                prize.findNumber("threshold"),
                prize.findText("sponsor").map(Id::of));
    }

    /** {@code 5000 EUR} or {@code 12,50 EUR}, in the smallest unit of the currency. */
    private static Money money(String written) {
        String number = written.substring(0, written.length() - 4).replace(',', '.');
        Currency currency = Currency.getInstance(written.substring(written.length() - 3));
        BigDecimal units = new BigDecimal(number).movePointRight(Math.max(0, currency.getDefaultFractionDigits()));
        return new Money(units.longValueExact(), currency);
    }
}
