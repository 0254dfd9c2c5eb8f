/**
 * Evaluates a rule set with Drools: the only package that knows it.
 *
 * <p>Rules reach Drools as its canonical model, objects built in Java. No rule text exists here, and no compiler,
 * expression language or rule parser is on the class path.
 */
package org.palmares.rules.drools;
