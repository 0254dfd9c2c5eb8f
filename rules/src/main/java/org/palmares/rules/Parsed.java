package org.palmares.rules;

import java.util.List;
import org.palmares.engine.domain.Problem;

/** What came of reading a rule file: all of its rules, or what is wrong with it. */
public sealed interface Parsed {
    record Rules(List<RuleDef> rules) implements Parsed {
        public Rules {
            rules = List.copyOf(rules);
        }
    }

    /** At least one problem and at most {@value RuleParser#MAX_PROBLEMS}, in the order of the lines. */
    record Problems(List<Problem> problems) implements Parsed {
        public Problems {
            problems = List.copyOf(problems);
        }
    }
}
