package org.palmares.engine.domain;

/** How marks become a ranking. The event names one before marks open. */
public enum RankingMethod {
    WEIGHTED_MEAN(
            new Text("moyenne pondérée", "weighted mean"),
            new Text("un projet a la moyenne de ses grilles", "a submission has the mean of its sheets")),
    PEREQUATION(
            new Text("péréquation", "levelling between jurors"),
            new Text(
                    "un projet a les points que le jury entier lui donnerait, d'après un modèle qui estime la sévérité de"
                            + " chaque juré sur les projets que des jurés ont lus en commun, et l'ôte ; ce que les notes"
                            + " soutiennent peu est rapproché de la moyenne générale",
                    "a submission has the points that the whole jury would be expected to give it, by a model that"
                            + " estimates how severe each juror is from the submissions that jurors read in common, and"
                            + " takes it off; what the marks support little is drawn towards the mean of all")),
    CENTRED(
            new Text("moyenne centrée par juré", "mean centred per juror"),
            new Text(
                    "de chaque grille est ôté ce dont la moyenne de son juré dépasse celle de toutes les grilles ; un"
                            + " projet a la moyenne de ce qui reste",
                    "from each sheet is taken how far its juror's mean lies above that of all sheets; a submission has the"
                            + " mean of what is left")),
    LEAST_SQUARES(
            new Text("moindres carrés", "least squares"),
            new Text(
                    "la sévérité de chaque juré est estimée par moindres carrés sur les projets lus en commun, et ôtée de"
                            + " ses grilles ; un projet a la moyenne de ce qui reste",
                    "how severe each juror is, is estimated by least squares from the submissions read in common, and"
                            + " taken off the juror's sheets; a submission has the mean of what is left")),
    MEDIAN(
            new Text("médiane", "median"),
            new Text(
                    "un projet a la médiane de ses grilles (la moyenne des deux du milieu si leur nombre est pair)",
                    "a submission has the median of its sheets (the mean of the two in the middle where their number is"
                            + " even)")),
    TRIMMED_MEAN(
            new Text("moyenne tronquée", "trimmed mean"),
            new Text(
                    "un projet a la moyenne de ses grilles sans la plus basse ni la plus haute ; chaque juré doit avoir noté"
                            + " chaque projet",
                    "a submission has the mean of its sheets without the lowest and the highest; every juror must have"
                            + " marked every submission")),
    STACK(
            new Text("points de rang", "stack ranking"),
            new Text(
                    "les trois premiers de chaque juré valent 3, 2 et 1 points sur 3, les autres 0, les ex æquo se partagent"
                            + " leurs places ; un projet a la moyenne de ses grilles, sur 100",
                    "the first three of each juror are worth 3, 2 and 1 points of 3, the others 0, those who are tied share"
                            + " their places; a submission has the mean of its sheets, out of 100")),
    BORDA(
            new Text("Borda", "Borda count"),
            new Text(
                    "une grille vaut la part des autres projets du juré que celui-ci devance, à moitié s'ils sont à égalité ;"
                            + " un projet a la moyenne de ses grilles, sur 100",
                    "a sheet is worth the share of the juror's other submissions that this one leaves behind, half where"
                            + " they are tied; a submission has the mean of its sheets, out of 100")),
    SCHULZE(
            new Text("Schulze", "Schulze"),
            new Text(
                    "méthode avancée : chaque juré fait un duel de deux projets qu'il a notés ; les points sont la part des"
                            + " autres projets que celui-ci bat par le chemin de duels le plus fort",
                    "advanced method: each juror makes a duel of any two submissions marked; points are the share of the"
                            + " others that a submission beats by the strongest path of duels")),
    BRADLEY_TERRY(
            new Text("Bradley-Terry", "Bradley-Terry"),
            new Text(
                    "méthode avancée : chaque juré fait un duel de deux projets qu'il a notés ; les points sont la part des"
                            + " duels que le projet gagnerait, d'après les forces les plus vraisemblables",
                    "advanced method: each juror makes a duel of any two submissions marked; points are the share of duels"
                            + " that a submission is expected to win, by the most likely strengths")),
    PLACKETT_LUCE(
            new Text("Plackett-Luce", "Plackett-Luce"),
            new Text(
                    "méthode avancée : l'ordre de chaque juré est lu comme une suite de choix ; les points sont la part des"
                            + " duels que le projet gagnerait, d'après les forces les plus vraisemblables",
                    "advanced method: each juror's order is read as a row of choices; points are the share of duels that a"
                            + " submission is expected to win, by the most likely strengths")),
    VOTE_POINTS(
            new Text("points de vote", "vote points"),
            new Text(
                    "méthode avancée : les dix premiers de chaque juré valent 12, 10, 8, 7, 6, 5, 4, 3, 2 et 1 points sur 12,"
                            + " les autres 0, les ex æquo se partagent leurs places ; un projet a la moyenne de ses grilles,"
                            + " sur 100",
                    "advanced method: the first ten of each juror are worth 12, 10, 8, 7, 6, 5, 4, 3, 2 and 1 points of 12,"
                            + " the others 0, those who are tied share their places; a submission has the mean of its"
                            + " sheets, out of 100"));

    private final Text label;
    private final Text rule;

    RankingMethod(Text label, Text rule) {
        this.label = label;
        this.rule = rule;
    }

    public Text label() {
        return label;
    }

    /** What it makes of the points of the sheets, as people are told before marks open; no full stop. */
    public Text rule() {
        return rule;
    }
}
