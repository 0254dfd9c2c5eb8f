package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.jury.JuryWords;
import org.palmares.api.run.jury.TimetableSummary;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Assignment;
import org.palmares.engine.jury.JurorAssignment;
import org.palmares.engine.jury.Workload;

/** Who judges what, in the few lines that an organizer reads. */
public final class JurySummary {
    private final Stages stages;
    private final List<Line> lines = new ArrayList<>();

    private JurySummary(Stages stages) {
        this.stages = stages;
    }

    /** The rounds in a line or two each, then who steps aside. */
    static StageSummary brief(Stages stages) {
        JurySummary summary = new JurySummary(stages);
        for (AssignmentStage.AssignedRound round : stages.allAssignments()) {
            summary.readings(round, round.round().label());
            summary.provisional(round);
            summary.shortages(round);
        }
        summary.lines.addAll(RecusalSummary.lines(stages));
        return new StageSummary(new Text("Jury", "Jury"), summary.lines);
    }

    /** Everything on one round. */
    public static StageSummary of(Stages stages, AssignmentStage.AssignedRound round) {
        JurySummary summary = new JurySummary(stages);
        summary.readings(round, new Text("Lectures", "Readings"));
        summary.provisional(round);
        summary.sheets(round.assignment());
        if (round.round().jury().perSubmission().isPresent()) {
            summary.evenness(round.assignment().proven());
            summary.matches(round);
        }
        summary.lines.addAll(ComparisonLines.of(round, stages.directory()));
        round.need().ifPresent(summary::need);
        summary.seats(round);
        summary.shortages(round);
        stages.timetables().stream()
                .filter(timed -> timed.round().id().equals(round.round().id()))
                .forEach(timed -> summary.lines.add(
                        new Line(Mark.NONE, new Text("Ordre de passage", "Timetable"), TimetableSummary.order(timed))));
        Text label = round.round().label();
        return new StageSummary(new Text("Attribution, " + label.fr(), "Assignment, " + label.en()), summary.lines);
    }

    private void add(Mark mark, String labelFr, String labelEn, String fr, String en) {
        lines.add(new Line(mark, new Text(labelFr, labelEn), new Text(fr, en)));
    }

    private void readings(AssignmentStage.AssignedRound round, Text label) {
        JurorAssignment assignment = round.assignment();
        int count = assignment.assignments().size();
        lines.add(new Line(
                Mark.DONE,
                label,
                new Text(
                        Language.FR.count(count, "lecture", "lectures") + ", "
                                + range(assignment.workload(), "de ", " à ") + " par juré",
                        Language.EN.count(count, "reading", "readings") + ", "
                                + range(assignment.workload(), "", " to ") + " per juror")));
    }

