/**
 * The sample events, run whole: their files against {@code expected/}, formation against what must hold of any plan,
 * one change at a time against the lines that it may change.
 */
package org.palmares.samples;
