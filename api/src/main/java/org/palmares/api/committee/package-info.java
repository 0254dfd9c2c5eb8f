/**
 * What a committee does with the rule files of an event folder (check, test, take to edit, weigh, approve, put in force,
 * take back, hand over), and a jury with its rounds: open, close, open again.
 *
 * <p>Each act reads the folder, refuses with problems or writes whole files, and gives an {@link
 * org.palmares.api.committee.Answer} for people and programs. Names are declared; nothing here authenticates anybody.
 */
package org.palmares.api.committee;
