package org.palmares.engine.scoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.palmares.engine.domain.RankingMethod;

/** The rankings of one request by one method after another; levelling, which takes longest, is made once for all. */
public final class EveryMethod {
    private final RankingRequest request;
    private final int pairs;
    private final Map<RankingMethod, Ranking> rankings = new EnumMap<>(RankingMethod.class);
    private Optional<RankingCalculator> calculator = Optional.empty();

    public EveryMethod(RankingRequest request, int pairs) {
        this.request = request;
        this.pairs = pairs;
    }

    public Ranking by(RankingMethod method) {
        calculator = calculator.or(() -> Optional.of(new RankingCalculator(request, pairs)));
        return rankings.computeIfAbsent(method, calculator.get()::by);
    }
}
