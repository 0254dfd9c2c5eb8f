/**
 * What people take away: tables as CSV and XLSX, the minutes as HTML, the text of the terminal, and the folder in which
 * all of it is laid down at once.
 *
 * <p>Knows the words of {@code engine.domain} and its own neutral models, never an engine. Same model and language:
 * same bytes on every machine, Java version, locale and time zone, which is why names of months, marks and spaces stand
 * here and not in the JDK's locale data.
 */
package org.palmares.api.report;
