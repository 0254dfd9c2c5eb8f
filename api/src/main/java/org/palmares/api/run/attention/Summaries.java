package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.event.closing.RoundLog;
import org.palmares.api.event.roster.ImportReport;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.report.MinutesEntry.Note;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.Titles;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.States;
import org.palmares.api.run.jury.PitchStage;
import org.palmares.api.run.jury.TimetableSummary;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.api.run.teams.Priorities;
import org.palmares.api.run.teams.RotationSummary;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Remark;
import org.palmares.engine.scoring.prizes.PrizeResult;
import org.palmares.engine.teams.ConstraintReport;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.Obstacle;
import org.palmares.engine.teams.Priority;

/** What happened at each stage, in the few lines that an organizer reads. */
public final class Summaries {
    private static final int PODIUM = 3;

    /** From so many entries on, what is alike is said once. */
    private static final int MANY = 5;

    private final Stages stages;
    private final Titles titles;

    private Summaries(Stages stages) {
        this.stages = stages;
        this.titles = stages.titles();
    }

    public static List<StageSummary> of(Stages stages) {
        Summaries summaries = new Summaries(stages);
        List<StageSummary> all = new ArrayList<>();
        all.add(summaries.roster());
        stages.pitches().map(PitchStage::summary).ifPresent(all::add);
        stages.formation().map(summaries::formation).ifPresent(all::add);
        stages.rotations().forEach(rotation -> all.add(RotationSummary.of(rotation)));
        stages.mentoring().map(JurySummary::mentors).ifPresent(all::add);
        if (!stages.entries().isEmpty()) {
            all.add(summaries.eligibility());
        }
        if (!stages.assignment().isEmpty()) {
            all.add(JurySummary.brief(stages));
        }
        stages.timetables().forEach(timed -> all.add(TimetableSummary.of(stages.event(), timed)));
        stages.allRankings().stream()
                .filter(round -> round.group().isEmpty())
                .forEach(round -> all.add(summaries.ranking(round)));
        stages.allRankings().stream()
                .filter(round -> round.group().isPresent())
                .map(RankingStage.RankedRound::round)
                .distinct()
                .forEach(round -> all.add(summaries.rankings(round)));
        if (!stages.prizes().isEmpty()) {
            all.add(summaries.prizes());
        }
        return all;
    }

    /** What a ranking alone tells: its rounds. */
    public static List<StageSummary> ofRounds(Stages stages, List<RankingStage.RankedRound> rounds) {
        Summaries summaries = new Summaries(stages);
        return rounds.stream().map(summaries::ranking).toList();
    }

    private StageSummary roster() {
        ImportReport report = stages.roster().report();
        ImportReport.Counts counts = report.counts();
        List<Line> lines = new ArrayList<>();
        if (report.origin().part().isEmpty()) {
            Text none = new Text("aucun export dans le dossier", "no export in the folder");
            return new StageSummary(
                    new Text("Inscriptions", "Registrations"),
                    List.of(new Line(Mark.NONE, new Text("Fichier", "File"), none)));
        }
        lines.add(Line.of(
                Mark.DONE,
                new Text("Fichier", "File"),
                report.origin().file() + " (" + report.origin().part() + ")"));
        lines.add(new Line(
                Mark.DONE,
                new Text("Lignes", "Rows"),
                new Text(
                        counts.rows() + " lues = " + counts.kept() + " gardées + " + counts.merged() + " fusionnées + "
                                + counts.refused() + " écartées",
                        counts.rows() + " read = " + counts.kept() + " kept + " + counts.merged() + " merged + "
                                + counts.refused() + " refused")));
        if (counts.asked() > 0) {
            lines.add(new Line(
                    Mark.ASKED,
                    new Text("À préciser", "Asked"),
                    new Text(counts.asked() + " des personnes gardées", counts.asked() + " of the people kept")));
        }
        int barred = stages.participants().barred().size();
        if (barred > 0) {
            lines.add(new Line(
                    Mark.ASKED,
                    new Text("Non plaçables", "Cannot be placed"),
                    new Text(barred + " personne(s), voir verdicts", barred + " person(s), see verdicts")));
        }
        lines.addAll(findings());
        return new StageSummary(new Text("Inscriptions", "Registrations"), lines);
    }

