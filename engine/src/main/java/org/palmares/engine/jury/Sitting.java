package org.palmares.engine.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Text;

/**
 * Who sits. A substitute takes the seat of a juror who is absent, suspended or without time, in the order of ids; the
 * others wait until a submission is short of jurors.
 *
 * @param jurors who sit, by id
 * @param waiting substitutes whom nobody has called, by id
 * @param leftOut the others with the reason, by id
 */
record Sitting(List<Juror> jurors, List<Juror> waiting, List<LeftOut> leftOut) {
    static Sitting of(AssignmentRequest request) {
        List<Juror> able = new ArrayList<>();
        List<LeftOut> out = new ArrayList<>();
        for (Juror juror : request.jurors()) {
            reason(juror, request)
                    .ifPresentOrElse(reason -> out.add(new LeftOut(juror.id(), reason)), () -> able.add(juror));
        }
        long empty = request.jurors().stream()
                .filter(juror -> !isSubstitute(juror) && !able.contains(juror))
                .count();
        List<Juror> called =
                able.stream().filter(Sitting::isSubstitute).limit(empty).toList();
        List<Juror> waiting = able.stream()
                .filter(juror -> isSubstitute(juror) && !called.contains(juror))
                .toList();
        return new Sitting(
                able.stream().filter(juror -> !waiting.contains(juror)).toList(), waiting, out);
    }

    private static Optional<Text> reason(Juror juror, AssignmentRequest request) {
        if (request.suspended().containsKey(juror.id())) {
            return Optional.of(request.suspended().get(juror.id()));
        }
        if (!juror.present()) {
            return Optional.of(new Text("absence", "absent"));
        }
        return request.most().getOrDefault(juror.id(), 1) == 0
                ? Optional.of(new Text("pas disponible pendant ce tour", "not available during this round"))
                : Optional.empty();
    }

    private static boolean isSubstitute(Juror juror) {
        return juror.seat() == Juror.Seat.SUBSTITUTE;
    }
}
