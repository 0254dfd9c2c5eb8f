/**
 * What a committee does with the rule files of an event folder: check, test, take to edit, weigh, approve, put in force,
 * take back, hand over.
 *
 * <p>Each act reads the folder, refuses with problems or writes whole files, and gives an {@link
 * org.palmares.api.committee.Answer} for people and programs. Names are declared; nothing here authenticates anybody.
 */
package org.palmares.api.committee;
