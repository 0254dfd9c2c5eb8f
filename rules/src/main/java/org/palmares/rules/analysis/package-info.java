/**
 * What can be proved of rules without any subject: that conditions contradict one another, that a rule says what
 * another says already. The language is closed, so each question is decided by trying the few values of each fact that
 * its sentences can tell apart, and each answer comes with the facts that show it.
 */
package org.palmares.rules.analysis;
