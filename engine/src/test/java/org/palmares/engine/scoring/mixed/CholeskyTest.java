package org.palmares.engine.scoring.mixed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CholeskyTest {
    private static final double CLOSE = 1e-9;

    @Test
    void the_inverse_undoes_the_matrix_and_the_solution_solves_it_at_every_size() {
        Random random = new Random(1);
        for (int size = 1; size <= 40; size++) {
            double[][] matrix = positiveDefinite(size, random);
            Cholesky factor = new Cholesky(copy(matrix));
            double[][] inverse = factor.inverse();
            double[] right = random.doubles(size).toArray();
            double[] solution = factor.solve(right);
            for (int row = 0; row < size; row++) {
                double[] unit = new double[size];
                unit[row] = 1;
                assertArrayEquals(unit, times(matrix, inverse[row]), CLOSE, "size " + size);
            }
            assertArrayEquals(right, times(matrix, solution), CLOSE, "size " + size);
        }
    }

    @Test
    void the_determinant_of_a_diagonal_is_the_product_of_its_numbers() {
        double[][] matrix = {{2, 0, 0, 0, 0}, {0, 3, 0, 0, 0}, {0, 0, 5, 0, 0}, {0, 0, 0, 7, 0}, {0, 0, 0, 0, 11}};
        assertEquals(StrictMath.log(2310), new Cholesky(matrix).logDeterminant(), CLOSE);
    }

    @Test
    void solving_backward_gives_a_vector_whose_square_in_the_matrix_is_that_of_what_was_given() {
        Random random = new Random(2);
        double[][] matrix = positiveDefinite(9, random);
        double[] given = random.doubles(9).toArray();
        double[] drawn = new Cholesky(copy(matrix)).backward(given.clone());
        assertEquals(dot(given, given), dot(drawn, times(matrix, drawn)), CLOSE);
    }

    @Test
    void a_matrix_that_is_not_positive_definite_is_a_mistake() {
        assertThrows(ArithmeticException.class, () -> new Cholesky(new double[][] {{1, 2}, {2, 1}}));
    }

    private static double[][] positiveDefinite(int size, Random random) {
        double[][] matrix = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                matrix[row][column] = random.nextDouble() - 0.5;
                matrix[column][row] = matrix[row][column];
            }
            matrix[row][row] = size;
        }
        return matrix;
    }

    private static double[][] copy(double[][] matrix) {
        double[][] copy = new double[matrix.length][];
        for (int row = 0; row < copy.length; row++) {
            copy[row] = matrix[row].clone();
        }
        return copy;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int row = 0; row < product.length; row++) {
            product[row] = dot(matrix[row], vector);
        }
        return product;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
