/**
 * Scenarios of a pack: cases with the outcome that people expect, in a table beside the rules.
 *
 * <p>The way of a scenario: bytes -> {@link org.palmares.rules.scenario.ScenarioReader} -> typed {@link
 * org.palmares.rules.scenario.Scenario} -> {@link org.palmares.rules.scenario.ScenarioRunner} -> {@link
 * org.palmares.rules.scenario.ScenarioReport}, which also names what no scenario covers.
 */
package org.palmares.rules.scenario;
