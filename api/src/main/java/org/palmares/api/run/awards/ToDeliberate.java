package org.palmares.api.run.awards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palmares.api.run.Groups;
import org.palmares.api.run.rankings.CutLine;
import org.palmares.api.run.rankings.PrizeOrders;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Ranking;
import org.palmares.engine.scoring.deliberation.DeliberationList;
import org.palmares.engine.scoring.prizes.PrizeResult;
import org.palmares.engine.scoring.prizes.Series;

/** The lines of the proposed rankings, cuts and prizes, and whom the jury should weigh there. */
public final class ToDeliberate {
    /** A place that an entry had rather lose than keep, if other jurors had marked, is doubtful. */
    private static final BigDecimal AS_LIKELY_AS_NOT = new BigDecimal("0.5");

    private ToDeliberate() {}

    /**
     * The line of a prize is drawn below its last laureate, or its last place where a tie gives more laureates, among those
     * who may win it.
     *
     * @param results one per prize of the event, or none
     */
    public static List<DeliberationList.Item> of(Event event, PrizeOrders orders, List<PrizeResult> results) {
        List<DeliberationList.Line> lines = new ArrayList<>();
        orders.rounds().forEach(round -> lines.addAll(cuts(event, round, orders.groups())));
        // First, second and third prize are lines of one series, each below the places before it.
        Map<Series, List<Id<Submission>>> won = new HashMap<>();
        for (int at = 0; at < results.size(); at++) {
            Prize prize = event.prizes().get(at);
            if (results.get(at) instanceof PrizeResult.Awarded awarded) {
                List<Id<Submission>> above = won.computeIfAbsent(Series.of(prize), each -> new ArrayList<>());
                int places = above.size() + places(prize, awarded, orders);
                awarded.laureates().forEach(laureate -> above.add(laureate.submission()));
                List<Contender> order = running(orders.proposed(prize), awarded);
                if (!order.isEmpty()) {
                    lines.add(new DeliberationList.Line(
                            prize.label(),
                            order,
                            running(orders.beside(prize), awarded),
                            places,
                            above,
                            doubtful(prize, places, orders),
                            within(event, prize)));
                }
            }
        }
        return DeliberationList.of(lines);
    }

    /** A tie that the jury is still to separate falls across the line; any other laureate stands above it. */
    private static int places(Prize prize, PrizeResult.Awarded awarded, PrizeOrders orders) {
        return orders.isTieOpen(prize, awarded)
                ? prize.laureates()
                : awarded.laureates().size();
    }

    /** Without those who stand high enough and may not win. */
    private static List<Contender> running(List<Contender> order, PrizeResult.Awarded awarded) {
        List<Id<Submission>> barred = awarded.passedOver().stream()
                .map(PrizeResult.PassedOver::submission)
                .toList();
        return order.stream()
                .filter(each -> !barred.contains(each.submission()))
                .toList();
    }

    private static List<Id<Submission>> doubtful(Prize prize, int places, PrizeOrders orders) {
        return orders.rankings(prize).stream()
                .filter(round -> orders.proposed(prize).equals(Contender.of(round.ranking())))
                .flatMap(round -> doubtful(round.ranking(), places).stream())
                .toList();
    }

    /** Whose chance of being among the first so many is known, and less than one in two. */
    private static List<Id<Submission>> doubtful(Ranking ranking, int places) {
        return ranking.lines().contains(places)
                ? ranking.certainty().orElseThrow().entries().stream()
                        .filter(entry -> entry.within().get(places).compareTo(AS_LIKELY_AS_NOT) < 0)
                        .map(entry -> entry.submission())
                        .toList()
                : List.of();
    }

    private static BigDecimal within(Event event, Prize prize) {
        return PrizeOrders.ranked(prize).stream()
                .flatMap(id ->
                        event.markedRounds().stream().filter(round -> round.id().equals(id)))
                .map(Round::deliberateWithin)
                .findFirst()
                .orElse(Round.USUALLY_NEAR);
    }

    private static List<DeliberationList.Line> cuts(Event event, RankingStage.RankedRound round, Groups groups) {
        return CutLine.of(event, round, groups).stream()
                .map(line -> cut(round, line))
                .toList();
    }

    /** The chance of standing above a line is known only where it is drawn among everybody. */
    private static DeliberationList.Line cut(RankingStage.RankedRound round, CutLine line) {
        Ranking ranking = round.ranking();
        Text label = line.among()
                .map(among -> new Text(
                        round.label().fr() + ", " + among.fr(), round.label().en() + ", " + among.en()))
                .orElse(round.label());
        return new DeliberationList.Line(
                new Text("Sélection après : " + label.fr(), "Cut after: " + label.en()),
                among(line, Contender.of(ranking)),
                among(line, PrizeOrders.beside(ranking)),
                line.after(),
                round.through(),
                line.among().isPresent() ? List.of() : doubtful(ranking, line.after()),
                round.round().deliberateWithin());
    }

    private static List<Contender> among(CutLine line, List<Contender> order) {
        return order.stream()
                .filter(each -> line.members().contains(each.submission()))
                .toList();
    }
}
