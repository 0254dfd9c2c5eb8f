package org.palmares.api.run.repair;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.TeamSettings;
import org.palmares.api.run.BareEvent;
import org.palmares.api.run.teams.FormationStage;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.TeamSlots;
import org.palmares.engine.teams.repair.RepairRequest;

/** Puts the order of a repair together: today's people, the teams that were published, who stays whatever happens. */
final class RepairStage {
    private final RepairInput input;
    private final ImportedRoster roster;
    private final Optional<Instant> asked;
    private final List<Problem> problems = new ArrayList<>();

    private RepairStage(RepairInput input, ImportedRoster roster, Optional<Instant> asked) {
        this.input = input;
        this.roster = roster;
        this.asked = asked;
    }

    /**
     * An order, and what came up on the way.
     *
     * @param afterKickOff as the engine is told
     * @param clock the hour by which seats were held or not; empty where nothing names one
     */
    record Prepared(
            RepairRequest order, Desk desk, boolean afterKickOff, Optional<Instant> clock, List<Problem> problems) {
        Prepared {
            problems = List.copyOf(problems);
        }

        boolean isRefused() {
            return Problem.Severity.ERROR.isAmong(problems);
        }
    }

    static Prepared prepare(
            RepairInput input,
            ImportedRoster roster,
            List<Participant> placeable,
            RepairRunner.Wish wish,
            Optional<Instant> asked) {
        return new RepairStage(input, roster, asked).prepare(placeable, wish);
    }

    private Prepared prepare(List<Participant> placeable, RepairRunner.Wish wish) {
        EventSettings settings = withTeamsOfThePlan();
        Event event = settings.event();
        Attendance attendance = Attendance.of(input.attendance(), roster.identities());
        problems.addAll(attendance.problems());
        Optional<Instant> clock = asked.or(attendance::latest);
        Optional<Instant> kickOff = Desk.kickOff(event);
        Optional<Instant> hour = input.settings().holdLateUntil().or(() -> kickOff);
        Desk desk = Desk.of(placeable, attendance, clock, hour);
        boolean begun = wish.afterKickOff()
                || clock.isPresent() && kickOff.isPresent() && !clock.get().isBefore(kickOff.get());
        checkTeams(TeamSlots.of(event, roster.participants()));
        FormationRequest today = today(settings, desk.there());
        List<Team> published = published(today);
        RepairRequest order = new RepairRequest(
                today,
                published,
                locked(desk.there(), published),
                desk.held(),
                begun,
                mostMoved(desk.there(), published),
                wish.moves());
        return new Prepared(order, desk, begun, clock, problems);
    }

    /** An event that leaves the number of its teams to the number of people keeps those that it published. */
    private EventSettings withTeamsOfThePlan() {
        EventSettings settings = onTopicsOfThePlan(input.event().settings());
        Event event = settings.event();
        int teams = (int)
                input.plan().members().stream().map(TeamMember::team).distinct().count();
        if (event.teamCount().isPresent() || teams == 0) {
            return settings;
        }
        return settings.withEvent(BareEvent.resized(event, event.teamSizes(), OptionalInt.of(teams)));
    }

    /** Topics that were chosen, or brought, before the plan was published are those that it has. */
    private EventSettings onTopicsOfThePlan(EventSettings settings) {
        boolean chosen = settings.formation().livePitches().isPresent()
                || settings.formation().teams().formation() == TeamSettings.Formation.OWNERS;
        List<Topic> topics = settings.event().topics().stream()
                .filter(topic -> input.plan().topics().containsValue(topic.id()))
                .toList();
        return !chosen || topics.isEmpty()
                ? settings
                : settings.withEvent(settings.event().onTopics(topics))
                        .withTeams(settings.formation().teams().withFormation(TeamSettings.Formation.ASSIGNED));
    }

    private void checkTeams(List<TeamSlot> slots) {
        Set<Id<Team>> known = slots.stream().map(TeamSlot::id).collect(Collectors.toSet());
        Set<Id<Team>> named = new HashSet<>();
        for (TeamMember member : input.plan().members()) {
            if (!known.contains(member.team()) && named.add(member.team())) {
                problems.add(unknownTeam(member, slots));
            }
        }
    }

    /** People who formed a team themselves stay where they were published; decisions hold for everyone. */
    private FormationRequest today(EventSettings settings, List<Participant> there) {
        Set<Id<Participant>> coded = there.stream()
                .filter(person -> person.teamCode().isPresent())
                .map(Participant::id)
                .collect(Collectors.toSet());
        List<TeamMember> standing = input.plan().members().stream()
                .filter(member -> coded.contains(member.participant()))
                .toList();
        FormationStage.Prepared prepared = FormationStage.prepare(
                settings,
                new FormationStage.Given(
                        there,
                        standing,
                        roster.decisions(),
                        input.event().teams().pairs(),
                        input.event().teams().met(),
                        roster.organisations()));
        return prepared.request();
    }

    private List<Team> published(FormationRequest today) {
        Map<Id<Team>, List<Id<Participant>>> members = new TreeMap<>();
        input.plan()
                .members()
                .forEach(member -> members.computeIfAbsent(member.team(), unseen -> new ArrayList<>())
                        .add(member.participant()));
        Set<Id<Topic>> topics = today.topics().stream().map(Topic::id).collect(Collectors.toSet());
        List<Team> published = new ArrayList<>();
        members.forEach((id, people) -> published.add(new Team(
                id,
                Text.same(id.value()),
                Optional.ofNullable(input.plan().topics().get(id)).filter(topics::contains),
                Optional.empty(),
                people)));
        return published;
    }

    /** Whoever brought the topic of their team keeps it. */
    private static List<Id<Participant>> locked(List<Participant> there, List<Team> published) {
        Map<Id<Participant>, Id<Team>> teamOf = new TreeMap<>();
        published.forEach(team -> team.members().forEach(member -> teamOf.put(member, team.id())));
        return there.stream()
                .filter(person -> person.ownTopic().isPresent() && teamOf.containsKey(person.id()))
                .map(Participant::id)
                .toList();
    }

    private int mostMoved(List<Participant> there, List<Team> published) {
        Set<Id<Participant>> seated =
                published.stream().flatMap(team -> team.members().stream()).collect(Collectors.toSet());
        int present = (int)
                there.stream().filter(person -> seated.contains(person.id())).count();
        return input.settings()
                .mostMoved()
                .map(share -> share.multiply(BigDecimal.valueOf(present))
                        .setScale(0, RoundingMode.DOWN)
                        .intValue())
                .orElse(RepairRequest.usualMost(present));
    }

    private static Problem unknownTeam(TeamMember member, List<TeamSlot> slots) {
        String known = slots.stream().map(slot -> slot.id().value()).collect(Collectors.joining(", "));
        return Problem.error(
                member.place(),
                "PLAN_UNKNOWN_TEAM",
                new Text(
                        "l'équipe « " + member.team() + " » n'est pas de cet événement (attendu : " + known
                                + "). Donnez le fichier teams.csv qui a été publié pour lui.",
                        "team \"" + member.team() + "\" is not of this event (expected: " + known
                                + "). Name the teams.csv that was published for it."));
    }
}
