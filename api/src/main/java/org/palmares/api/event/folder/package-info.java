/**
 * One event folder on disk: {@code event.yaml} and every table beside it become one
 * {@link org.palmares.api.event.folder.EventInput}, or all the problems that stand in the way, each with its file and
 * line. The roster itself is read by {@code org.palmares.api.event.roster}. Nothing outside the folder is ever opened.
 */
package org.palmares.api.event.folder;
