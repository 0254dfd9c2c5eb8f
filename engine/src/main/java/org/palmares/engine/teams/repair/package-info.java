/**
 * Repair of a published plan as people come and go: one change list to announce, the curve it was taken from, and, once
 * the work has begun, what to offer instead of moving anybody.
 *
 * <p>{@link org.palmares.engine.teams.repair.TeamRepair} is the door.
 */
package org.palmares.engine.teams.repair;
