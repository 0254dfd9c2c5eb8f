package org.palmares.samples.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.api.run.RunResult;

/**
 * What is asked of the continental event, counted from the tables of a run alone.
 *
 * @param conflicts jurors who judge an entry with which they have a link
 * @param incomplete entries that do not have three jurors
 * @param fewest entries of the juror who has the fewest
 * @param most entries of the juror who has the most
 * @param parts groups of entries that no juror links, over all challenges: as many as there are challenges at best
 * @param laureates over all prizes
 */
record ContinentalFigures(int conflicts, int incomplete, int fewest, int most, int parts, int laureates) {
    private static final List<String> PRIZES = List.of("prize-challenge_winners.csv", "prize-domain_winner.csv");

    static ContinentalFigures of(RunResult result) {
        List<ContinentalFolder.Reading> readings = ContinentalFolder.readings(
                result.outputs().get("assignment.csv").text());
        Map<String, Integer> jurorsOf = new TreeMap<>();
        Map<String, Integer> entriesOf = new TreeMap<>();
        readings.forEach(reading -> {
            jurorsOf.merge(reading.entry(), 1, Integer::sum);
            entriesOf.merge(reading.juror(), 1, Integer::sum);
        });
        return new ContinentalFigures(
                conflicts(readings),
                ContinentalFolder.ENTRIES
                        - (int) jurorsOf.values().stream()
                                .filter(count -> count == ContinentalFolder.READINGS)
                                .count(),
                entriesOf.values().stream().mapToInt(count -> count).min().orElse(0),
                entriesOf.values().stream().mapToInt(count -> count).max().orElse(0),
                parts(readings),
                PRIZES.stream().mapToInt(file -> laureates(result, file)).sum());
    }

    private static int conflicts(List<ContinentalFolder.Reading> readings) {
        return (int) IntStream.range(0, ContinentalFolder.JURORS)
                .filter(juror -> ContinentalFolder.linked(juror)
                        .filter(entry ->
                                readings.contains(new ContinentalFolder.Reading(entry, ContinentalFolder.juror(juror))))
                        .isPresent())
                .count();
    }

    /** Entries of a challenge are one part as soon as jurors lead from each to each. */
    private static int parts(List<ContinentalFolder.Reading> readings) {
        Map<String, Integer> numbers = new TreeMap<>();
        IntStream.range(0, ContinentalFolder.ENTRIES)
                .forEach(entry -> numbers.put(ContinentalFolder.entry(entry), entry));
        int[] part = IntStream.range(0, ContinentalFolder.ENTRIES).toArray();
        Map<String, Integer> first = new TreeMap<>();
        for (ContinentalFolder.Reading reading : readings) {
            int entry = numbers.get(reading.entry());
            String judge = ContinentalFolder.challengeOf(entry) + " " + reading.juror();
            int before = first.computeIfAbsent(judge, each -> entry);
            join(part, entry, before);
        }
        return (int) IntStream.range(0, part.length)
                .filter(entry -> root(part, entry) == entry)
                .count();
    }

    private static void join(int[] part, int one, int other) {
        part[root(part, one)] = root(part, other);
    }

    private static int root(int[] part, int entry) {
        int at = entry;
        while (part[at] != at) {
            at = part[at];
        }
        return at;
    }

    private static int laureates(RunResult result, String file) {
        return result.outputs().containsKey(file)
                ? (int) result.outputs()
                        .get(file)
                        .text()
                        .lines()
                        .filter(line -> line.contains(";proposed laureate"))
                        .count()
                : 0;
    }
}
