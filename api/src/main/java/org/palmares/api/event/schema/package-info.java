/**
 * The published JSON Schema (2020-12) of {@code event.yaml}, held against a file. Each mistake becomes one sentence with
 * its line, what was found, what was expected and the nearest known word; the validator's own text is never shown.
 */
package org.palmares.api.event.schema;
