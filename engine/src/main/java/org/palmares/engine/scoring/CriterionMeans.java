package org.palmares.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.ScoreSheet;
import org.palmares.engine.domain.Submission;

/** The jury's mean mark by entry and criterion, over the sheets that count. */
final class CriterionMeans {
    private final Map<Id<Submission>, Map<Id<Criterion>, List<BigFraction>>> marks = new TreeMap<>();

    CriterionMeans(List<ScoreSheet> counted) {
        for (ScoreSheet sheet : counted) {
            Map<Id<Criterion>, List<BigFraction>> entry =
                    marks.computeIfAbsent(sheet.submission(), submission -> new TreeMap<>());
            sheet.marks()
                    .forEach((criterion, mark) -> entry.computeIfAbsent(criterion, each -> new ArrayList<>())
                            .add(Fractions.of(mark.value())));
        }
    }

    /** Empty where no juror marked the criterion, which may happen when it does not count. */
    Optional<MeanMark> find(Id<Submission> submission, Id<Criterion> criterion) {
        List<BigFraction> given = marks.getOrDefault(submission, Map.of()).getOrDefault(criterion, List.of());
        return given.isEmpty() ? Optional.empty() : Optional.of(new MeanMark(Fractions.mean(given)));
    }
}
