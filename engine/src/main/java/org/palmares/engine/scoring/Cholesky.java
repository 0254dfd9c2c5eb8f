package org.palmares.engine.scoring;

/** Solves a symmetric positive definite system by Cholesky's factorisation, in a fixed order of operations. */
final class Cholesky {
    private Cholesky() {}

    /**
     * The solution of {@code matrix · x = right}. Overwrites the lower triangle of the matrix.
     *
     * @throws ArithmeticException if the matrix is not positive definite
     */
    static double[] solve(double[][] matrix, double[] right) {
        factorise(matrix);
        int size = right.length;
        double[] x = right.clone();
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < row; column++) {
                x[row] -= matrix[row][column] * x[column];
            }
            x[row] /= matrix[row][row];
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int below = row + 1; below < size; below++) {
                x[row] -= matrix[below][row] * x[below];
            }
            x[row] /= matrix[row][row];
        }
        return x;
    }

    private static void factorise(double[][] matrix) {
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = matrix[row][column];
                for (int k = 0; k < column; k++) {
                    rest -= matrix[row][k] * matrix[column][k];
                }
                matrix[row][column] = row == column ? root(rest, row) : rest / matrix[column][column];
            }
        }
    }

    private static double root(double pivot, int row) {
        if (!(pivot > 0)) {
            throw new ArithmeticException("matrix must be positive definite, pivot of row " + row + ": " + pivot);
        }
        return StrictMath.sqrt(pivot);
    }
}
