package org.palmares.engine.scoring.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums of squares of a complete table: between units, between raters, and what is left. A sum that is nothing but the
 * rounding of the values is 0, so that jurors who agree to the last digit are seen to.
 */
record TwoWay(int units, int raters, double betweenUnits, double betweenRaters, double rest) {
    /** The square of some thousand roundings of a double, as a share of the sum of the squared values. */
    private static final double ROUNDING = 1e-24;

    static TwoWay of(Ratings ratings) {
        ratings.requireComplete();
        List<List<Double>> rows = ratings.given();
        double mean = mean(rows.stream().map(TwoWay::mean).toList());
        List<Double> rowMeans = rows.stream().map(TwoWay::mean).toList();
        List<Double> columnMeans = new ArrayList<>();
        for (int column = 0; column < ratings.raters(); column++) {
            int at = column;
            columnMeans.add(mean(rows.stream().map(row -> row.get(at)).toList()));
        }
        double values = squares(rows.stream().flatMap(List::stream).toList(), 0);
        double rest = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columnMeans.size(); column++) {
                double residual = rows.get(row).get(column) - rowMeans.get(row) - columnMeans.get(column) + mean;
                rest += residual * residual;
            }
        }
        return new TwoWay(
                rows.size(),
                columnMeans.size(),
                real(columnMeans.size() * squares(rowMeans, mean), values),
                real(rows.size() * squares(columnMeans, mean), values),
                real(rest, values));
    }

    private static double real(double squares, double values) {
        return squares > ROUNDING * values ? squares : 0;
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }

    private static double squares(List<Double> values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }

    double meanSquareOfUnits() {
        return betweenUnits / (units - 1);
    }

    double meanSquareOfRaters() {
        return betweenRaters / (raters - 1);
    }

    double meanSquareOfRest() {
        return rest / ((units - 1.0) * (raters - 1.0));
    }

    /** Of what varies within units, raters and rest together. */
    double meanSquareWithinUnits() {
        return (betweenRaters + rest) / (units * (raters - 1.0));
    }
}
