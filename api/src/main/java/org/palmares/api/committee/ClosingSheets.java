package org.palmares.api.committee;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.jury.CommitteeMarks;
import org.palmares.api.run.jury.WaitingSheets;
import org.palmares.api.run.stages.EventRun;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.scoring.Exclusions;

/** Which sheets of a round count as it is closed: that is settled then, whatever is said of the jury afterwards. */
final class ClosingSheets {
    private final EventRun.Result run;
    private final List<ScoreSheetDraft> sheets;

    ClosingSheets(EventInput input, Round round) {
        this.run = EventRun.witnessed(input, RunOrder.DEFAULT, Rulebook.NOBODY);
        this.sheets = input.marks().sheets().stream()
                .filter(sheet -> sheet.round().equals(round.id()))
                .toList();
    }

    /** Sheets of whoever is suspended, takes no part for the entry, or is not of the round's committee. */
    SortedSet<Exclusions.Sheet> leftOut() {
        List<ScoreSheetDraft> members =
                new CommitteeMarks(run.stages().event(), run.stages().committees()).counting(sheets);
        return sheets.stream()
                .filter(sheet -> !members.contains(sheet) || isApart(sheet.juror(), sheet.submission()))
                .map(sheet -> new Exclusions.Sheet(sheet.submission(), sheet.juror()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isApart(Id<Juror> juror, Id<Submission> submission) {
        JurorGate.Result gate = run.stages().jurors();
        return gate.suspended().containsKey(juror)
                || gate.recusals().stream()
                        .anyMatch(each ->
                                each.juror().equals(juror) && each.submission().equals(submission));
    }

    /** What is asked about those that wait for a person. */
    List<Problem> waiting() {
        List<Place> marked = sheets.stream()
                .flatMap(sheet -> sheet.entries().stream())
                .map(ScoreSheetDraft.Entry::place)
                .toList();
        return run.problems().stream()
                .filter(problem -> WaitingSheets.asks(problem) && marked.contains(problem.place()))
                .toList();
    }
}
