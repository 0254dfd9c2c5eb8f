package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palmares.api.event.settings.Wording;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;

/**
 * Marks of criteria that the rubric of their round does not have: a code that is mistyped, or a whole sheet of another
 * round. Those of one file and round are one problem. Not thread-safe.
 */
final class ForeignMarks {
    static final String CODE = "MARK_UNKNOWN_CRITERION";

    private final Event event;
    private final Map<Where, List<Found>> found = new LinkedHashMap<>();

    private record Where(String file, Id<Round> round) {}

    private record Found(Id<Criterion> criterion, Place place) {}

    ForeignMarks(Event event) {
        this.event = event;
    }

    void add(Id<Round> round, Id<Criterion> criterion, Place place) {
        found.computeIfAbsent(new Where(place.file(), round), first -> new ArrayList<>())
                .add(new Found(criterion, place));
    }

    List<Problem> problems() {
        return found.entrySet().stream()
                .map(each -> problem(each.getKey().round(), each.getValue()))
                .toList();
    }

    private Problem problem(Id<Round> id, List<Found> marks) {
        Rubric rubric = event.markedRounds().stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .flatMap(round -> event.findRubric(round.rubric()))
                .orElseThrow();
        int count = marks.size();
        List<String> foreign =
                marks.stream().map(mark -> mark.criterion().value()).distinct().toList();
        String expected = rubric.criteria().stream()
                .map(criterion -> criterion.id().value())
                .collect(Collectors.joining(", "));
        return Wording.error(
                marks.get(0).place(),
                CODE,
                Language.FR.count(count, "note d'un critère", "notes de critères") + " que la grille " + rubric.id()
                        + " du tour " + id + " n'a pas : " + String.join(", ", foreign) + " ("
                        + lines(marks, "ligne", "à")
                        + " ; attendu : " + expected + "). Corrigez le tour, ou mettez chaque note sous son critère.",
                Language.EN.count(count, "mark of a criterion", "marks of criteria") + " that rubric " + rubric.id()
                        + " of round " + id + " does not have: " + String.join(", ", foreign) + " ("
                        + lines(marks, "line", "to") + "; expected: " + expected
                        + "). Correct the round, or put each mark under its criterion.");
    }

    private static String lines(List<Found> marks, String line, String to) {
        int[] lines = marks.stream()
                .flatMapToInt(mark -> mark.place().line().stream())
                .sorted()
                .toArray();
        int first = lines[0];
        int last = lines[lines.length - 1];
        return first == last ? line + " " + first : line + "s " + first + " " + to + " " + last;
    }
}
