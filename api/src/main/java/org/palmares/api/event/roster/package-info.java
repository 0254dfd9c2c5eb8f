/**
 * From a registration export as people make it to participants, identities and a report of every row: what was kept,
 * merged, refused or must be asked. {@link org.palmares.api.event.roster.RosterImport} is a pure function of the table, the
 * folder's {@code import.yaml} and {@code decisions.csv}, and the event. Headings, roles, statuses and answers are read by
 * word lists that stand as CSV files beside this package: data to be edited, not code. Nothing merges in silence, e-mail
 * is not a key, and nothing depends on the order of the rows.
 */
package org.palmares.api.event.roster;
