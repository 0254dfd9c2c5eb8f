package org.palmares.api.run.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.palmares.api.report.MinutesRound;
import org.palmares.api.report.Typography;
import org.palmares.api.run.Titles;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.rankings.AdoptedWords;
import org.palmares.api.run.rankings.AdoptionStage;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.Ties;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.BelowFloor;
import org.palmares.engine.scoring.BesideRanking;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.CutDecision;
import org.palmares.engine.scoring.CutWords;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.Ranking;
import org.palmares.engine.scoring.UnequalWords;

/** One round as the minutes print it. */
final class RoundMinutes {
    private static final Text BY_MEAN = new Text("Rang par moyenne brute", "Rank by plain mean");

    /** Beyond so many names their number says more. */
    private static final int MOST_NAMED = 30;

    private static final Text NOT_HELD = new Text(
            "Rien dans le dossier ne montre que la grille et la méthode ont été annoncées avant les notes.",
            "Nothing in the folder shows that rubric and method were named before marks opened.");

    private final Stages stages;
    private final Titles titles;

    RoundMinutes(Stages stages) {
        this.stages = stages;
        this.titles = stages.titles();
    }

    MinutesRound of(RankingStage.RankedRound round) {
        List<MinutesRound.Ranked> lines =
                round.order().stream().map(place -> line(place, round)).toList();
        List<MinutesRound.Unranked> unranked = round.ranking().unranked().stream()
                .map(entry -> new MinutesRound.Unranked(titles.name(entry.submission()), entry.reason()))
                .toList();
        return new MinutesRound(
                round.label(),
                round.rubric(),
                round.ranking().method(),
                stages.marks().isHeld(round.round().id()),
                terms(round),
                headings(round),
                lines,
                unranked,
                remarks(round),
                new ClosingWords(stages, round.round()).inPublic(),
                cut(round));
    }

    private List<Text> terms(RankingStage.RankedRound ranked) {
        Round round = ranked.round();
        List<Text> terms = new ArrayList<>();
        if (!stages.marks().isHeld(round.id())) {
            terms.add(NOT_HELD);
        }
        terms.add(TermsWords.rankable(round));
        carriedOver(round.scoring().carryOver()).ifPresent(terms::add);
        terms.addAll(TermsWords.ties(
                round, ranked.rubric(), juror -> stages.directory().juror(juror).fullName()));
        unequalJurors(ranked.ranking()).ifPresent(terms::add);
        marking(ranked.ranking()).ifPresent(terms::add);
        return terms;
    }

