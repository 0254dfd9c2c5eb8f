package org.palmares.engine.teams.repair;

import java.util.TreeMap;

/** The best plan found for each number of people moved. For one thread. */
final class Archive {
    private final TreeMap<Integer, Found> byMoved = new TreeMap<>();

    void keep(Found found) {
        byMoved.merge(found.moved(), found, (before, now) -> now.score().isBetterThan(before.score()) ? now : before);
    }

    /** The plan within the aim's number of moves that comes nearest to it. */
    Found best(Aim aim) {
        return byMoved.headMap(aim.mostMoved(), true).values().stream()
                .min(Found.by(aim))
                .orElseThrow();
    }
}
