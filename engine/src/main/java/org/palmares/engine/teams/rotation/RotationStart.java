package org.palmares.engine.teams.rotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.StartingDeal;

/**
 * Rotations from which a search may start.
 *
 * <p>The shifted one: people stand in rows as long as there are tables, and at turn {@code r} the person at place
 * {@code i} of row {@code k} sits at table {@code i + r * shift(k)}, modulo the number of tables. Two people of rows
 * {@code k} and {@code l} meet at most once where {@code r * (shift(k) - shift(l))} is no multiple of the number of
 * tables for any {@code r} below the number of turns; shifts are chosen so as far as they can. Rows of one role give
 * each table its share of it. Whoever is fixed stands in rows that do not shift.
 */
final class RotationStart {
    private final RotationRequest request;
    private final FormationRequest perTurn;
    private final int tables;
    private final List<List<Integer>> rows = new ArrayList<>();
    private final List<Integer> shifts = new ArrayList<>();

    private RotationStart(RotationRequest request) {
        this.request = request;
        this.perTurn = request.perTurn();
        this.tables = perTurn.slots().size();
    }

    /** The plan of a single formation, the same at every turn. */
    static List<Seating> dealt(RotationRequest request) {
        return Collections.nCopies(request.turns(), StartingDeal.of(request.perTurn()));
    }

    /** The shifted rotation; the dealt one where people have sites or seats are short. */
    static List<Seating> shifted(RotationRequest request) {
        FormationRequest perTurn = request.perTurn();
        boolean plain = perTurn.slots().stream().allMatch(slot -> slot.site().isEmpty());
        if (!plain || StartingDeal.waiting(perTurn) > 0) {
            return dealt(request);
        }
        RotationStart start = new RotationStart(request);
        start.standInRows();
        return IntStream.range(0, request.turns()).mapToObj(start::turn).toList();
    }

    private void standInRows() {
        List<Integer> queue = new ArrayList<>(freeByRole());
        for (int row = 0; !queue.isEmpty() || row < fixedRows(); row++) {
            List<Integer> places = new ArrayList<>(Collections.nCopies(tables, Seating.WAITING));
            for (int table = 0; table < tables; table++) {
                List<Id<Participant>> fixed = perTurn.slots().get(table).fixedMembers();
                if (row < fixed.size()) {
                    places.set(table, perTurn.personPositions().get(fixed.get(row)));
                }
            }
            for (int table = 0; table < tables && !queue.isEmpty(); table++) {
                if (places.get(table) == Seating.WAITING) {
                    places.set(table, queue.remove(0));
                }
            }
            rows.add(places);
            shifts.add(row < fixedRows() ? 0 : nextShift());
        }
    }

    private int fixedRows() {
        return perTurn.slots().stream()
                .mapToInt(slot -> slot.fixedMembers().size())
                .max()
                .orElse(0);
    }

    /** People by the group of their role, the smallest group first. */
    private List<Integer> freeByRole() {
        Map<String, List<Integer>> byKind = new TreeMap<>();
        Set<Id<Participant>> fixed = perTurn.fixedMembers();
        for (int person = 0; person < perTurn.participants().size(); person++) {
            Participant participant = perTurn.participants().get(person);
            if (!fixed.contains(participant.id())) {
                byKind.computeIfAbsent(kind(participant), unseen -> new ArrayList<>())
                        .add(person);
            }
        }
        return byKind.values().stream()
                .sorted(Comparator.comparing(List::size))
                .flatMap(List::stream)
                .toList();
    }

    private String kind(Participant participant) {
        return perTurn.vocabulary().roles().stream()
                .filter(role -> role.id().equals(participant.mainRole()))
                .flatMap(role -> role.group().stream())
                .map(Id::value)
                .findFirst()
                .orElse(participant.mainRole().value());
    }

    /** The first shift that keeps this row from meeting an earlier one twice; the least used where there is none. */
    private int nextShift() {
        return IntStream.range(0, tables)
                .filter(shift -> shifts.stream().allMatch(other -> keepsApart(shift - other)))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, tables)
                        .boxed()
                        .min(Comparator.comparing(shift -> Collections.frequency(shifts, shift)))
                        .orElse(0));
    }

    private boolean keepsApart(int difference) {
        return IntStream.range(1, request.turns())
                .noneMatch(turn -> Math.floorMod((long) turn * difference, (long) tables) == 0);
    }

    private Seating turn(int turn) {
        List<Integer> slots =
                new ArrayList<>(Collections.nCopies(perTurn.participants().size(), Seating.WAITING));
        for (int row = 0; row < rows.size(); row++) {
            for (int place = 0; place < tables; place++) {
                int person = rows.get(row).get(place);
                if (person != Seating.WAITING) {
                    slots.set(person, (int) Math.floorMod(place + (long) turn * shifts.get(row), (long) tables));
                }
            }
        }
        return new Seating(slots, StartingDeal.of(perTurn).topics());
    }
}
