package org.palmares.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.mixed.Cholesky;

/**
 * The additive juror effect by ordinary least squares: points(entry, juror) = value(entry) + effect(juror) + rest, with
 * the effects of each connected part summing to zero [1].
 *
 * <p>Values are eliminated first, which leaves one symmetric system over the jurors: the Laplacian of who judged with
 * whom, made positive definite by adding 1/J everywhere (the right side sums to zero, hence so does the solution), and
 * solved by Cholesky's factorisation. Doubles are added in a fixed order; points are rounded to a millionth, far above
 * their error and far below anything a jury can mean, so that equal values compare equal. Memory grows with the square
 * of the jurors of a part. Between unconnected parts the values rest on the assumption that juries are equally severe.
 *
 * <p>[1] J. C. Platt, C. J. C. Burges, "Regularized least squares to remove reviewer bias", 2012; here without the
 * regularization.
 */
final class LeastSquares implements Method {
    @Override
    public RankingMethod name() {
        return RankingMethod.LEAST_SQUARES;
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public List<Remark> remarks(PointsTable table) {
        return Remarks.fewSheets(table);
    }

    @Override
    public Estimate estimate(PointsTable table) {
        SortedMap<Id<Submission>, Estimate.Share> shares = new TreeMap<>();
        SortedMap<Id<Juror>, Points> effects = new TreeMap<>();
        for (PointsTable part : Components.of(table)) {
            SortedMap<Id<Juror>, Double> solved = effects(part);
            solved.forEach((juror, effect) -> effects.put(juror, Points.estimated(effect)));
            part.bySubmission().forEach((submission, cells) -> shares.put(submission, share(cells, solved)));
        }
        return new Estimate(shares, effects);
    }

    private static Estimate.Share share(List<PointsTable.Cell> cells, SortedMap<Id<Juror>, Double> effects) {
        Points mean = PointsTable.mean(cells);
        double severity = 0;
        for (PointsTable.Cell cell : cells) {
            severity += effects.get(cell.juror());
        }
        Points levelled = Points.estimated(mean.exact().doubleValue() - severity / cells.size());
        return new Estimate.Share(mean, levelled.minus(mean), Points.ZERO);
    }

    private static SortedMap<Id<Juror>, Double> effects(PointsTable part) {
        List<Id<Juror>> jurors = new ArrayList<>(part.byJuror().keySet());
        SortedMap<Id<Juror>, Integer> index = new TreeMap<>();
        jurors.forEach(juror -> index.put(juror, index.size()));
        double[][] matrix = new double[jurors.size()][jurors.size()];
        double[] right = new double[jurors.size()];
        part.bySubmission().values().forEach(cells -> addEntry(cells, index, matrix, right));
        for (double[] row : matrix) {
            for (int column = 0; column < row.length; column++) {
                row[column] += 1.0 / row.length;
            }
        }
        double[] solution = new Cholesky(matrix).solve(right);
        SortedMap<Id<Juror>, Double> effects = new TreeMap<>();
        jurors.forEach(juror -> effects.put(juror, solution[index.get(juror)]));
        return effects;
    }

    private static void addEntry(
            List<PointsTable.Cell> cells, SortedMap<Id<Juror>, Integer> index, double[][] matrix, double[] right) {
        Points mean = PointsTable.mean(cells);
        for (PointsTable.Cell cell : cells) {
            int row = index.get(cell.juror());
            right[row] += cell.points().minus(mean).exact().doubleValue();
            matrix[row][row] += 1;
            cells.forEach(other -> matrix[row][index.get(other.juror())] -= 1.0 / cells.size());
        }
    }
}
