/**
 * What other weights of the criteria would have given: the smallest change that turns a pair round, and the share of all
 * weights under which an entry comes first.
 *
 * <p>Pure functions of values by criterion. Figures to read beside a ranking; they decide nothing.
 */
package org.palmares.engine.scoring.sensitivity;
