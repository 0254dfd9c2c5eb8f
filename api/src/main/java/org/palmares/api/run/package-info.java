/**
 * The way of the data, each stage once: import, gate 1, formation, gate 2, gate 3, assignment, rankings, prizes, papers.
 *
 * <p>A stage is a pure function of the stages before it, the order and the clock; {@link org.palmares.api.run.EventRun}
 * calls them in turn. Here, and only here, the engine's values meet the rules' facts and the report's models.
 */
package org.palmares.api.run;
