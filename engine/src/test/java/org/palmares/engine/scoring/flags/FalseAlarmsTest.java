package org.palmares.engine.scoring.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Submission;

/**
 * Simulated rounds: 24 entries, each read by four of eight jurors, in three rooms drawn by lot; four criteria marked from 0
 * to 20 by halves. In half of the tests there is nothing to be found, in the others something is planted.
 */
class FalseAlarmsTest {
    private static final int ROUNDS = 400;

    /** Five of a hundred rounds and, at this number, three standard errors. */
    private static final double MOST = 0.05 + 3 * Math.sqrt(0.05 * 0.95 / ROUNDS);

    private static final int ENTRIES = 24;
    private static final int JURORS = 8;
    private static final int CRITERIA = 4;
    private static final int ROOMS = 3;

    @Test
    void where_there_is_nothing_a_mark_is_named_in_one_round_of_twenty_at_most() {
        assertRarely(flags -> !flags.outliers().isEmpty());
    }

    @Test
    void where_nobody_drifts_somebody_is_named_in_one_round_of_twenty_at_most() {
        assertRarely(flags -> flags.jurors().stream()
                .anyMatch(juror -> juror.drift().filter(Drift::stands).isPresent()));
    }

    @Test
    void where_all_jurors_are_alike_a_halo_is_seen_in_one_round_of_twenty_at_most() {
        assertRarely(flags -> flags.jurors().stream()
                .anyMatch(juror -> juror.halo().filter(Halo::stands).isPresent()));
    }

    @Test
    void where_rooms_are_drawn_by_lot_one_is_named_in_one_round_of_twenty_at_most() {
        assertRarely(flags -> flags.rooms().orElseThrow().rooms().stream().anyMatch(RoomEffects.OfRoom::stands));
    }

