/**
 * Pages of documentation, one a rule, written from the packs so that they never say anything else.
 *
 * <p>{@link org.palmares.rules.pages.RulePages} gives all of them as Markdown, by file name.
 */
package org.palmares.rules.pages;