    /** How many participants each outcome concerns; who and why stands in the verdicts, for the organizer only. */
    private List<Line> findings() {
        List<Line> lines = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long people = stages.participants().people().stream()
                    .filter(person -> person.findings().stream()
                            .anyMatch(judged ->
                                    judged.is(outcome) && judged.state().stands()))
                    .count();
            if (people > 0) {
                lines.add(new Line(
                        Mark.WARNING,
                        outcome.label(),
                        new Text(people + " personne(s), voir verdicts.csv", people + " people, see verdicts.csv")));
            }
        }
        return lines;
    }

    private StageSummary formation(FormationResult formation) {
        List<Line> lines = new ArrayList<>();
        int placed = formation.teams().stream().mapToInt(team -> team.size()).sum();
        lines.add(new Line(
                Mark.DONE,
                new Text("Équipes", "Teams"),
                new Text(
                        formation.teams().size() + " équipes, " + placed + " personnes placées, "
                                + formation.waiting().size() + " en attente",
                        formation.teams().size() + " teams, " + placed + " people placed, "
                                + formation.waiting().size() + " waiting")));
        for (Obstacle obstacle : formation.diagnosis().obstacles()) {
            lines.add(obstacle(obstacle));
        }
        if (stages.proposals().size() > 1) {
            int number = stages.proposals().size();
            lines.add(new Line(
                    Mark.DONE,
                    new Text("Propositions", "Proposals"),
                    new Text(
                            number + ", comparées dans proposals.csv ; la première est retenue ici",
                            number + ", compared in proposals.csv; the first is taken here")));
        }
        for (Priority priority : Priority.values()) {
            lines.add(kept(formation, priority));
        }
        lines.add(new Line(
                Mark.NONE,
                new Text("Recherche", "Search"),
                new Text(formation.evaluations() + " évaluations", formation.evaluations() + " evaluations")));
        return new StageSummary(new Text("Constitution des équipes", "Team formation"), lines);
    }

    private Line obstacle(Obstacle obstacle) {
        boolean expected = obstacle.kind() == Obstacle.Kind.SEATS_SHORT
                && stages.settings().formation().teams().waitingList();
        return expected
                ? new Line(Mark.DONE, new Text("Liste d'attente", "Waiting list"), obstacle.sentence())
                : new Line(Mark.ASKED, new Text("Obstacle", "Obstacle"), obstacle.sentence());
    }

    private static Line kept(FormationResult formation, Priority priority) {
        List<ConstraintReport> asked = formation.constraints().stream()
                .filter(report -> report.constraint().priority() == priority)
                .toList();
        long kept = asked.stream().filter(report -> report.cost() == 0).count();
        long proven = asked.stream()
                .filter(report -> report.cost() > 0 && report.provenBest())
                .count();
        boolean broken = priority == Priority.HARD && kept < asked.size();
        Text label = Priorities.label(priority);
        return new Line(
                broken ? Mark.ASKED : Mark.DONE,
                new Text("Contraintes, priorité " + label.fr(), "Constraints, " + label.en()),
                new Text(
                        kept + " sur " + asked.size() + " entièrement observées, " + proven
                                + " au mieux possible (prouvé)",
                        kept + " of " + asked.size() + " fully observed, " + proven
                                + " at their best possible (proven)"));
    }

    private StageSummary eligibility() {
        List<Line> lines = new ArrayList<>();
        long clean = stages.entries().stream()
                .filter(entry -> entry.findings().isEmpty())
                .count();
        lines.add(new Line(
                Mark.DONE,
                new Text("Projets rendus", "Submissions"),
                new Text(
                        stages.entries().size() + " reçus, " + clean + " sans remarque",
                        stages.entries().size() + " received, " + clean + " without remark")));
        lines.addAll(found());
        return new StageSummary(new Text("Recevabilité", "Eligibility"), lines);
    }

    /** One a finding; what is said alike of many entries is said once. */
    private List<Line> found() {
        Map<Line, List<Text>> alike = new LinkedHashMap<>();
        for (JudgedEntry entry : stages.entries()) {
            for (Judged judged : entry.findings()) {
                alike.computeIfAbsent(finding(judged), each -> new ArrayList<>())
                        .add(titles.of(entry.entry().id()));
            }
        }
        List<Line> lines = new ArrayList<>();
        alike.forEach((said, entries) -> {
            if (entries.size() >= MANY) {
                Text number = new Text(entries.size() + " projets", entries.size() + " entries");
                Text value = said.value();
                lines.add(new Line(
                        said.mark(),
                        number,
                        new Text(value.fr() + ", voir verdicts.csv", value.en() + ", see verdicts.csv")));
            } else {
                entries.forEach(title -> lines.add(new Line(said.mark(), title, said.value())));
            }
        });
        return lines;
    }

    /** What is said of the entry, before its title. */
    private static Line finding(Judged judged) {
        Text outcome =
                Note.of(judged.finding(), judged.state(), judged.isOfSponsors()).label();
        Text state = States.text(judged.finding(), judged.state());
        String rule = judged.finding().rule().id().value();
        boolean open = judged.isOpen() && !judged.is(Outcome.WARN) && !judged.is(Outcome.NO_PRIZE);
        return new Line(
                open ? Mark.ASKED : Mark.DONE,
                Text.same(rule),
                new Text(
                        rule + " " + outcome.fr() + " — " + state.fr(),
                        rule + " " + outcome.en() + " — " + state.en()));
    }

    private StageSummary ranking(RankingStage.RankedRound round) {
        List<Line> lines = new ArrayList<>();
        state(round.round()).ifPresent(lines::add);
        round.order().stream().limit(PODIUM).forEach(entry -> lines.add(ranked(entry)));
        int others = round.ranking().entries().size() - PODIUM;
        if (others > 0) {
            lines.add(new Line(
                    Mark.NONE,
                    new Text("…", "…"),
                    others == 1
                            ? new Text("1 autre projet classé", "1 other ranked")
                            : new Text(others + " autres projets classés", others + " others ranked")));
        }
        for (Remark remark : round.ranking().remarks()) {
            lines.add(new Line(Mark.WARNING, new Text("Remarque", "Remark"), remark.text()));
        }
        Text label = round.label();
        Text title = round.standing().isPresent()
                ? new Text("Classement arrêté par le jury, ", "Ranking adopted by the jury, ")
                : new Text("Classement proposé, ", "Proposed ranking, ");
        return new StageSummary(new Text(title.fr() + label.fr(), title.en() + label.en()), lines);
    }

    /** Whether the jury opened or closed the round; empty where it did neither. */
    private Optional<Line> state(Round round) {
        RoundLog log = stages.marks().rounds().log();
        return log.last(round.id())
                .map(act -> new Line(
                        Mark.NONE,
                        new Text("État", "State"),
                        log.state(round.id(), true).label()));
    }

    /** Who stands first in each group of a round that ranks them apart. */
    private StageSummary rankings(Round round) {
        List<Line> lines = new ArrayList<>();
        for (RankingStage.RankedRound ranking : stages.allRankings()) {
            Optional<Contender> first = ranking.order().stream().findFirst();
            if (ranking.round().equals(round) && first.isPresent()) {
                Text name = ranking.group().orElseThrow().name();
                lines.add(new Line(Mark.DONE, name, ranked(first.get()).value()));
            }
        }
        Text label = round.label();
        return new StageSummary(
                new Text("Premiers de chaque classement, " + label.fr(), "First of each ranking, " + label.en()),
                lines);
    }

    private Line ranked(Contender entry) {
        Text title = titles.of(entry.submission());
        Text points = entry.points().text();
        return new Line(
                Mark.DONE,
                Text.same(Integer.toString(entry.rank())),
                new Text(title.fr() + ", " + points.fr() + " points", title.en() + ", " + points.en() + " points"));
    }

    private StageSummary prizes() {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < stages.prizes().size(); at++) {
            lines.add(prize(stages.event().prizes().get(at), stages.prizes().get(at)));
        }
        return new StageSummary(new Text("Prix", "Prizes"), lines);
    }

    private Text named(Id<Submission> submission) {
        Text title = titles.of(submission);
        return stages.reserve(submission)
                .map(reserve -> new Text(
                        title.fr() + " (sous réserve : " + reserve.fr() + ")",
                        title.en() + " (under reserve: " + reserve.en() + ")"))
                .orElse(title);
    }

    // An exhaustive switch over the sealed result needs a later Java.
    private Line prize(Prize prize, PrizeResult result) {
        if (result instanceof PrizeResult.Awarded awarded) {
            Optional<Text> winners = awarded.laureates().stream()
                    .map(laureate -> named(laureate.submission()))
                    .reduce((one, other) -> new Text(one.fr() + ", " + other.fr(), one.en() + ", " + other.en()));
            boolean tied = awarded.laureates().size() > prize.laureates();
            boolean reserved = awarded.laureates().stream()
                    .anyMatch(laureate -> stages.reserve(laureate.submission()).isPresent());
            return new Line(tied || reserved ? Mark.ASKED : Mark.DONE, prize.label(), winners.orElseThrow());
        } else if (result instanceof PrizeResult.NotAwarded none) {
            return new Line(
                    Mark.WARNING,
                    prize.label(),
                    new Text(
                            "non attribué : " + none.reason().fr(),
                            "not awarded: " + none.reason().en()));
        }
        return new Line(Mark.ASKED, prize.label(), ((PrizeResult.Pending) result).reason());
    }
}
