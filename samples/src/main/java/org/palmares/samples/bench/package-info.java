/**
 * Benchmarks: the numbers that Palmarès sets out to reach, measured by {@code palmares bench}. They run what the program
 * runs, on events drawn at random or on public files that stand beside the project.
 */
package org.palmares.samples.bench;