    /** Who goes on may still change as long as readings of the round before are left. */
    private void provisional(AssignmentStage.AssignedRound round) {
        int at = stages.assignment().indexOf(round);
        boolean begun = round.assignment().assignments().stream().anyMatch(Assignment::done);
        if (at < 1 || begun || stages.assignment().get(at - 1).round().cut().isEmpty()) {
            return;
        }
        AssignmentStage.AssignedRound before = stages.assignment().get(at - 1);
        Text label = before.round().label();
        List<Assignment> left = before.assignment().assignments().stream()
                .filter(each -> !each.done())
                .toList();
        String entries =
                left.stream().map(each -> each.submission().value()).distinct().collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            add(
                    Mark.WARNING,
                    "Provisoire",
                    "Provisional",
                    Language.FR.count(left.size(), "lecture", "lectures") + " de « " + label.fr() + " » (" + entries
                            + ") sans grille : la sélection peut changer, ne publiez pas encore",
                    Language.EN.count(left.size(), "reading", "readings") + " of \"" + label.en() + "\" (" + entries
                            + ") without a sheet: who goes on may change, do not publish yet");
        }
    }

    private static String range(Workload workload, String from, String to) {
        return workload.least() == workload.most()
                ? String.valueOf(workload.most())
                : from + workload.least() + to + workload.most();
    }

    private void sheets(JurorAssignment assignment) {
        long done =
                assignment.assignments().stream().filter(each -> each.done()).count();
        if (done > 0) {
            Text rest = rest(assignment.rest());
            int changes = assignment.changes();
            add(
                    Mark.DONE,
                    "Grilles rendues",
                    "Sheets handed in",
                    Language.FR.count(done, "gardée", "gardées") + " ; " + rest.fr()
                            + (changes == 0
                                    ? ""
                                    : ", " + Language.FR.count(changes, "change", "changent") + " de main"),
                    done + " kept; " + rest.en()
                            + (changes == 0 ? "" : ", " + Language.EN.count(changes, "changes", "change") + " hands"));
        }
    }

    private static Text rest(Workload rest) {
        return rest.most() == 0
                ? new Text("plus rien à lire", "nothing left to read")
                : new Text(
                        "il reste " + range(rest, "de ", " à ")
                                + Language.FR.agree(rest.most(), " lecture", " lectures") + " par juré",
                        range(rest, "", " to ") + Language.EN.agree(rest.most(), " reading", " readings")
                                + " left per juror");
    }

    private void evenness(boolean proven) {
        add(
                proven ? Mark.DONE : Mark.WARNING,
                "Charges",
                "Loads",
                proven ? "les plus égales possible (prouvé)" : "égalité non prouvée",
                proven ? "as even as can be (proven)" : "evenness not proven");
    }

    /** In rooms the jurors of a room read what is pitched in it: the most is then the most in the rooms as drawn. */
    private void fields(AssignmentStage.AssignedRound round, int all) {
        JurorAssignment assignment = round.assignment();
        int inField = all - assignment.outsideField();
        Text most = stages.isInRooms(round.round())
                ? new Text(
                        " (le plus possible à charges égales, dans ces salles)",
                        " (the most at even loads, in these rooms)")
                : new Text(" (le plus possible à charges égales)", " (the most at even loads)");
        add(
                Mark.DONE,
                "Domaine du juré",
                "Juror's field",
                Language.FR.count(inField, "lecture", "lectures") + " sur " + all
                        + (assignment.proven() ? most.fr() : ""),
                Language.EN.count(inField, "reading", "readings") + " of " + all
                        + (assignment.proven() ? most.en() : ""));
    }

    private void matches(AssignmentStage.AssignedRound round) {
        JurorAssignment assignment = round.assignment();
        int all = assignment.assignments().size();
        if (stages.jury().stream().anyMatch(juror -> !juror.expertise().isEmpty())) {
            fields(round, all);
        }
        int out = assignment.outsideLanguage();
        if (out > 0) {
            add(
                    Mark.WARNING,
                    "Langue",
                    "Language",
                    Language.FR.count(out, "lecture", "lectures") + " dans une langue que le juré ne lit pas",
                    Language.EN.count(out, "reading", "readings") + " in a language that the juror does not read");
        }
    }

    private void need(AssignmentStage.Need need) {
        Text said = JuryWords.need(need);
        lines.add(new Line(
                need.isShort() ? Mark.ASKED : Mark.DONE, new Text("Jurés nécessaires", "Jurors needed"), said));
    }

    private void seats(AssignmentStage.AssignedRound round) {
        JurorAssignment assignment = round.assignment();
        List<Juror> sitting = stages.jurorsSitting(assignment);
        Optional<Juror> presiding = sitting.stream()
                .filter(juror -> juror.seat() == Juror.Seat.PRESIDENT || juror.seat() == Juror.Seat.VICE_PRESIDENT)
                .min((one, other) -> one.seat().compareTo(other.seat()));
        presiding.ifPresent(juror -> add(Mark.DONE, "Présidence", "In the chair", name(juror.id()), name(juror.id())));
        names(
                "Suppléants appelés",
                "Substitutes called",
                sitting.stream()
                        .filter(juror -> juror.seat() == Juror.Seat.SUBSTITUTE)
                        .map(Juror::id)
                        .toList());
        names("Suppléants en attente", "Substitutes waiting", assignment.waiting());
    }

    private void names(String labelFr, String labelEn, List<Id<Juror>> jurors) {
        if (!jurors.isEmpty()) {
            String names = jurors.stream().map(this::name).collect(Collectors.joining(", "));
            add(Mark.NONE, labelFr, labelEn, names, names);
        }
    }

    private void shortages(AssignmentStage.AssignedRound round) {
        round.assignment()
                .shortages()
                .forEach(missing -> lines.add(new Line(
                        Mark.ASKED,
                        new Text("Jurés manquants", "Jurors missing"),
                        JuryWords.missing(missing, stages.titles()))));
    }

    private String name(Id<Juror> juror) {
        return stages.directory().juror(juror).fullName();
    }
}
