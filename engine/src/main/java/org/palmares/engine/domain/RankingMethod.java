package org.palmares.engine.domain;

/** How marks become a ranking. The event names one before marks open. */
public enum RankingMethod {
    WEIGHTED_MEAN(new Text("moyenne pondérée", "weighted mean")),
    PEREQUATION(new Text("péréquation", "levelling between jurors")),
    CENTRED(new Text("moyenne centrée par juré", "mean centred per juror")),
    LEAST_SQUARES(new Text("moindres carrés", "least squares")),
    MEDIAN(new Text("médiane", "median")),
    TRIMMED_MEAN(new Text("moyenne tronquée", "trimmed mean")),
    STACK(new Text("points de rang", "stack ranking")),
    BORDA(new Text("Borda", "Borda count")),
    SCHULZE(new Text("Schulze", "Schulze")),
    BRADLEY_TERRY(new Text("Bradley-Terry", "Bradley-Terry")),
    PLACKETT_LUCE(new Text("Plackett-Luce", "Plackett-Luce")),
    VOTE_POINTS(new Text("points de vote", "vote points"));

    private final Text label;

    RankingMethod(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
