package org.palmares.rules;

import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Problem;

/** What came of reading a cell: a fact, perhaps unknown, or a question to whoever filled it in. */
public sealed interface FactReading {
    record Known(Fact fact) implements FactReading {}

    record Asked(Problem problem) implements FactReading {}
}
