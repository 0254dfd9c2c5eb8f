package org.palmares.engine.domain;

/** What a rule decides, the most severe first; {@link #compareTo} follows severity. */
public enum Outcome {
    /** A juror takes no part at all. */
    SUSPEND(new Text("suspension", "suspended")),
    /** A juror takes no part for this submission. */
    RECUSE(new Text("déport", "recused")),
    /** May not compete: a proposal until a named person confirms. */
    REJECT(new Text("irrecevable", "not eligible")),
    /** Barred until mended. */
    BLOCK(new Text("à régulariser", "to be put right")),
    /** The committee decides. */
    REVIEW(new Text("soumis au comité", "for the committee")),
    /** Competes, wins no prize. */
    NO_PRIZE(new Text("hors prix", "no prize")),
    /** Takes part, appears in no picture. */
    NO_IMAGE(new Text("pas de photo", "no photograph")),
    /** A fact that matters is not known. */
    TO_COMPLETE(new Text("à compléter", "to be completed")),
    /** Worth knowing. */
    WARN(new Text("point d'attention", "point of attention"));

    private final Text label;

    Outcome(Text label) {
        this.label = label;
    }

    /** What people say. */
    public Text label() {
        return label;
    }
}
