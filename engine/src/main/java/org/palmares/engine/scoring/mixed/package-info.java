/**
 * Crossed random effects of entries and jurors: restricted maximum likelihood, best linear unbiased predictions and
 * what they leave uncertain. Mathematics only: numbers in, numbers out; what they mean for a ranking is said in {@link
 * org.palmares.engine.scoring}. Everything is added in a fixed order and repeats to the last bit.
 */
package org.palmares.engine.scoring.mixed;
