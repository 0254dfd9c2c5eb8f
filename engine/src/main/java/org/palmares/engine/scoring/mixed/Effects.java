package org.palmares.engine.scoring.mixed;

/** A solution: tracks, then entries and jurors as differences from them. */
final class Effects {
    final double[] tracks;
    final double[] entries;
    final double[] jurors;

    Effects(double[] tracks, double[] entries, double[] jurors) {
        this.tracks = tracks;
        this.entries = entries;
        this.jurors = jurors;
    }
}
