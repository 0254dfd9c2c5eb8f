/**
 * The life of a rule file: who wrote and who approved which text, which version is in force when, and what a change
 * would do to decisions.
 *
 * <p>Pure functions on values: {@link org.palmares.rules.life.VersionLog} and its file form {@link
 * org.palmares.rules.life.LogFile}, {@link org.palmares.rules.life.RuleHistory}, {@link
 * org.palmares.rules.life.Trial}, {@link org.palmares.rules.life.Impact}. Who reads and writes files stands elsewhere.
 */
package org.palmares.rules.life;
