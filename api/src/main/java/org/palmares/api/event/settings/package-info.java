/**
 * What {@code event.yaml} asks for: the event in the field's words, the constraints of its formation and its search.
 *
 * <p>A file is read in three steps, each of which collects every problem: YAML, the schema, and the checks that a schema
 * cannot say (references, dates, scales). Features that this version does not have yet are named, never ignored.
 */
package org.palmares.api.event.settings;
