package org.palmares.samples.bench;

import java.util.List;

/**
 * Entries of standard normal worth, marked by jurors who differ in ways that are known.
 *
 * @param readings jurors per entry
 * @param bias standard deviation of what jurors give above or below the jury
 * @param noise scatter of a juror's marks
 * @param slopes standard deviation of the logarithm of how wide a scale jurors use
 * @param spreads standard deviation of the logarithm of their noise
 * @param isInPanels whether fixed panels of {@code readings} jurors mark their own entries
 * @param bridges chance that a seat of a panel is taken by any juror
 * @param tracks standard deviation of what the entries of a panel have in common; 0 where there are no tracks
 * @param missing chance that a mark is missing
 * @param random how many jurors mark without looking
 * @param isRounded whether marks are whole numbers from 1 to 5, with many at the top
 */
record SimulatedScenario(
        String name,
        int entries,
        int jurors,
        int readings,
        double bias,
        double noise,
        double slopes,
        double spreads,
        boolean isInPanels,
        double bridges,
        double tracks,
        double missing,
        int random,
        boolean isRounded) {
    private static final SimulatedScenario USUAL =
            new SimulatedScenario("B", 40, 20, 4, 0.5, 0.7, 0, 0, false, 0, 0, 0, 0, false);

    static final List<SimulatedScenario> ALL = List.of(
            USUAL.as("A").biased(0, 0.7),
            USUAL,
            USUAL.as("C").biased(1, 0.7),
            USUAL.as("D").biased(0.43, 0.97),
            USUAL.as("E").biased(1, 0.7).unequal(0.3, 0.5),
            new SimulatedScenario("F", 40, 20, 4, 0.7, 0.7, 0.3, 0.5, false, 0, 0, 0, 0, true),
            USUAL.as("G").biased(1, 0.7).sized(40, 15, 3),
            USUAL.as("H").biased(1, 0.7).sized(40, 20, 5),
            new SimulatedScenario("I", 40, 20, 4, 1, 0.7, 0, 0, false, 0, 0, 0.3, 0, false),
            new SimulatedScenario("J", 40, 20, 4, 1, 0.7, 0, 0, true, 0, 0, 0, 0, false),
            new SimulatedScenario("K", 40, 20, 4, 1, 0.7, 0, 0, true, 0.15, 0.8, 0, 0, false),
            new SimulatedScenario("L", 40, 20, 4, 1, 0.7, 0, 0, false, 0, 0, 0, 2, false),
            USUAL.as("M").biased(0.7, 0.7).sized(20, 20, 4),
            USUAL.as("N").biased(1, 0.7).unequal(0.2, 0.4).sized(120, 40, 5));

    int panels() {
        return jurors / readings;
    }

    private SimulatedScenario as(String other) {
        return new SimulatedScenario(
                other,
                entries,
                jurors,
                readings,
                bias,
                noise,
                slopes,
                spreads,
                isInPanels,
                bridges,
                tracks,
                missing,
                random,
                isRounded);
    }

    private SimulatedScenario biased(double by, double scatter) {
        return new SimulatedScenario(
                name,
                entries,
                jurors,
                readings,
                by,
                scatter,
                slopes,
                spreads,
                isInPanels,
                bridges,
                tracks,
                missing,
                random,
                isRounded);
    }

    private SimulatedScenario unequal(double bySlope, double bySpread) {
        return new SimulatedScenario(
                name,
                entries,
                jurors,
                readings,
                bias,
                noise,
                bySlope,
                bySpread,
                isInPanels,
                bridges,
                tracks,
                missing,
                random,
                isRounded);
    }

    private SimulatedScenario sized(int ofEntries, int ofJurors, int ofReadings) {
        return new SimulatedScenario(
                name,
                ofEntries,
                ofJurors,
                ofReadings,
                bias,
                noise,
                slopes,
                spreads,
                isInPanels,
                bridges,
                tracks,
                missing,
                random,
                isRounded);
    }
}
