package org.palmares.api.run.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.api.report.Announcement;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.report.MinutesTeams;
import org.palmares.api.run.Directory;
import org.palmares.api.run.StageSummary;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.repair.Change;
import org.palmares.engine.teams.repair.CurvePoint;
import org.palmares.engine.teams.repair.Offer;
import org.palmares.engine.teams.repair.RepairResult;

/** What people read of a repair: a few lines, the page to announce, and what is left for a person to settle. */
record RepairReport(
        Event event,
        ImportedRoster roster,
        Directory directory,
        RepairStage.Prepared prepared,
        RepairResult result,
        List<Offer> accepted) {
    private static final Text NONE = Text.same("—");

    List<StageSummary> summaries() {
        return List.of(
                new StageSummary(new Text("Présence", "Attendance"), attendance()),
                new StageSummary(new Text("Ajustement des équipes", "Repair of the teams"), repair()),
                new StageSummary(new Text("Courbe", "Curve"), curve()));
    }

    private List<Line> attendance() {
        int there = prepared.desk().there().size();
        int held = prepared.desk().held().size();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Mark.DONE,
                new Text("Personnes", "People"),
                new Text(
                        there + " comptées présentes sur "
                                + roster.participants().size() + " inscrites",
                        there + " counted as there of " + roster.participants().size() + " registered")));
        if (held > 0) {
            lines.add(new Line(
                    Mark.DONE,
                    new Text("Retards annoncés", "Announced late"),
                    new Text(held + " : leur place est gardée", held + ": their seats are held")));
        } else if (prepared.desk().hourPassed()) {
            lines.add(new Line(
                    Mark.DONE,
                    new Text("Heure passée", "Hour passed"),
                    new Text("seules les personnes arrivées comptent", "only people who have come count")));
        }
        if (prepared.afterKickOff()) {
            lines.add(new Line(
                    Mark.WARNING,
                    new Text("Travail commencé", "Work begun"),
                    new Text("personne ne change d'équipe", "nobody changes teams")));
        }
        return lines;
    }

    private List<Line> repair() {
        CurvePoint point = result.point();
        int moves = count(Change.Kind.MOVES);
        int needed = prepared.afterKickOff() ? 0 : result.leastMoves();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Mark.DONE,
                new Text("Changent d'équipe", "Change teams"),
                new Text(
                        people(moves) + least(needed, " ; il en faut au moins ", " (prouvé)"),
                        peopleEn(moves) + least(needed, "; at least ", " are needed (proven)"))));
        add(lines, Mark.DONE, new Text("Rejoignent une équipe", "Join a team"), Change.Kind.JOINS);
        add(lines, Mark.DONE, new Text("Équipe fermée", "Team closed"), Change.Kind.TEAM_CLOSED);
        add(lines, Mark.DONE, new Text("Aident aussi", "Also help"), Change.Kind.HELPS);
        add(lines, Mark.ASKED, new Text("Attendent une place", "Wait for a seat"), Change.Kind.WAITS);
        if (!result.closed().isEmpty()) {
            lines.add(Line.of(
                    Mark.WARNING,
                    new Text("Équipes sans personne", "Teams without anybody"),
                    String.join(", ", result.closed().stream().map(Id::value).toList())));
        }
        boolean kept = point.score().hard() == 0;
        lines.add(new Line(
                kept ? Mark.DONE : Mark.ASKED,
                new Text("Contraintes impératives", "Hard constraints"),
                kept
                        ? new Text("toutes observées", "all observed")
                        : new Text(
                                "encore " + point.score().hard() + " en défaut",
                                point.score().hard() + " still amiss")));
        for (int at = 0; at < result.offers().size(); at++) {
            lines.add(offer(at + 1, result.offers().get(at)));
        }
        return lines;
    }

    /** Once some are accepted, the others are not asked about any more. */
    private Line offer(int number, Offer offer) {
        if (accepted.contains(offer)) {
            return new Line(Mark.DONE, new Text("Acceptée " + number, "Accepted " + number), named(offer));
        }
        Mark mark = accepted.isEmpty() ? Mark.ASKED : Mark.NONE;
        return new Line(mark, new Text("Proposition " + number, "Offer " + number), named(offer));
    }

    /** The offer with the name of whom it is about; for the organizer. */
    private Text named(Offer offer) {
        Text said = offer.sentence();
        return RepairTables.person(offer)
                .map(person -> directory.participant(person).fullName())
                .map(name -> new Text(name + " — " + said.fr(), name + " — " + said.en()))
                .orElse(said);
    }

    /** What counting proves, where it says anything; before a full stop. */
    private static String least(int moves, String before, String after) {
        return moves == 0 ? "" : before + moves + after;
    }

    private List<Line> curve() {
        return IntStream.range(0, result.curve().size()).mapToObj(this::point).toList();
    }

    private Line point(int at) {
        CurvePoint point = result.curve().get(at);
        boolean recommended = at == result.recommended();
        String costs = point.score().hard() + " / " + point.score().strong() + " / "
                + point.score().soft();
        return new Line(
                recommended ? Mark.DONE : Mark.NONE,
                new Text(people(point.moved()), peopleEn(point.moved())),
                new Text(
                        "impératif / fort / souple : " + costs + (recommended ? " (retenu)" : ""),
                        "hard / strong / soft: " + costs + (recommended ? " (recommended)" : "")));
    }

    private void add(List<Line> lines, Mark mark, Text label, Change.Kind kind) {
        if (count(kind) > 0) {
            lines.add(new Line(mark, label, new Text(people(count(kind)), peopleEn(count(kind)))));
        }
    }

    private int count(Change.Kind kind) {
        return (int) result.changes().stream()
                .filter(change -> change.kind() == kind)
                .count();
    }

    private static String people(int number) {
        return number + (number < 2 ? " personne" : " personnes");
    }

    private static String peopleEn(int number) {
        return number + (number == 1 ? " person" : " people");
    }

    /** What a person has to settle: hard constraints that are left, people without a seat, offers, open questions. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        mostAbsent().ifPresent(problems::add);
        for (int at = 0; at < result.request().constraints().size(); at++) {
            Constraint constraint = result.request().constraints().get(at);
            long cost = result.point().costs().get(at);
            if (constraint.priority() == Priority.HARD && cost > 0) {
                Text sentence = constraint.sentence(result.request().vocabulary());
                problems.add(asked(
                        "REPAIR_HARD_LEFT",
                        sentence.fr() + " Encore " + cost + " en défaut après l'ajustement : voyez curve.csv et les"
                                + " propositions.",
                        sentence.en() + " Still " + cost + " amiss after the repair: see curve.csv and the offers."));
            }
        }
        int waiting = count(Change.Kind.WAITS);
        if (waiting > 0) {
            problems.add(asked(
                    "REPAIR_WAITING",
                    people(waiting) + " sans place : agrandissez les équipes, ou ouvrez-en une.",
                    peopleEn(waiting) + " without a seat: make teams larger, or open one."));
        }
        if (!result.offers().isEmpty() && accepted.isEmpty()) {
            problems.add(asked(
                    "REPAIR_OFFERS",
                    "des propositions attendent votre accord (offers.csv) ; « --accept 1 » fait la première.",
                    "offers wait for your consent (offers.csv); \"--accept 1\" does the first one."));
        }
        long questions = Problem.Severity.ASKED.among(roster.problems()).size();
        if (questions > 0) {
            problems.add(Problem.notice(
                    Place.of("roster.csv"),
                    "REPAIR_QUESTIONS_OPEN",
                    new Text(
                            "questions encore ouvertes sur les inscriptions : " + questions
                                    + ". « palmares teams » les énumère.",
                            "questions still open on the registrations: " + questions
                                    + ". \"palmares teams\" lists them.")));
        }
        return problems;
    }

    /** A desk that is not kept up looks like an event to which hardly anybody came. */
    private Optional<Problem> mostAbsent() {
        int there = prepared.desk().there().size();
        int all = roster.participants().size();
        return Optional.of(Problem.asked(
                        Place.of("attendance.csv"),
                        "REPAIR_MOST_ABSENT",
                        new Text(
                                "l'heure est passée et seulement " + there + " personnes sur " + all
                                        + " sont marquées arrivées : les autres comptent comme absentes. Complétez les"
                                        + " arrivées, ou donnez une heure plus tôt avec --at.",
                                "the hour has passed and only " + there + " of " + all
                                        + " people are marked as arrived: the others count as absent. Complete the"
                                        + " arrivals, or name an earlier hour with --at.")))
                .filter(few -> prepared.desk().hourPassed() && 2 * there < all);
    }

    private static Problem asked(String code, String fr, String en) {
        return Problem.asked(Place.of("teams.csv"), code, new Text(fr, en));
    }

    /** The page for everyone: given names and initials, in the order of the names. */
    Announcement announcement() {
        return new Announcement(
                event.name(),
                note(),
                List.of(
                        part(new Text("Changent d'équipe", "Change teams"), Change.Kind.MOVES),
                        part(new Text("Rejoignent une équipe", "Join a team"), Change.Kind.JOINS),
                        part(new Text("Leur équipe est fermée", "Their team is closed"), Change.Kind.TEAM_CLOSED),
                        part(new Text("Aident aussi une équipe", "Also help a team"), Change.Kind.HELPS),
                        part(new Text("Attendent une place", "Wait for a seat"), Change.Kind.WAITS)));
    }

    private Text note() {
        int moves = count(Change.Kind.MOVES);
        return moves == 0
                ? new Text(
                        "Personne ne change d'équipe. Chaque équipe reste telle qu'elle a été publiée, aux personnes ci-dessous près.",
                        "Nobody changes teams. All teams stay as published but for those named here.")
                : new Text(
                        people(moves) + (moves < 2 ? " change" : " changent")
                                + " d'équipe. Toutes les autres restent dans la leur.",
                        peopleEn(moves) + (moves == 1 ? " changes" : " change")
                                + " teams. Everybody else stays in theirs.");
    }

    private Announcement.Part part(Text title, Change.Kind kind) {
        Map<Id<Team>, Text> names = RepairTables.names(result);
        return new Announcement.Part(
                title,
                result.changes().stream()
                        .filter(change -> change.kind() == kind)
                        .map(change -> line(change, names))
                        .sorted(Comparator.comparing(Announcement.Line::name))
                        .toList());
    }

    private Announcement.Line line(Change change, Map<Id<Team>, Text> names) {
        return new Announcement.Line(
                name(change.person()),
                change.from().map(names::get).orElse(NONE),
                change.to().map(names::get).orElse(NONE),
                change.reason());
    }

    private String name(Id<Participant> person) {
        return MinutesTeams.Member.of(directory.participant(person), NONE).name();
    }
}
