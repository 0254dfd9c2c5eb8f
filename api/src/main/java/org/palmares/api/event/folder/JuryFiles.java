package org.palmares.api.event.folder;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.event.roster.Employers;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.jury.Mentor;
import org.palmares.engine.jury.Reading;

/**
 * The tables of a jury at work: {@code replacements.csv}, {@code assignment.csv} and {@code timetable.csv} (those of a run
 * can be put there as they are), {@code mentors.csv} and {@code mentor-sessions.csv}.
 */
final class JuryFiles {
    /** What the table of a run says of those who judge; its other lines are about those who do not. */
    private static final List<String> JUDGES = List.of("", "juge", "judges");

    private final EventSettings settings;
    private final Event event;
    private final JurorsFile jury;
    private final List<Id<Juror>> jurors;
    private final List<Id<Submission>> entries;
    private final Employers employers;
    private final Cells cells;
    private final Findings findings;

    JuryFiles(
            EventSettings settings,
            JurorsFile jury,
            List<Id<Submission>> entries,
            Employers employers,
            Cells cells,
            Findings findings) {
        this.settings = settings;
        this.event = settings.event();
        this.jury = jury;
        this.jurors = jury.ids();
        this.entries = entries;
        this.employers = employers;
        this.cells = cells;
        this.findings = findings;
    }

    JuryInput read(FolderReader files) {
        List<MentorLine> mentors = files.table("mentors").map(this::mentors).orElse(List.of());
        return new JuryInput(
                jury.jurors(),
                jury.names(),
                jury.places(),
                files.table("replacements").map(this::replacements).orElse(List.of()),
                files.table("assignment").map(this::plan).orElse(List.of()),
                files.table("timetable").map(this::timetable).orElse(AnnouncedTimetable.NONE),
                mentors,
                files.table("mentor-sessions")
                        .map(table -> sessions(table, mentors))
                        .orElse(List.of()));
    }

    private AnnouncedTimetable timetable(Table table) {
        return AnnouncedJurors.checked(
                TimetableChecks.checked(TimetableLines.read(table, cells, findings), settings, entries, findings),
                jurors,
                cells,
                findings);
    }

    private List<Replacement> replacements(Table table) {
        Columns columns = new Columns(List.of("juror"), List.of("replaced_by", "at", "reason"), List.of());
        List<Replacement> replacements = new ArrayList<>();
        for (Line line : columns.lines(table, findings)) {
            cells.required(line, "juror");
            Optional<Id<Juror>> by = juror(line, "replaced_by");
            Optional<Instant> at = cells.moment(line, "at");
            juror(line, "juror").ifPresent(juror -> replacements.add(new Replacement(juror, by, at, line.place())));
        }
        return ReplacementCircles.without(RepeatedReplacements.without(replacements, findings), findings);
    }

    private List<PlannedReading> plan(Table table) {
        Columns columns = new Columns(
                List.of("round", "submission", "juror"), List.of("title", "name", "state", "reason"), List.of());
        List<Id<Round>> rounds = event.markedRounds().stream().map(Round::id).toList();
        List<PlannedReading> plan = new ArrayList<>();
        for (Line line : columns.lines(table, findings)) {
            if (JUDGES.contains(line.cell("state").toLowerCase(Locale.ROOT))) {
                Optional<Id<Round>> round = cells.reference(line, "round", "rounds (event.yaml)", rounds);
                Optional<Id<Submission>> entry = cells.reference(line, "submission", "submissions.csv", entries);
                Optional<Id<Juror>> juror = juror(line, "juror");
                if (round.isPresent() && entry.isPresent() && juror.isPresent()) {
                    plan.add(new PlannedReading(round.get(), new Reading(juror.get(), entry.get())));
                }
            }
        }
        return plan;
    }

    private Optional<Id<Juror>> juror(Line line, String column) {
        return cells.reference(line, column, "jurors.csv", jurors);
    }

    private List<MentorLine> mentors(Table table) {
        Columns columns = new Columns(
                List.of("id", "family_name"),
                List.of("given_name", "email", "employer", "expertise", "hours", "present"),
                List.of());
        List<MentorLine> mentors = new ArrayList<>();
        Map<Id<Mentor>, Place> first = new HashMap<>();
        for (Line line : columns.lines(table, findings)) {
            Optional<Id<Mentor>> id = cells.id(line, "id");
            Optional<String> familyName = cells.required(line, "family_name");
            if (familyName.isEmpty()) {
                findings.incomplete(line.file());
            }
            if (id.isPresent() && familyName.isPresent()) {
                mentors.add(mentor(id.get(), familyName.get(), line));
                Optional.ofNullable(first.putIfAbsent(id.get(), line.place()))
                        .map(earlier -> Wording.twice(line.place(), id.get().value(), earlier))
                        .ifPresent(findings::add);
            }
        }
        return mentors;
    }

    private MentorLine mentor(Id<Mentor> id, String familyName, Line line) {
        List<Id<Category>> fields =
                event.categories().stream().map(Category::id).toList();
        return new MentorLine(
                id,
                (line.cell("given_name") + " " + familyName).strip(),
                line.find("email"),
                employers.find(line.cell("employer")),
                Cells.list(line.cell("expertise")).stream()
                        .flatMap(
                                code -> cells.reference(line.place(), code, "categories (event.yaml)", fields).stream())
                        .distinct()
                        .toList(),
                hours(line),
                !cells.answer(line, "present").equals(Fact.NO));
    }

    private Optional<BigDecimal> hours(Line line) {
        Optional<BigDecimal> hours = cells.number(line, "hours");
        boolean wrong = hours.filter(number -> number.signum() < 0).isPresent();
        if (wrong) {
            cells.refuse(line.place(), "hours", line.cell("hours"), "un nombre d'heures", "a number of hours");
        }
        return hours.filter(number -> number.signum() >= 0);
    }

    /** A juror may have held a session without being on the list of mentors. */
    private List<MentorSession> sessions(Table table, List<MentorLine> mentors) {
        Columns columns = new Columns(List.of("mentor", "team"), List.of("at", "minutes"), List.of());
        List<Id<Mentor>> known =
                new ArrayList<>(mentors.stream().map(MentorLine::id).toList());
        jurors.forEach(juror -> known.add(Id.of(juror.value())));
        List<MentorSession> sessions = new ArrayList<>();
        for (Line line : columns.lines(table, findings)) {
            Optional<Id<Mentor>> mentor = cells.reference(line, "mentor", "mentors.csv", known);
            Optional<Id<Team>> team = cells.id(line, "team");
            if (mentor.isPresent() && team.isPresent()) {
                sessions.add(new MentorSession(mentor.get(), team.get(), line.place()));
            }
        }
        return sessions;
    }
}
