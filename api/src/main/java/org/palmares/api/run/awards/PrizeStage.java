package org.palmares.api.run.awards;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.rankings.PrizeOrders;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Exclusions;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.prizes.PrizeAllocator;
import org.palmares.engine.scoring.prizes.PrizeRequest;
import org.palmares.engine.scoring.prizes.PrizeResult;

/** Gate 4 and the prizes: who may not win what, and whom the rankings propose. */
final class PrizeStage {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private PrizeStage() {}

    /**
     * One result per prize of the event, in its order. An entry on which the committee has still to decide wins under
     * reserve; one that a rule proposes to reject, or that the committee turned down, does not.
     *
     * @param out who is not judged at all
     * @param judged the rounds with what the rules say of them; one that is barred awards nothing
     */
    static List<PrizeResult> run(
            EventSettings settings,
            List<JudgedEntry> entries,
            Exclusions out,
            PrizeOrders orders,
            List<RoundGate.JudgedRound> judged,
            Rulebook rulebook) {
        SortedMap<Id<Prize>, List<Contender>> contenders = new TreeMap<>();
        SortedMap<Id<Prize>, Text> undecided = new TreeMap<>();
        for (Prize prize : settings.event().prizes()) {
            Optional<Text> barred = barred(prize, judged);
            Optional<List<Contender>> order = orders.of(prize).filter(found -> barred.isEmpty());
            order.ifPresent(found -> contenders.put(prize.id(), found));
            if (order.isEmpty()) {
                undecided.put(prize.id(), barred.orElseGet(() -> PrizeOrders.whyNot(settings.event(), prize)));
            }
        }
        return PrizeAllocator.allocate(new PrizeRequest(
                settings.event().prizes().stream()
                        .map(prize -> orders.isAdopted(prize) ? prize.byRankAlone() : prize)
                        .toList(),
                contenders,
                undecided,
                PrizeExclusions.of(settings.event(), entries, rulebook).all(out),
                teams(entries),
                settings.awards().prizesPerTeam().orElse(NO_LIMIT),
                settings.awards().allocation()));
    }

    private static SortedMap<Id<Submission>, Id<Team>> teams(List<JudgedEntry> entries) {
        SortedMap<Id<Submission>, Id<Team>> teams = new TreeMap<>();
        entries.forEach(entry ->
                entry.entry().team().ifPresent(team -> teams.put(entry.entry().id(), team.id())));
        return teams;
    }

    private static Optional<Text> barred(Prize prize, List<RoundGate.JudgedRound> judged) {
        return judged.stream()
                .filter(round -> PrizeOrders.ranked(prize)
                        .filter(round.round().id()::equals)
                        .isPresent())
                .flatMap(round -> round.barredBy().stream())
                .findFirst();
    }

    /** Whoever the last cut let through; without a cut, everybody in the last ranking. */
    static List<Id<Submission>> finalists(List<RankingStage.RankedRound> rounds) {
        Optional<Round> last = rounds.stream()
                .filter(round -> round.cut().isPresent())
                .map(RankingStage.RankedRound::round)
                .reduce((earlier, later) -> later);
        return last.map(round -> rounds.stream()
                        .filter(each -> each.round().equals(round))
                        .flatMap(each -> each.through().stream())
                        .distinct()
                        .toList())
                .orElseGet(() -> ranked(rounds));
    }

    private static List<Id<Submission>> ranked(List<RankingStage.RankedRound> rounds) {
        return rounds.stream()
                .filter(each ->
                        each.round().equals(rounds.get(rounds.size() - 1).round()))
                .flatMap(each -> each.ranking().entries().stream())
                .map(RankedEntry::submission)
                .distinct()
                .toList();
    }
}
