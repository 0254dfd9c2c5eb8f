package org.palmares.engine.scoring.agreement;

import java.util.ArrayList;
import java.util.List;

/** Sums of squares of a complete table: between units, between raters, and what is left. */
record TwoWay(int units, int raters, double betweenUnits, double betweenRaters, double rest) {
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
                columnMeans.size() * squares(rowMeans, mean),
                rows.size() * squares(columnMeans, mean),
                rest);
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
