/**
 * Who may take part, what may compete, who may judge: facts of each subject, held against the rules in force.
 *
 * <p>Gate 1 judges people and teams, gate 2 submissions, gate 3 jurors beside submissions, each at its own moment; what
 * a named person has since decided is laid over it.
 */
package org.palmares.api.run.gates;
