package org.palmares.api.run.jury;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.folder.MentorLine;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.JurySettings;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.jury.Mentor;
import org.palmares.engine.jury.MentorAssigner;
import org.palmares.engine.jury.Mentoring;

/** Mentors to teams, within their hours. */
public final class MentorStage {
    private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3_600);
    private static final List<Column> COLUMNS = List.of(
            Column.code("team", new Text("Équipe", "Team")),
            Column.text("team_name", new Text("Nom de l'équipe", "Team name")),
            Column.code("mentor", new Text("Mentor", "Mentor")),
            Column.text("name", new Text("Nom", "Name")),
            Column.text("field", new Text("Domaine du sujet", "Field of the topic")));

    private MentorStage() {}

    /**
     * What came of it.
     *
     * @param teams those who are helped
     * @param sponsors mentors left out as people of a sponsor
     */
    public record Held(Mentoring mentoring, List<Team> teams, List<MentorLine> mentors, List<MentorLine> sponsors) {
        public Held {
            Objects.requireNonNull(mentoring, "mentoring");
            teams = List.copyOf(teams);
            mentors = List.copyOf(mentors);
            sponsors = List.copyOf(sponsors);
        }
    }

    /** Empty where the event assigns no mentors, or there are none, or no teams. */
    public static Optional<Held> run(
            EventSettings settings, List<MentorLine> lines, List<Team> teams, Organisations organisations) {
        Optional<JurySettings.Mentors> asked = settings.jury().mentors();
        Optional<Integer> perTeam = asked.flatMap(JurySettings.Mentors::perTeam);
        if (perTeam.isEmpty() || lines.isEmpty() || teams.isEmpty()) {
            return Optional.empty();
        }
        List<MentorLine> sponsors = new ArrayList<>();
        List<Mentor> mentors = new ArrayList<>();
        for (MentorLine line : lines) {
            if (!asked.get().sponsorPeople() && isOfSponsor(line, settings.event(), organisations)) {
                sponsors.add(line);
            } else if (line.present()) {
                mentors.add(mentor(line, asked.get(), teams.size()));
            }
        }
        Mentoring mentoring = MentorAssigner.assign(mentors, fields(settings.event(), teams), perTeam.get());
        return Optional.of(new Held(mentoring, teams, lines, sponsors));
    }

    private static Mentor mentor(MentorLine line, JurySettings.Mentors asked, int teams) {
        long session = asked.session().toSeconds();
        int sessions = line.hours()
                .map(hours -> hours.multiply(SECONDS_OF_AN_HOUR)
                        .divideToIntegralValue(BigDecimal.valueOf(session))
                        .min(BigDecimal.valueOf(teams))
                        .intValueExact())
                .orElse(teams);
        return new Mentor(line.id(), line.expertise(), sessions);
    }

    private static boolean isOfSponsor(MentorLine line, Event event, Organisations organisations) {
        List<Id<Organisation>> sponsors =
                event.sponsors().stream().map(Event.Sponsor::id).toList();
        return line.employer()
                .filter(employer -> sponsors.contains(employer)
                        || organisations.chain(employer).stream()
                                .map(Organisation::id)
                                .anyMatch(sponsors::contains))
                .isPresent();
    }

    private static SortedMap<Id<Team>, Optional<Id<Category>>> fields(Event event, List<Team> teams) {
        SortedMap<Id<Team>, Optional<Id<Category>>> fields = new TreeMap<>();
        teams.forEach(team ->
                fields.put(team.id(), team.topic().flatMap(event::findTopic).flatMap(Topic::category)));
        return fields;
    }

    public static ReportTable table(Held held) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Mentoring.Pair pair : held.mentoring().pairs()) {
            Team team = held.teams().stream()
                    .filter(each -> each.id().equals(pair.team()))
                    .findFirst()
                    .orElseThrow();
            String name = held.mentors().stream()
                    .filter(line -> line.id().equals(pair.mentor()))
                    .findFirst()
                    .orElseThrow()
                    .name();
            rows.add(List.of(
                    Cell.of(pair.team()),
                    Cell.of(team.name()),
                    Cell.of(pair.mentor()),
                    Cell.of(name),
                    Cell.of(pair.expert() ? new Text("oui", "yes") : new Text("non", "no"))));
        }
        return new ReportTable("mentoring", new Text("Mentors des équipes", "Mentors of the teams"), COLUMNS, rows);
    }
}
