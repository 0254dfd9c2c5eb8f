package org.palmares.engine.domain;

/** What a finding reaches. */
public enum Scope {
    PARTICIPATION(new Text("participation", "participation")),
    PUBLICATION(new Text("publication", "publication")),
    RANKING(new Text("classement", "ranking")),
    PRIZE(new Text("prix", "prize"));

    private final Text label;

    Scope(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
