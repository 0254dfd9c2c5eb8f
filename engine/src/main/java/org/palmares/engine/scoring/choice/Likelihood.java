package org.palmares.engine.scoring.choice;

/** A concave log-likelihood of strengths, with its first two derivatives. */
interface Likelihood {
    /** How many strengths there are. */
    int size();

    /**
     * Adds the derivatives at these strengths and returns the value there.
     *
     * @param gradient of {@code size}, added to
     * @param information minus the matrix of second derivatives, added to
     */
    double add(double[] strengths, double[] gradient, double[][] information);
}
