/**
 * Workshop rotations: several formations in a row in which people should keep meeting others.
 *
 * <p>{@link org.palmares.engine.teams.rotation.WorkshopRotations} is the door: it searches all turns together, tells how
 * often people meet again beside what no rotation could avoid, and hands on who has met whom.
 */
package org.palmares.engine.teams.rotation;
