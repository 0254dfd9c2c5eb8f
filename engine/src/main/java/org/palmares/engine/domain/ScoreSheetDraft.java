package org.palmares.engine.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A score sheet as typed: marks by criterion, not yet held against a rubric. {@link #check} turns it into a
 * {@link ScoreSheet} or says what is wrong.
 *
 * @param entries one per mark typed, each with the place where it was read
 * @param at when its first mark was given; empty where some mark has no hour
 */
public record ScoreSheetDraft(
        Id<Round> round, Id<Juror> juror, Id<Submission> submission, List<Entry> entries, Optional<Instant> at) {
    /** One mark as typed. */
    public record Entry(Id<Criterion> criterion, Mark mark, Place place) {
        public Entry {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(mark, "mark");
            Objects.requireNonNull(place, "place");
        }
    }

    public ScoreSheetDraft {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(juror, "juror");
        Objects.requireNonNull(submission, "submission");
        entries = List.copyOf(entries);
        Objects.requireNonNull(at, "at");
    }

    /** A sheet without an hour. */
    public ScoreSheetDraft(Id<Round> round, Id<Juror> juror, Id<Submission> submission, List<Entry> entries) {
        this(round, juror, submission, entries, Optional.empty());
    }

    /** Holds every entry against the rubric: criterion known, mark on its scale, no criterion twice. */
    public Checked check(Rubric rubric) {
        SortedMap<Id<Criterion>, Mark> marks = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : entries) {
            rubric.find(entry.criterion())
                    .ifPresentOrElse(
                            criterion -> checkEntry(criterion, entry, marks, problems),
                            () -> problems.add(unknownCriterion(rubric, entry)));
        }
        return problems.isEmpty()
                ? new Checked.Sheet(new ScoreSheet(round, juror, submission, marks))
                : new Checked.Refused(problems);
    }

    private void checkEntry(
            Criterion criterion, Entry entry, SortedMap<Id<Criterion>, Mark> marks, List<Problem> problems) {
        if (!criterion.scale().accepts(entry.mark().value())) {
            problems.add(offScale(criterion, entry));
        } else if (marks.putIfAbsent(entry.criterion(), entry.mark()) != null) {
            problems.add(twice(entry));
        }
    }

    private Problem offScale(Criterion criterion, Entry entry) {
        Scale scale = criterion.scale();
        String found = entry.mark().value().toPlainString();
        String expected = scale.min().toPlainString() + " – " + scale.max().toPlainString();
        String step = scale.step().toPlainString();
        return Problem.error(
                entry.place(),
                "MARK_OFF_SCALE",
                new Text(
                        "la note " + found.replace('.', ',') + " du membre du jury " + juror + " pour " + submission
                                + ", critère "
                                + criterion.id() + ", est hors barème (attendu : " + expected.replace('.', ',')
                                + " par pas de " + step.replace('.', ',')
                                + "). Vérifiez la grille papier et corrigez la cellule.",
                        "the mark " + found + " of juror " + juror + " for " + submission + ", criterion "
                                + criterion.id() + ", is off the scale (expected: " + expected + " in steps of " + step
                                + "). Check the paper sheet and correct the cell."));
    }

    private Problem twice(Entry entry) {
        return Problem.error(
                entry.place(),
                "MARK_TWICE",
                new Text(
                        "une seconde note du membre du jury " + juror + " pour " + submission + ", critère "
                                + entry.criterion() + ". Gardez une seule ligne.",
                        "a second mark of juror " + juror + " for " + submission + ", criterion " + entry.criterion()
                                + ". Keep one line."));
    }

    private static Problem unknownCriterion(Rubric rubric, Entry entry) {
        List<Id<Criterion>> known =
                rubric.criteria().stream().map(Criterion::id).toList();
        return Problem.error(
                entry.place(),
                "MARK_UNKNOWN_CRITERION",
                new Text(
                        "le critère « " + entry.criterion() + " » n'est pas dans la grille " + rubric.id()
                                + " (attendu : " + known + "). Corrigez le code du critère.",
                        "criterion \"" + entry.criterion() + "\" is not in rubric " + rubric.id() + " (expected: "
                                + known + "). Correct the criterion's code."));
    }

    /** What a check ends in. */
    public sealed interface Checked {
        record Sheet(ScoreSheet sheet) implements Checked {}

        record Refused(List<Problem> problems) implements Checked {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
