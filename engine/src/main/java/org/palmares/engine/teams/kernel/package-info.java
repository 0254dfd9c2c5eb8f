/**
 * The search kernel: plans in flat arrays that tell what a change would cost without making it, and the searches that
 * wander over them. Sees the constraints by the shapes of their measures only; knows nothing of OptaPlanner.
 */
package org.palmares.engine.teams.kernel;
