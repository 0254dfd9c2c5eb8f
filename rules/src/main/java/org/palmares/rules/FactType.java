package org.palmares.rules;

import java.util.List;
import org.palmares.engine.domain.Fact;

/** What kind of value answers a question that rules read. */
public enum FactType {
    ANSWER(Fact.Answer.class),
    NUMBER(Fact.NumberFact.class),
    CODE(Fact.CodeFact.class),
    CODES(Fact.CodesFact.class),
    DATE(Fact.DateFact.class),
    INSTANT(Fact.InstantFact.class);

    /** What stands somewhere in time. */
    static final List<FactType> MOMENTS = List.of(DATE, INSTANT);

    private final Class<? extends Fact> form;

    FactType(Class<? extends Fact> form) {
        this.form = form;
    }

    /** Whether a fact has this type; an unknown fact has every type. */
    public boolean accepts(Fact fact) {
        return !fact.isKnown() || form.isInstance(fact);
    }
}
