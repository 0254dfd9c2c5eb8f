package org.palmares.rules;

/** A line of a rule file that says something: its number from 1 and its text, stripped and with single spaces. */
public record RuleLine(int number, String text) {}
