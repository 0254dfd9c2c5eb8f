/**
 * Tables as people save them: CSV in whatever character set and delimiter, or an Excel workbook, become one
 * {@link org.palmares.api.event.table.Table} of clean text with the line of every row, or problems that say what to do.
 * Files are untrusted: size, rows, columns, cell lengths and everything inside a workbook's zip are bounded before use.
 */
package org.palmares.api.event.table;
