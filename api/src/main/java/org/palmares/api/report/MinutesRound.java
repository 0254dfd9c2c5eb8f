package org.palmares.api.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Text;

/**
 * One round of judging.
 *
 * @param method named by the event
 * @param announced whether anything shows that method and rubric were named before the first mark
 * @param terms what makes an entry rankable, and how points of the previous round enter, in sentences
 * @param beside headings of the other rankings shown beside, such as "rang par moyenne brute"
 * @param ranking what the marks give, in order of rank, or of the rank that the jury adopted; equal points share a rank
 * @param unranked submissions without a rank, and why
 * @param remarks floors that were missed, and what the rules say of the round
 * @param acts when its marks were closed, and when and why it was opened again
 * @param cut who goes on, if the round has a cut
 */
public record MinutesRound(
        Text label,
        Rubric rubric,
        RankingMethod method,
        boolean announced,
        List<Text> terms,
        List<Text> beside,
        List<Ranked> ranking,
        List<Unranked> unranked,
        List<Text> remarks,
        List<Text> acts,
        Optional<CutResult> cut) {
    /**
     * One line of the ranking.
     *
     * @param points on 100, printed with two decimals
     * @param ranksBeside one per heading of {@code beside}; empty where that ranking has none
     * @param tie how equal points were separated, or that they were not
     * @param reserve what must still be decided of the submission, if anything
     * @param adopted the rank that the jury gave it; empty where the jury has adopted no ranking of its own yet
     */
    public record Ranked(
            int rank,
            SubmissionName submission,
            BigDecimal points,
            List<OptionalInt> ranksBeside,
            Optional<Text> tie,
            Optional<Text> reserve,
            Optional<Adopted> adopted) {
        public Ranked {
            Check.that(rank >= 1, "rank must be at least 1", rank);
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(points, "points");
            ranksBeside = List.copyOf(ranksBeside);
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(reserve, "reserve");
            Objects.requireNonNull(adopted, "adopted");
        }
    }

    /**
     * A rank in the ranking that the jury adopted.
     *
     * @param why vote and reason, if they are recorded
     */
    public record Adopted(int rank, Optional<Text> why) {
        public Adopted {
            Check.that(rank >= 1, "rank must be at least 1", rank);
            Objects.requireNonNull(why, "why");
        }
    }

    /** A submission that the round does not rank. */
    public record Unranked(SubmissionName submission, Text reason) {
        public Unranked {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Who goes on to the next round, by which rule.
     *
     * @param moved those whom the jury's decision brought in, and those whom it kept out, each with a sentence
     */
    public record CutResult(Text rule, List<SubmissionName> goOn, List<Moved> moved) {
        /** Whom the jury's decision moved across the line. */
        public record Moved(SubmissionName submission, Text reason) {
            public Moved {
                Objects.requireNonNull(submission, "submission");
                Objects.requireNonNull(reason, "reason");
            }
        }

        public CutResult {
            Objects.requireNonNull(rule, "rule");
            goOn = List.copyOf(goOn);
            moved = List.copyOf(moved);
        }
    }

    public MinutesRound {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(method, "method");
        terms = List.copyOf(terms);
        beside = List.copyOf(beside);
        ranking = List.copyOf(ranking);
        unranked = List.copyOf(unranked);
        remarks = List.copyOf(remarks);
        acts = List.copyOf(acts);
        Objects.requireNonNull(cut, "cut");
        for (Ranked line : ranking) {
            Check.that(line.ranksBeside().size() == beside.size(), "ranks beside must match headings", line);
        }
    }

    /** Whether the jury has adopted a ranking, each change with its vote and its reason. */
    public boolean isAdopted() {
        return ranking.stream().anyMatch(line -> line.adopted().isPresent());
    }

    /** Whether another submission has the same proposed rank. */
    public boolean isShared(Ranked line) {
        return ranking.stream().filter(other -> other.rank() == line.rank()).count() > 1;
    }

    /** Whether another submission has the same adopted rank. */
    public boolean isShared(Adopted adopted) {
        return ranking.stream()
                        .flatMap(line -> line.adopted().stream())
                        .filter(other -> other.rank() == adopted.rank())
                        .count()
                > 1;
    }

    /** The lines where equal points were, or were not, separated. */
    public List<Ranked> ties() {
        return ranking.stream().filter(line -> line.tie().isPresent()).toList();
    }
}
