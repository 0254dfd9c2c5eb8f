package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;

/** Replacements that lead back to where they began: each of these jurors would judge no more, and nobody in their place. */
final class ReplacementCircles {
    private ReplacementCircles() {}

    /** The replacements, where none is part of a circle; each circle is one error, at its first line. */
    static List<Replacement> without(List<Replacement> replacements, Findings findings) {
        List<Replacement> left = new ArrayList<>(replacements);
        for (Replacement line : replacements) {
            List<Replacement> circle = left.contains(line) ? circle(line, replacements) : List.of();
            if (!circle.isEmpty()) {
                tell(circle, findings);
                left.removeAll(circle);
            }
        }
        return List.copyOf(left);
    }

    /** The lines from this one until its own juror is called in again; none where that does not happen. */
    private static List<Replacement> circle(Replacement start, List<Replacement> all) {
        List<Replacement> steps = new ArrayList<>();
        Optional<Replacement> at = Optional.of(start);
        while (at.isPresent() && !steps.contains(at.get())) {
            steps.add(at.get());
            at = at.get().by().flatMap(by -> of(by, all));
        }
        return at.filter(start::equals).isPresent() ? steps : List.of();
    }

    private static Optional<Replacement> of(Id<Juror> juror, List<Replacement> all) {
        return all.stream().filter(line -> line.juror().equals(juror)).findFirst();
    }

    private static void tell(List<Replacement> circle, Findings findings) {
        Replacement first = circle.get(0);
        if (circle.size() == 1) {
            findings.error(
                    first.place(),
                    "REPLACED_BY_ITSELF",
                    first.juror() + " est remplacé par lui-même. Nommez qui prend sa place, ou videz « replaced_by » :"
                            + " les autres se partagent ce qui reste.",
                    first.juror() + " is replaced by the same juror. Name who takes over, or clear \"replaced_by\": the"
                            + " others share what is left.");
            return;
        }
        String jurors = circle.stream().map(line -> line.juror().value()).collect(Collectors.joining(" → ")) + " → "
                + first.juror();
        String lines = circle.stream()
                .flatMapToInt(line -> line.place().line().stream())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        findings.error(
                first.place(),
                "REPLACEMENT_CIRCLE",
                "les remplacements tournent en rond (" + jurors + ", lignes " + lines
                        + ") : aucun d'eux ne jugerait plus. Retirez la ligne de qui juge encore.",
                "the replacements go round in a circle (" + jurors + ", lines " + lines
                        + "): none of them would judge any more. Remove the line of whoever still judges.");
    }
}
