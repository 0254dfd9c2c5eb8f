package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.mixed.LevelledMarks;

/** How far a ranking takes jurors for unequal, and which part of that the marks themselves say, in words. */
public final class UnequalWords {
    /** Odds beyond which only the direction matters. */
    private static final int MANY = 50;

    /** Odds below which the marks say nothing worth a word. */
    private static final double NEXT_TO_NOTHING = 1.5;

    private UnequalWords() {}

    /** How far they are taken for unequal, as one sentence. */
    public static Text sentence(Certainty certainty) {
        Text share = share(certainty);
        return new Text(
                "Précision et étendue de notation inégales d'un juré à l'autre : prises en compte " + share.fr() + ".",
                "Jurors unequal in precision and in how wide a scale they use: taken into account " + share.en() + ".");
    }

    /** Such as: at 44% (80% before any mark; the marks speak 5 to 1 for equal jurors). */
    static Text share(Certainty certainty) {
        BigDecimal taken = certainty.unequalJurors();
        String share = percent(taken);
        if (taken.signum() == 0) {
            return new Text("à " + share + " %", "at " + share + "%");
        }
        String before = percent(BigDecimal.valueOf(LevelledMarks.UNEQUAL_BEFORE));
        Text said = said(odds(taken.doubleValue()) / odds(LevelledMarks.UNEQUAL_BEFORE));
        return new Text(
                "à " + share + " % (" + before + " % avant toute note ; les notes " + said.fr() + ")",
                "at " + share + "% (" + before + "% before any mark; the marks " + said.en() + ")");
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static double odds(double chance) {
        return chance / (1 - chance);
    }

    /** By how much the marks move the odds: the ratio of their likelihoods. */
    private static Text said(double factor) {
        double odds = Math.max(factor, 1 / factor);
        if (odds < NEXT_TO_NOTHING) {
            return new Text("n'en disent rien", "say nothing of it");
        }
        Text jurors = factor > 1 ? new Text("inégaux", "unequal jurors") : new Text("égaux", "equal jurors");
        boolean many = odds > MANY;
        String to = String.valueOf(many ? MANY : Math.round(odds));
        return new Text(
                "parlent " + (many ? "à plus de " : "à ") + to + " contre 1 pour des jurés " + jurors.fr(),
                "speak " + (many ? "more than " : "") + to + " to 1 for " + jurors.en());
    }
}
