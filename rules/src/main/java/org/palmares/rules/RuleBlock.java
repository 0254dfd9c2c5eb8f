package org.palmares.rules;

import java.util.List;
import org.palmares.engine.domain.Language;

/** The lines of one rule: its header, which also tells the language in which its author is answered, and the rest. */
record RuleBlock(RuleLine header, Language language, String id, List<RuleLine> lines) {}
