package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.closing.RoundLog;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.Titles;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.RemarkWords;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Ranking;
import org.palmares.engine.scoring.Remark;

/** Who stands first in each ranking, and what is to be known of it. */
final class RankingSummary {
    private static final int PODIUM = 3;

    private static final Text NOT_HELD = new Text(
            "rien ne montre qu'ils ont été annoncés avant les notes (annexe et son jour de publication, ou rank --open).",
            "nothing shows that they were named before marks opened (annex and its day of publication, or rank --open).");

    private final Stages stages;
    private final Titles titles;

    RankingSummary(Stages stages) {
        this.stages = stages;
        this.titles = stages.titles();
    }

    StageSummary of(RankingStage.RankedRound round) {
        List<Line> lines = new ArrayList<>();
        state(round.round()).ifPresent(lines::add);
        if (!stages.marks().isHeld(round.round().id())) {
            lines.add(new Line(Mark.WARNING, new Text("Termes", "Terms"), NOT_HELD));
        }
        round.order().stream().limit(PODIUM).forEach(entry -> lines.add(ranked(entry, round)));
        int others = round.ranking().entries().size() - PODIUM;
        if (others > 0) {
            lines.add(further(others));
        }
        RemarkWords words = new RemarkWords(stages.directory(), titles);
        for (Remark remark : round.ranking().remarks()) {
            lines.add(new Line(Mark.WARNING, new Text("Remarque", "Remark"), words.forTheChair(remark)));
        }
        Text label = round.label();
        Text title = round.standing().isPresent()
                ? new Text("Classement arrêté par le jury, ", "Ranking adopted by the jury, ")
                : new Text("Classement proposé, ", "Proposed ranking, ");
        return new StageSummary(new Text(title.fr() + label.fr(), title.en() + label.en()), lines);
    }

    /** Whether the jury opened or closed the round; empty where it did neither. */
    private Optional<Line> state(Round round) {
        RoundLog log = stages.marks().rounds().log();
        return log.last(round.id())
                .map(act -> new Line(
                        Mark.NONE,
                        new Text("État", "State"),
                        log.state(round.id(), true).label()));
    }

    private static Line further(int others) {
        return new Line(
                Mark.NONE,
                new Text("…", "…"),
                new Text(
                        Language.FR.count(others, "autre projet classé", "autres projets classés"),
                        Language.EN.count(others, "other", "others") + " ranked"));
    }

    /** Who stands first in each group of a round that ranks them apart. */
    StageSummary firsts(Round round) {
        List<Line> lines = new ArrayList<>();
        for (RankingStage.RankedRound ranking : stages.allRankings()) {
            Optional<Contender> first = ranking.order().stream().findFirst();
            if (ranking.round().equals(round) && first.isPresent()) {
                Text name = ranking.group().orElseThrow().name();
                lines.add(new Line(Mark.DONE, name, ranked(first.get(), ranking).value()));
            }
        }
        Text label = round.label();
        return new StageSummary(
                new Text("Premiers de chaque classement, " + label.fr(), "First of each ranking, " + label.en()),
                lines);
    }

    private Line ranked(Contender entry, RankingStage.RankedRound round) {
        boolean shared = round.order().stream()
                        .filter(other -> other.rank() == entry.rank())
                        .count()
                > 1;
        Text title = titles.of(entry.submission());
        Text points = entry.points().text();
        Text told = new Text(title.fr() + ", " + points.fr() + " points", title.en() + ", " + points.en() + " points");
        return new Line(
                Mark.DONE,
                new Text(entry.rank() + (shared ? " ex æquo" : ""), entry.rank() + (shared ? " tied" : "")),
                inPart(told, entry, round.ranking()));
    }

    /** With its rank among those with whom it compares, where it does not compare with all. */
    private static Text inPart(Text told, Contender contender, Ranking ranking) {
        return ranking.find(contender.submission())
                .filter(entry -> ranking.parts().size() > 1)
                .map(entry -> new Text(
                        told.fr() + " (rang " + entry.rankInPart() + " du groupe comparable " + entry.part() + ")",
                        told.en() + " (rank " + entry.rankInPart() + " of comparable group " + entry.part() + ")"))
                .orElse(told);
    }
}