    @Test
    void intervals_hold_the_truth_in_nineteen_of_twenty() {
        List<Interval> drifts = new ArrayList<>();
        List<Interval> rooms = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Flags flags = new Simulated(round).flags();
            flags.jurors().get(0).drift().map(Drift::change).ifPresent(drifts::add);
            rooms.add(flags.rooms().orElseThrow().rooms().get(0).above());
        }
        assertEquals(0.95, holdingNone(drifts), 0.033);
        assertEquals(0.95, holdingNone(rooms), 0.033);
    }

    private static double holdingNone(List<Interval> intervals) {
        return intervals.stream()
                        .filter(each -> each.low() <= 0 && each.high() >= 0)
                        .count()
                / (double) intervals.size();
    }

    @Test
    void a_planted_mark_is_found() {
        assertMostly(
                simulated -> simulated.marks[1][0] += simulated.marks[1][0] < 10 ? 12 : -12,
                (simulated, flags) -> flags.outliers().stream().anyMatch(mark -> simulated.isFirst(mark)));
    }

    @Test
    void a_planted_drift_is_found() {
        assertMostly(
                simulated -> simulated.move(0, 7),
                (simulated, flags) ->
                        flags.jurors().get(0).drift().orElseThrow().stands());
    }

    @Test
    void a_juror_who_marks_one_impression_is_found() {
        assertMostly(
                Simulated::oneImpression,
                (simulated, flags) -> flags.jurors().get(0).halo().orElseThrow().stands());
    }

    @Test
    void a_planted_room_is_found() {
        assertMostly(
                Simulated::raiseFirstRoom,
                (simulated, flags) -> flags.rooms().orElseThrow().rooms().get(0).stands());
    }

    private static void assertRarely(Predicate<Flags> alarm) {
        long alarms = IntStream.range(0, ROUNDS)
                .filter(round -> alarm.test(new Simulated(round).flags()))
                .count();
        assertTrue(alarms <= MOST * ROUNDS, alarms + " alarms in " + ROUNDS + " rounds");
    }

    /** What is planted, and whether it was found. */
    private interface Planting {
        void into(Simulated simulated);
    }

    private interface Finding {
        boolean in(Simulated simulated, Flags flags);
    }

    private static void assertMostly(Planting planting, Finding finding) {
        int rounds = 50;
        long found = IntStream.range(0, rounds)
                .filter(round -> {
                    Simulated simulated = new Simulated(round);
                    planting.into(simulated);
                    return finding.in(simulated, simulated.flags());
                })
                .count();
        assertTrue(found >= 40, "found in " + found + " of " + rounds);
    }

    /** One round, without anything to be found yet. */
    private static final class Simulated {
        private final int[] entryOf = new int[ENTRIES * 4];
        private final int[] jurorOf = new int[ENTRIES * 4];
        private final double[][] marks = new double[CRITERIA][ENTRIES * 4];

        Simulated(int seed) {
            Random random = new Random(seed);
            double[] lenient = random.doubles(JURORS, -1.5, 1.5).toArray();
            for (int cell = 0; cell < entryOf.length; cell++) {
                entryOf[cell] = cell / 4;
                jurorOf[cell] = (cell / 4 * 3 + cell % 4 * (1 + cell / 4 % 2)) % JURORS;
            }
            for (int entry = 0; entry < ENTRIES; entry++) {
                double worth = 11 + 2 * random.nextGaussian();
                for (int cell = 4 * entry; cell < 4 * entry + 4; cell++) {
                    double impression = random.nextGaussian();
                    for (int criterion = 0; criterion < CRITERIA; criterion++) {
                        marks[criterion][cell] =
                                worth + lenient[jurorOf[cell]] + impression + 1.2 * random.nextGaussian();
                    }
                }
            }
        }

        /** The juror's marks move evenly by so much from the first reading to the last. */
        void move(int juror, double by) {
            int[] own = own(juror);
            for (int at = 0; at < own.length; at++) {
                for (double[] criterion : marks) {
                    criterion[own[at]] += by * at / (own.length - 1);
                }
            }
        }

        void oneImpression() {
            for (int cell : own(0)) {
                for (double[] criterion : marks) {
                    criterion[cell] = marks[0][cell];
                }
            }
        }

        void raiseFirstRoom() {
            for (int cell = 0; cell < entryOf.length; cell++) {
                for (double[] criterion : marks) {
                    criterion[cell] += entryOf[cell] % ROOMS == 0 ? 4 : 0;
                }
            }
        }

        private int[] own(int juror) {
            return IntStream.range(0, jurorOf.length)
                    .filter(cell -> jurorOf[cell] == juror)
                    .toArray();
        }

        boolean isFirst(OutlierMark mark) {
            return mark.juror().equals(Id.of("J" + jurorOf[0]))
                    && mark.submission().equals(entry(0))
                    && mark.criterion().equals(Optional.of(Id.of("c1")));
        }

        /** As typed: by halves, from 0 to 20. */
        Flags flags() {
            List<MarkedSheets.Column> criteria = new ArrayList<>();
            double[] points = new double[entryOf.length];
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                double[] typed = new double[entryOf.length];
                for (int cell = 0; cell < typed.length; cell++) {
                    typed[cell] = Math.max(0, Math.min(20, Math.rint(2 * marks[criterion][cell]) / 2));
                    points[cell] += typed[cell] * 5 / CRITERIA;
                }
                criteria.add(new MarkedSheets.Column(Optional.of(Id.of("c" + criterion)), typed, 0.5 * 0.5 / 12));
            }
            List<Id<Submission>> entries =
                    IntStream.range(0, ENTRIES).mapToObj(Simulated::entry).toList();
            List<Id<Juror>> jurors = IntStream.range(0, JURORS)
                    .mapToObj(at -> Id.<Juror>of("J" + at))
                    .toList();
            return Flags.of(
                    new MarkedSheets(
                            entries,
                            jurors,
                            entryOf,
                            jurorOf,
                            new MarkedSheets.Column(Optional.empty(), points, 0.13),
                            criteria),
                    order(entries, jurors));
        }

        private static Id<Submission> entry(int at) {
            return Id.of("P" + at / 10 + at % 10);
        }

        private ReadingOrder order(List<Id<Submission>> entries, List<Id<Juror>> jurors) {
            SortedMap<Id<Juror>, List<Id<Submission>>> order = new TreeMap<>();
            for (int juror = 0; juror < JURORS; juror++) {
                order.put(
                        jurors.get(juror),
                        IntStream.of(own(juror))
                                .mapToObj(cell -> entries.get(entryOf[cell]))
                                .toList());
            }
            SortedMap<Id<Submission>, Integer> rooms = new TreeMap<>();
            for (int entry = 0; entry < ENTRIES; entry++) {
                rooms.put(entries.get(entry), 1 + entry % ROOMS);
            }
            return new ReadingOrder(order, rooms);
        }
    }
}
