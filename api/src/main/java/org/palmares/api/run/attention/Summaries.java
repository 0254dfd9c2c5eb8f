package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.jury.PitchStage;
import org.palmares.api.run.jury.TimetableSummary;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.api.run.teams.RotationSummary;

/** What happened at each stage, in the few lines that an organizer reads. */
public final class Summaries {
    private Summaries() {}

    public static List<StageSummary> of(Stages stages) {
        List<StageSummary> all = new ArrayList<>();
        all.add(RosterSummary.of(stages));
        stages.pitches().map(PitchStage::summary).ifPresent(all::add);
        stages.formation().ifPresent(formation -> all.add(FormationSummary.of(stages, formation)));
        stages.rotations().forEach(rotation -> all.add(RotationSummary.of(rotation)));
        stages.mentoring().map(MentorSummary::of).ifPresent(all::add);
        if (!stages.entries().isEmpty()) {
            all.add(EligibilitySummary.of(stages));
        }
        if (!stages.allAssignments().isEmpty()) {
            all.add(JurySummary.brief(stages));
        }
        stages.timetables().forEach(timed -> all.add(TimetableSummary.of(stages.event(), timed)));
        rankings(stages, all);
        if (!stages.prizes().isEmpty()) {
            all.add(PrizeSummary.of(stages));
        }
        return all;
    }

    private static void rankings(Stages stages, List<StageSummary> all) {
        RankingSummary summary = new RankingSummary(stages);
        stages.allRankings().stream()
                .filter(round -> round.group().isEmpty())
                .forEach(round -> all.add(summary.of(round)));
        stages.allRankings().stream()
                .filter(round -> round.group().isPresent())
                .map(RankingStage.RankedRound::round)
                .distinct()
                .forEach(round -> all.add(summary.firsts(round)));
    }

    /** What a ranking alone tells: its rounds. */
    public static List<StageSummary> ofRounds(Stages stages, List<RankingStage.RankedRound> rounds) {
        return rounds.stream().map(new RankingSummary(stages)::of).toList();
    }
}
