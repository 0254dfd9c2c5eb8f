package org.palmares.api.run.gates;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.api.run.EventClock;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Team;
import org.palmares.rules.SubjectFacts;

/** Gate 2, of teams: their size, the hour of whoever joined last, their topic. */
public final class TeamGate {
    private final Event event;
    private final List<TeamMember> lines;

    private TeamGate(Event event, List<TeamMember> lines) {
        this.event = event;
        this.lines = lines;
    }

    /** A team with what was found of it, the most severe first. */
    public record JudgedTeam(Team team, List<Judged> findings) {
        public JudgedTeam {
            Objects.requireNonNull(team, "team");
            findings = List.copyOf(findings);
        }
    }

    /**
     * One per team, in their order.
     *
     * @param lines of {@code teams.csv}, which may say when somebody joined
     */
    public static List<JudgedTeam> run(
            Rulebook rulebook, EventClock clock, List<Team> teams, List<TeamMember> lines, Rulings rulings) {
        TeamGate gate = new TeamGate(clock.event(), lines);
        Judge judge = new Judge(rulebook.at(Subject.Kind.TEAM), rulings);
        Instant now = SubmissionGate.moment(clock);
        List<SubjectFacts> read = teams.stream()
                .map(team -> new SubjectFacts(Subject.of(Subject.Kind.TEAM, team.id()), gate.facts(team)))
                .toList();
        List<Judge.JudgedSubject> judged = judge.judge(now, read);
        return IntStream.range(0, teams.size())
                .mapToObj(at -> new JudgedTeam(teams.get(at), judged.get(at).findings()))
                .toList();
    }

    private Facts facts(Team team) {
        boolean official =
                team.topic().filter(topic -> event.findTopic(topic).isPresent()).isPresent();
        return Facts.NONE
                .with("teamSize", new Fact.NumberFact(BigDecimal.valueOf(team.size())))
                .with("lastJoinedAt", new Fact.InstantFact(lastJoined(team)))
                .with("topicOfficial", Fact.of(official));
    }

    /** Nobody is presumed to have joined late: without a word of it, everybody is there from the formation on. */
    private Instant lastJoined(Team team) {
        Optional<Instant> last = lines.stream()
                .filter(line -> line.team().equals(team.id()) && team.members().contains(line.participant()))
                .flatMap(line -> line.joinedAt().stream())
                .max(Comparator.naturalOrder());
        return last.orElseGet(() -> event.findPhase(Phase.Kind.FORMATION)
                .orElse(event.phases().get(0))
                .window()
                .opens());
    }
}
