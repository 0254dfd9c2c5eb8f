/**
 * Rules that an ethics committee writes in closed French and English sentences, and what they say of an event.
 *
 * <p>The way of a rule: bytes -> {@link org.palmares.rules.RuleParser} -> typed {@link org.palmares.rules.RuleDef} ->
 * {@link org.palmares.rules.Pack} -> {@link org.palmares.rules.RuleSet} -> {@code rules.drools.RuleEvaluator} ->
 * verdicts. No text of an editor ever becomes a program: a sentence is matched whole against the program's lexicon and
 * its values are captured objects.
 */
package org.palmares.rules;
