package org.palmares.api.event.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.yaml.At;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Scale;
import org.palmares.engine.domain.Text;

/** Rubrics and rounds of a tree that has passed every check. */
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
                new Round.Jury(
                        round.findInteger("jurors-per-submission"),
                        round.findInteger("quorum").orElse(1),
                        round.findText("committee").map(Id::of)),
                new Round.Scoring(
                        Texts.code(round, "method", RankingMethod.class),
                        Texts.code(round, "per", Round.Per.class, Round.Per.EVENT),
                        Texts.code(round, "tracks", Round.Per.class, Round.Per.EVENT),
                        round.findNumber("carry-over").orElse(BigDecimal.ZERO)),
                new Round.Ties(
                        round.findNumber("tie-within").orElse(BigDecimal.ZERO),
                        Texts.ids(round, "tie-break"),
                        Texts.ids(round, "casting-vote")),
                round.at("cut").isPresent() ? Optional.of(cut(round.at("cut"))) : Optional.empty(),
                round.findNumber("deliberate-within").orElse(Round.USUALLY_NEAR));
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
}
