package org.palmares.api.run.jury;

import java.util.Objects;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.TimeWindow;

/** Which seats of a round are taken, and from which entries somebody steps aside. */
record Seats(Event event, JuryAtWork jury, JurorGate.Result gate) {
    Seats {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(jury, "jury");
        Objects.requireNonNull(gate, "gate");
    }

    boolean isSubstitute(Id<Juror> id) {
        return jury.jurors().stream().anyMatch(juror -> juror.id().equals(id) && juror.seat() == Juror.Seat.SUBSTITUTE);
    }

    /**
     * Whether the seat of a member is empty in a round and nobody is named for it; a substitute named in a replacement is a
     * member by now.
     */
    boolean isAnyEmpty(Round round) {
        return jury.jurors().stream()
                .filter(juror -> !jury.succession().isSucceeded(juror.id()))
                .anyMatch(juror -> juror.seat() != Juror.Seat.SUBSTITUTE && !sits(juror, round));
    }

    /** Whether somebody of the jury will not read an entry any more. */
    boolean left(Id<Juror> id, Id<Submission> submission, Round round) {
        boolean recused = gate.recusals().stream()
                .anyMatch(each -> each.juror().equals(id) && each.submission().equals(submission));
        return recused || jury.jurors().stream().noneMatch(juror -> juror.id().equals(id) && sits(juror, round));
    }

    boolean anybodyStepsAside(Id<Submission> submission) {
        return gate.recusals().stream().anyMatch(recusal -> recusal.submission().equals(submission));
    }

    private boolean sits(Juror juror, Round round) {
        TimeWindow time = event.findPhase(round.phase()).orElseThrow().window();
        boolean there = juror.availability().isEmpty()
                || juror.availability().stream().anyMatch(window -> window.overlaps(time));
        return juror.present() && there && !gate.suspended().containsKey(juror.id());
    }
}
