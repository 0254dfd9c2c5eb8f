package org.palmares.engine.scoring.mixed;

/**
 * The factor U of a symmetric positive definite matrix A = U'U, and what is made of it. Rows are updated four at a time,
 * so that each is read once for four of its updates; sums are in a fixed order. For one thread.
 */
public final class Cholesky {
    private static final int BLOCK = 4;

    private final double[][] rows;

    /**
     * Factorises in place.
     *
     * @param matrix only its upper triangle is read; it holds the factor afterwards
     * @throws ArithmeticException if the matrix is not positive definite
     */
    public Cholesky(double[][] matrix) {
        rows = matrix;
        for (int first = 0; first < rows.length; first += BLOCK) {
            int end = Math.min(first + BLOCK, rows.length);
            for (int row = first; row < end; row++) {
                scale(row);
                for (int below = row + 1; below < end; below++) {
                    subtract(rows[below], rows[row], rows[row][below], below);
                }
            }
            for (int below = end; below < rows.length; below++) {
                subtractBlock(rows[below], first, below);
            }
        }
    }

    private void scale(int row) {
        double pivot = rows[row][row];
        if (!(pivot > 0)) {
            throw new ArithmeticException("matrix must be positive definite, pivot of row " + row + ": " + pivot);
        }
        double factor = 1 / StrictMath.sqrt(pivot);
        for (int column = row; column < rows.length; column++) {
            rows[row][column] *= factor;
        }
    }

    private static void subtract(double[] from, double[] row, double times, int first) {
        for (int column = first; column < from.length; column++) {
            from[column] -= times * row[column];
        }
    }

    private void subtractBlock(double[] from, int first, int below) {
        double[] one = rows[first];
        double[] two = rows[first + 1];
        double[] three = rows[first + 2];
        double[] four = rows[first + 3];
        double byOne = one[below];
        double byTwo = two[below];
        double byThree = three[below];
        double byFour = four[below];
        for (int column = below; column < from.length; column++) {
            from[column] -= byOne * one[column] + byTwo * two[column] + byThree * three[column] + byFour * four[column];
        }
    }

    /** The logarithm of the determinant of A. */
    double logDeterminant() {
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            sum += 2 * StrictMath.log(rows[row][row]);
        }
        return sum;
    }

    /** The solution of A x = right. */
    public double[] solve(double[] right) {
        double[] x = right.clone();
        for (int row = 0; row < x.length; row++) {
            x[row] /= rows[row][row];
            for (int column = row + 1; column < x.length; column++) {
                x[column] -= rows[row][column] * x[row];
            }
        }
        return backward(x);
    }

    /** The solution of U x = right, in place: independent standard normal numbers become normal with covariance of A inverse. */
    double[] backward(double[] x) {
        for (int row = x.length - 1; row >= 0; row--) {
            for (int column = row + 1; column < x.length; column++) {
                x[row] -= rows[row][column] * x[column];
            }
            x[row] /= rows[row][row];
        }
        return x;
    }

    /** The inverse of A, whole; the factor stays. */
    public double[][] inverse() {
        int size = rows.length;
        double[][] columns = transposedInverseFactor();
        double[][] inverse = new double[size][size];
        int first = 0;
        for (; first + BLOCK <= size; first += BLOCK) {
            addBlock(inverse, columns, first);
        }
        for (; first < size; first++) {
            for (int row = 0; row <= first; row++) {
                add(inverse[row], columns[first], columns[first][row], row + 1);
            }
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < row; column++) {
                inverse[column][row] = inverse[row][column];
            }
        }
        return inverse;
    }

    /** Row k holds column k of the inverse of U, which ends at the diagonal; padded so that four can be read together. */
    private double[][] transposedInverseFactor() {
        int size = rows.length;
        double[][] inverted = new double[size][];
        for (int row = size - 1; row >= 0; row--) {
            double[] sum = new double[size];
            int next = row + 1;
            for (; next + BLOCK <= size; next += BLOCK) {
                addFour(sum, inverted, next, rows[row], next, next, size);
            }
            for (; next < size; next++) {
                add(sum, inverted[next], rows[row][next], size);
            }
            double scale = 1 / rows[row][row];
            for (int column = row + 1; column < size; column++) {
                sum[column] *= -scale;
            }
            sum[row] = scale;
            inverted[row] = sum;
        }
        double[][] columns = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = row; column < size; column++) {
                columns[column][row] = inverted[row][column];
            }
        }
        return columns;
    }

    private static void addBlock(double[][] inverse, double[][] columns, int first) {
        for (int row = 0; row < first + BLOCK; row++) {
            double[] times = {
                columns[first][row], columns[first + 1][row], columns[first + 2][row], columns[first + 3][row]
            };
            addFour(inverse[row], columns, first, times, 0, 0, row + 1);
        }
    }

    /** Adds four rows, each as often as {@code times} says from {@code at} on, from one column to before another. */
    private static void addFour(double[] to, double[][] from, int first, double[] times, int at, int start, int end) {
        double[] one = from[first];
        double[] two = from[first + 1];
        double[] three = from[first + 2];
        double[] four = from[first + 3];
        double byOne = times[at];
        double byTwo = times[at + 1];
        double byThree = times[at + 2];
        double byFour = times[at + 3];
        for (int column = start; column < end; column++) {
            to[column] += byOne * one[column] + byTwo * two[column] + byThree * three[column] + byFour * four[column];
        }
    }

    private static void add(double[] to, double[] row, double times, int end) {
        for (int column = 0; column < end; column++) {
            to[column] += times * row[column];
        }
    }
}
