package org.palmares.api.event.closing;

import org.palmares.engine.domain.Text;

/** How far a round of judging has come. */
public enum RoundState {
    /** No mark is there: the rubric may still change. */
    DRAFT("en préparation", "draft"),
    /** Marks come in, and the terms hold. */
    OPEN("ouvert", "open"),
    /** No mark may change. */
    CLOSED("clos", "closed");

    private final Text label;

    RoundState(String fr, String en) {
        this.label = new Text(fr, en);
    }

    public Text label() {
        return label;
    }
}
