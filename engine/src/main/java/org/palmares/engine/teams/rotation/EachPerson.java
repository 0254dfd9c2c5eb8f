package org.palmares.engine.teams.rotation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palmares.engine.domain.Text;

/** Each person meets at least so many others over all turns, those whom they have met least first. */
final class EachPerson {
    static final Text WHY = new Text(
            "Certaines personnes ont déjà rencontré presque tout le monde.",
            "Some people have already met nearly everybody.");

    private EachPerson() {}

    static long bound(RotationRequest request, TableSizes sizes) {
        if (!sizes.everyoneSits()) {
            return 0;
        }
        int people = sizes.people();
        long[] companions = new long[people];
        request.companionsHere().forEach(pair -> both(pair).forEach(person -> companions[person]++));
        List<Map<Integer, Long>> known = IntStream.range(0, people)
                .<Map<Integer, Long>>mapToObj(person -> new TreeMap<>())
                .toList();
        request.historyHere()
                .forEach(pair -> both(pair).forEach(person -> known.get(person).merge(pair.times(), 1L, Long::sum)));
        long twice = 0;
        for (int person = 0; person < people; person++) {
            Map<Integer, Long> met = known.get(person);
            long others = met.values().stream().mapToLong(Long::longValue).sum();
            met.put(0, people - 1 - companions[person] - others);
            long meetings = (long) request.turns() * (sizes.smallest() - 1 - companions[person]);
            twice += Spread.meetings(Math.max(0, meetings), met, request.turns());
        }
        return (twice + 1) / 2;
    }

    private static Stream<Integer> both(RotationRequest.Met pair) {
        return Stream.of(pair.one(), pair.other());
    }
}
