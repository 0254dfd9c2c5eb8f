package org.palmares.rules;

import org.palmares.engine.domain.Fact;

/** What kind of value answers a question that rules read. */
public enum FactType {
    ANSWER(Fact.Answer.class),
    NUMBER(Fact.NumberFact.class),
    CODE(Fact.CodeFact.class),
    CODES(Fact.CodesFact.class),
    DATE(Fact.DateFact.class),
    INSTANT(Fact.InstantFact.class);

    private final Class<? extends Fact> form;

    FactType(Class<? extends Fact> form) {
        this.form = form;
    }

    /** Whether a fact has this type; an unknown fact has every type. */
    public boolean accepts(Fact fact) {
        return !fact.isKnown() || form.isInstance(fact);
    }
}
