package org.palmares.rules.drools;

/** How much an exported expression asks for. */
enum Likelihood {
    /** What is known decides it. */
    CERTAIN,
    /** What is known does not rule it out. */
    POSSIBLE
}
