package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;

/**
 * What other weights of the criteria would have given. Figures to read beside a ranking; the weights were published, and
 * nothing here changes them.
 *
 * <p>Under péréquation the levelling is held as it is: variances, slopes and spreads stay those that the marks gave by the
 * published weights. Points are then weighted sums over criteria, at the published weights those of the ranking. Other weights might have had the jury levelled otherwise, so that a larger change is an approximation; where the marks
 * tell no entries apart, neither do these figures.
 *
 * @param method under which it is computed: the round's, where points are sums over criteria once the levelling is held;
 *     else the plain mean
 * @param pairs neighbours in the ranking, under whatever method it was made
 * @param firsts in the order of rank
 */
public record Sensitivity(RankingMethod method, List<Pair> pairs, List<First> firsts) {
    /**
     * Two neighbours.
     *
     * @param already whether the one behind has more points under the method of these figures: it is not the round's then,
     *     or the two are tied within the round's margin and separated otherwise
     * @param flip what would turn them round; empty where no weights would
     */
    public record Pair(Id<Submission> ahead, Id<Submission> behind, boolean already, Optional<Change> flip) {
        public Pair {
            Objects.requireNonNull(ahead, "ahead");
            Objects.requireNonNull(behind, "behind");
            Objects.requireNonNull(flip, "flip");
        }
    }

    /**
     * The smallest change of weights at which two entries have the same points.
     *
     * @param moved the share of all weight that moves from some criteria to another, from 0 to 1
     * @param weights after the change, by criterion, summing to 1; criteria without weight are left out
     */
    public record Change(BigFraction moved, SortedMap<Id<Criterion>, BigFraction> weights) {
        public Change {
            Objects.requireNonNull(moved, "moved");
            weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        }
    }

    /**
     * How often an entry comes first.
     *
     * @param share of all possible weights, from 0 to 1, to two decimals
     */
    public record First(Id<Submission> submission, BigDecimal share) {
        public First {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(share, "share");
        }
    }

    public Sensitivity {
        Objects.requireNonNull(method, "method");
        pairs = List.copyOf(pairs);
        firsts = List.copyOf(firsts);
    }
}
