package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palmares.api.report.Cell;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.FileNames;
import org.palmares.api.run.awards.Awarding;
import org.palmares.api.run.awards.QuestionnaireTable;
import org.palmares.api.run.rankings.DeliberationTable;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.VoteTable;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Text;

/** The tables from the questionnaire to the follow-up: each is there where there is something to say. */
final class AwardTables {
    private AwardTables() {}

    static List<ReportTable> of(Stages stages) {
        Awarding awarding = stages.awarding();
        List<ReportTable> tables = new ArrayList<>();
        if (!awarding.questionnaire().isEmpty()) {
            tables.add(QuestionnaireTable.of(awarding.questionnaire(), stages.titles()));
        }
        if (!awarding.deliberation().isEmpty()) {
            tables.add(DeliberationTable.of(awarding.deliberation(), stages.titles()));
        }
        stages.allRankings()
                .forEach(round -> round.standing()
                        .ifPresent(adopted ->
                                tables.add(AdoptedTable.of(adoptedName(round, stages), round, adopted, stages))));
        awarding.tallies().forEach(tally -> tables.add(VoteTable.of(tally, stages.titles())));
        tables.addAll(prizes(stages));
        LaureatesTable.of(stages).ifPresent(tables::add);
        PaymentsTable.of(stages).ifPresent(tables::add);
        FollowUpSheet.of(stages).map(FollowUpSheet::table).ifPresent(tables::add);
        AppealsRegister appeals = new AppealsRegister(stages);
        if (!appeals.isEmpty()) {
            tables.add(appeals.table());
        }
        return tables;
    }

    private static String adoptedName(RankingStage.RankedRound round, Stages stages) {
        String name = RankingFiles.name("adopted", stages.event(), round.round());
        return round.group()
                .map(group -> name + "-" + FileNames.part(Id.of(group.id())))
                .orElse(name);
    }

    /** One table a prize of the event file; those that are one for each topic or category stand together. */
    private static List<ReportTable> prizes(Stages stages) {
        Map<Id<Prize>, ReportTable> tables = new LinkedHashMap<>();
        for (int at = 0; at < stages.prizes().size(); at++) {
            Prize prize = stages.event().prizes().get(at);
            ReportTable one = PrizeTable.of(prize, stages.prizes().get(at), stages);
            tables.merge(prize.listedAs(), one, AwardTables::and);
        }
        return List.copyOf(tables.values());
    }

    private static ReportTable and(ReportTable first, ReportTable next) {
        List<List<Cell>> rows = new ArrayList<>(first.rows());
        rows.addAll(next.rows());
        return new ReportTable(first.name(), new Text("Prix", "Prizes"), first.columns(), rows);
    }
}