    /** Whose sheets count in the round: a jury may sit in parts, and substitutes in some rounds only. */
    private Optional<Text> marking(Ranking ranking) {
        List<String> names = ranking.figures().jurors().stream()
                .map(juror -> stages.directory().juror(juror.juror()).fullName())
                .sorted()
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                names.size() > MOST_NAMED
                        ? new Text(
                                "Grilles de " + names.size() + " membres du jury.",
                                "Sheets of " + names.size() + " jurors.")
                        : new Text(
                                "Grilles de : " + new Typography(Language.FR).list(names) + ".",
                                "Sheets of: " + new Typography(Language.EN).list(names) + "."));
    }

    /** How far jurors count unequally; nothing under methods in which they cannot. */
    private static Optional<Text> unequalJurors(Ranking ranking) {
        return ranking.certainty()
                .filter(certainty -> ranking.method() == RankingMethod.PEREQUATION)
                .map(UnequalWords::sentence);
    }

    /** Floors that were missed, and what the rules say of the round itself. */
    private List<Text> remarks(RankingStage.RankedRound round) {
        List<Text> remarks = new ArrayList<>();
        round.ranking().belowFloor().forEach(below -> remarks.add(belowFloor(below, round.rubric())));
        stages.judgedRounds().stream()
                .filter(judged -> judged.round().id().equals(round.round().id()))
                .flatMap(judged -> judged.findings().stream())
                .map(Judged::finding)
                .forEach(finding -> remarks.add(new Text(
                        finding.rule().id() + ", " + finding.outcome().label().fr() + " : "
                                + finding.message().fr(),
                        finding.rule().id() + ", " + finding.outcome().label().en() + ": "
                                + finding.message().en())));
        return remarks;
    }

    private Text belowFloor(BelowFloor below, Rubric rubric) {
        Text title = titles.of(below.submission());
        Text criterion = rubric.criteria().stream()
                .filter(each -> each.id().equals(below.criterion()))
                .map(Criterion::label)
                .findFirst()
                .orElseThrow();
        String mean = below.mean().rounded().toPlainString();
        String floor = below.floor().toPlainString();
        return new Text(
                title.fr() + " : la moyenne du jury sur « " + criterion.fr() + " », " + mean.replace('.', ',')
                        + ", est sous le plancher de " + floor.replace('.', ','),
                title.en() + ": the jury's mean on \"" + criterion.en() + "\", " + mean + ", lies below the floor of "
                        + floor);
    }

    static Optional<Text> carriedOver(BigDecimal share) {
        String previous = percent(share);
        String own = percent(BigDecimal.ONE.subtract(share));
        return Optional.of(new Text(
                        "Les points comptent " + own.replace('.', ',') + " % de ce tour et "
                                + previous.replace('.', ',') + " % du tour précédent.",
                        "Points are " + own + "% of this round's and " + previous + "% of the previous round's."))
                .filter(text -> share.signum() > 0);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private static List<Text> headings(RankingStage.RankedRound round) {
        List<Text> headings = new ArrayList<>(List.of(BY_MEAN));
        beside(round)
                .map(BesideRanking::method)
                .map(method -> new Text(
                        "Rang par " + method.label().fr(),
                        "Rank by " + method.label().en()))
                .ifPresent(headings::add);
        if (RankedParts.several(round.ranking())) {
            headings.add(RankedParts.PART);
            headings.add(RankedParts.RANK);
        }
        return headings;
    }

    /** The other method, unless it is the plain mean over again. */
    private static Optional<BesideRanking> beside(RankingStage.RankedRound round) {
        boolean isPlain = round.round().scoring().carryOver().signum() == 0;
        return round.ranking().beside().filter(other -> !(isPlain && other.method() == RankingMethod.WEIGHTED_MEAN));
    }

    private MinutesRound.Ranked line(Contender place, RankingStage.RankedRound round) {
        RankedEntry entry = round.ranking().find(place.submission()).orElseThrow();
        List<OptionalInt> ranks =
                new ArrayList<>(List.of(OptionalInt.of(entry.why().meanRank())));
        beside(round).map(beside -> rank(beside, entry.submission())).ifPresent(ranks::add);
        if (RankedParts.several(round.ranking())) {
            ranks.add(OptionalInt.of(entry.part()));
            ranks.add(OptionalInt.of(entry.rankInPart()));
        }
        return new MinutesRound.Ranked(
                entry.rank(),
                titles.name(entry.submission()),
                entry.points().rounded(),
                ranks,
                Ties.text(entry, round, titles, stages.directory()),
                stages.reserve(entry.submission()),
                round.standing().map(adopted -> adopted(place, entry, adopted)));
    }

    /** Vote and reason of a rank that the jury kept are its own affair, but where others shared it. */
    private static MinutesRound.Adopted adopted(
            Contender place, RankedEntry entry, AdoptionStage.AdoptedRound adopted) {
        Optional<Text> why = adopted.line(place.submission())
                .filter(line -> place.rank() != entry.rank() || adopted.isTied(place.submission()))
                .flatMap(AdoptedWords::of);
        return new MinutesRound.Adopted(place.rank(), why);
    }

    private static OptionalInt rank(BesideRanking beside, Id<Submission> submission) {
        return beside.entries().stream()
                .filter(entry -> entry.submission().equals(submission))
                .mapToInt(BesideRanking.Entry::rank)
                .findFirst();
    }

    private Optional<MinutesRound.CutResult> cut(RankingStage.RankedRound round) {
        return round.cut()
                .map(decision -> new MinutesRound.CutResult(
                        CutWords.rule(round.round().cut().orElseThrow()),
                        decision.goingOn().stream().map(titles::name).toList(),
                        decision.lines().stream()
                                .filter(CutDecision.Line::byJury)
                                .map(line ->
                                        new MinutesRound.CutResult.Moved(titles.name(line.submission()), line.reason()))
                                .toList()));
    }
}
