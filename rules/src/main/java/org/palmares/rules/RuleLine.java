package org.palmares.rules;

/**
 * A line of a rule file that says something, or a line of a cell of a table.
 *
 * @param number of the line, or of the table's row, from 1
 * @param column where it begins, from 1; for a cell, the table's column
 * @param valueColumn where what follows its first colon begins; for a cell, the table's column
 * @param text stripped and with single spaces
 */
public record RuleLine(int number, int column, int valueColumn, String text) {}
