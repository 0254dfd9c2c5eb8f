package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.NameStyle;
import org.palmares.api.event.table.CellText;
import org.palmares.api.report.Papers;
import org.palmares.api.report.ShortNames;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Site;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.TeamSlots;

/** The papers of a published plan. Tables are numbered in the order of the ids of their teams. */
public final class PlanPapers {
    private final Event event;
    private final SortedMap<Id<Participant>, Participant> people = new TreeMap<>();
    private final SortedMap<String, String> names;
    private final Map<Id<Team>, TeamSlot> slots = new TreeMap<>();
    private final SortedMap<Id<Team>, List<TeamMember>> teams = new TreeMap<>();
    private final SortedMap<String, Papers.Seat> seats = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PlanPapers(Event event, NameStyle style, ImportedRoster roster) {
        this.event = event;
        roster.participants().forEach(person -> people.put(person.id(), person));
        this.names = PaperNames.of(roster.identities(), style);
        TeamSlots.of(event, roster.participants()).forEach(slot -> slots.put(slot.id(), slot));
    }

    /** The papers, and lines of the plan that name somebody who is not registered. */
    public record Result(Papers papers, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** The papers of a plan; with short names unless the event says how people are called. */
    public static Result of(EventSettings settings, ImportedRoster roster, List<TeamMember> plan) {
        Event event = settings.event();
        NameStyle style = settings.names().orElse(NameStyle.FIRST_NAME_AND_INITIAL);
        PlanPapers papers = new PlanPapers(event, style, roster);
        plan.forEach(papers::add);
        List<Papers.Table> tables = papers.tables();
        Papers all = new Papers(
                event.name(), event.organizer().name(), tables, papers.wall(), papers.attendance(roster.identities()));
        return new Result(all, papers.problems);
    }

    private void add(TeamMember member) {
        if (people.containsKey(member.participant())) {
            teams.computeIfAbsent(member.team(), unseen -> new ArrayList<>()).add(member);
        } else {
            problems.add(TeamProblems.notPlaceable(member));
        }
    }

    private List<Papers.Table> tables() {
        List<Papers.Table> tables = new ArrayList<>();
        teams.forEach((team, members) -> tables.add(table(tables.size() + 1, team, members)));
        return tables;
    }

    private Papers.Table table(int number, Id<Team> team, List<TeamMember> members) {
        Text name = name(team, members);
        members.stream()
                .filter(member -> !member.helps())
                .forEach(member -> seats.put(
                        member.participant().value(),
                        new Papers.Seat(names.get(member.participant().value()), number, name)));
        return new Papers.Table(
                number,
                name,
                topic(team, members).filter(title -> !title.equals(name)),
                site(team),
                members.stream()
                        .map(this::member)
                        .sorted(Comparator.comparing(member -> CellText.key(member.name())))
                        .toList());
    }

    /** As the event calls it, else as the plan does. */
    private Text name(Id<Team> team, List<TeamMember> members) {
        return Optional.ofNullable(slots.get(team))
                .map(TeamSlot::name)
                .or(() -> members.stream()
                        .flatMap(member -> member.teamName().stream())
                        .findFirst()
                        .map(Text::same))
                .orElseGet(() -> Text.same(team.value()));
    }

    private Optional<Text> topic(Id<Team> team, List<TeamMember> members) {
        return members.stream()
                .flatMap(member -> member.topic().stream())
                .findFirst()
                .or(() -> Optional.ofNullable(slots.get(team)).flatMap(TeamSlot::topic))
                .flatMap(event::findTopic)
                .map(Topic::title);
    }

    private Optional<Text> site(Id<Team> team) {
        Optional<Id<Site>> there = Optional.ofNullable(slots.get(team)).flatMap(TeamSlot::site);
        return event.sites().stream()
                .filter(site -> there.filter(site.id()::equals).isPresent())
                .map(Site::name)
                .findFirst();
    }

    private Papers.Member member(TeamMember line) {
        Text role = event.findRole(people.get(line.participant()).mainRole())
                .map(Role::publicLabel)
                .orElseThrow();
        Text said = line.helps() ? new Text(role.fr() + " (aide)", role.en() + " (helps)") : role;
        return new Papers.Member(names.get(line.participant().value()), said);
    }

    private List<Papers.Seat> wall() {
        return ShortNames.inOrder(names).stream()
                .filter(seats::containsKey)
                .map(seats::get)
                .toList();
    }

    private List<Papers.Expected> attendance(List<Identity> identities) {
        return identities.stream()
                .sorted(Comparator.comparing((Identity person) -> CellText.key(person.familyName()))
                        .thenComparing(person -> CellText.key(person.givenName()))
                        .thenComparing(person -> person.person().value()))
                .map(person -> new Papers.Expected(
                        person.familyName(),
                        person.givenName(),
                        Optional.ofNullable(seats.get(person.person().value()))))
                .toList();
    }
}
