package org.palmares.api.run.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.api.report.DeliberationPage;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.rankings.DeliberationTable;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.RemarkWords;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.deliberation.DeliberationList;

/** From the stages to the page that the president lays before the jury. */
final class DeliberationPages {
    private DeliberationPages() {}

    /** Empty where points settle every line. */
    static Optional<DeliberationPage> of(Stages stages) {
        List<DeliberationList.Item> items = stages.awarding().deliberation();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        RemarkWords words = new RemarkWords(stages.directory(), stages.titles());
        List<DeliberationPage.Doubt> doubts =
                stages.allRankings().stream().map(round -> doubt(round, words)).toList();
        return Optional.of(new DeliberationPage(
                stages.event().name(), stages.event().organizer().name(), doubts, lines(items, stages)));
    }

    private static DeliberationPage.Doubt doubt(RankingStage.RankedRound round, RemarkWords words) {
        return new DeliberationPage.Doubt(
                round.label(),
                round.ranking().remarks().stream().map(words::forTheJury).toList());
    }

    private static List<ReportTable> lines(List<DeliberationList.Item> items, Stages stages) {
        Map<Text, List<DeliberationList.Item>> byLine = items.stream()
                .collect(Collectors.groupingBy(DeliberationList.Item::line, LinkedHashMap::new, Collectors.toList()));
        return byLine.entrySet().stream()
                .map(line -> DeliberationTable.atLine(line.getKey(), line.getValue(), stages.titles()))
                .toList();
    }
}
