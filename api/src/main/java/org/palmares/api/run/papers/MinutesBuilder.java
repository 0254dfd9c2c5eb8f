package org.palmares.api.run.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palmares.api.event.folder.Annex;
import org.palmares.api.event.folder.PublishedTerms;
import org.palmares.api.report.Minutes;
import org.palmares.api.report.MinutesEntry;
import org.palmares.api.report.MinutesRules;
import org.palmares.api.report.MinutesSession;
import org.palmares.api.report.MinutesTeams;
import org.palmares.api.report.MinutesTerms;
import org.palmares.api.report.SubmissionName;
import org.palmares.api.report.Typography;
import org.palmares.api.run.EngineVersion;
import org.palmares.api.run.Titles;
import org.palmares.api.run.gates.Amendments;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.Observed;
import org.palmares.api.run.gates.PublicReasons;
import org.palmares.api.run.gates.Withheld;
import org.palmares.api.run.stages.Stages;
import org.palmares.api.run.teams.Priorities;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.RuleSettings;
import org.palmares.engine.domain.Run;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.ConstraintReport;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.Obstacle;
import org.palmares.rules.NotInForce;
import org.palmares.rules.RuleSet;

/** From the stages of a run to the public minutes. What is for the organizer only never enters. */
final class MinutesBuilder {
    private final Stages stages;
    private final Titles titles;
    private final PublicReasons reasons;

    private MinutesBuilder(Stages stages) {
        this.stages = stages;
        this.titles = stages.titles();
        this.reasons = new PublicReasons(stages.directory());
    }

    /**
     * The minutes.
     *
     * @param toSettle what needs a person before anyone signs
     */
    static Minutes of(Stages stages, List<Text> toSettle, Run run) {
        MinutesBuilder builder = new MinutesBuilder(stages);
        RoundMinutes rounds = new RoundMinutes(stages);
        return new Minutes(
                builder.session(),
                stages.event().zone(),
                JuryMinutes.of(stages),
                builder.rules(),
                stages.formation()
                        .filter(formation -> !formation.teams().isEmpty())
                        .map(builder::teams),
                stages.entries().stream().map(builder::entry).toList(),
                new DecisionMinutes(stages).all(),
                builder.terms(),
                stages.allRankings().stream().map(rounds::of).toList(),
                Funnel.of(stages),
                new PrizeMinutes(stages, builder.titles).all(),
                toSettle,
                run);
    }

    private MinutesSession session() {
        Event event = stages.event();
        Phase opens = event.findPhase(Phase.Kind.JUDGING).orElse(event.phases().get(0));
        Phase closes = lastHeld().orElse(event.phases().get(event.phases().size() - 1));
        return new MinutesSession(
                event.name(),
                Text.same(event.organizer().name()),
                event.organizer().isPublic(),
                local(opens.window().opens()),
                local(closes.window().closes()),
                event.sites().stream().map(site -> site.name()).toList());
    }

    /** The last phase of a round that is ranked, or the deliberation between it and the next round. */
    private Optional<Phase> lastHeld() {
        List<Phase> phases = stages.event().phases();
        List<Phase> judging = phases.stream()
                .filter(phase -> phase.kind() == Phase.Kind.JUDGING)
                .toList();
        Optional<Phase> last = judging.stream()
                .filter(phase -> stages.allRankings().stream()
                        .anyMatch(ranked -> ranked.round().phase().equals(phase.id())))
                .reduce((earlier, later) -> later)
                .or(() -> judging.stream().findFirst());
        int from = last.map(phase -> phases.indexOf(phase) + 1).orElse(0);
        return phases.subList(from, phases.size()).stream()
                .takeWhile(phase -> phase.kind() != Phase.Kind.JUDGING)
                .filter(phase -> phase.kind() == Phase.Kind.DELIBERATION)
                .reduce((earlier, later) -> later)
                .or(() -> last);
    }

    /** The ranking was held to the published terms before it got here: a difference stops a run. */
    private Optional<MinutesTerms> terms() {
        if (stages.rounds().isEmpty()) {
            return Optional.empty();
        }
        Optional<Annex> annex = stages.marks().published();
        return Optional.of(new MinutesTerms(
                annex.map(Annex::terms)
                        .orElseGet(() -> PublishedTerms.of(stages.settings()))
                        .sha256(),
                annex.isPresent(),
                annex.flatMap(Annex::day).map(MinutesBuilder::day),
                annex.filter(Annex::beforeMarks).isPresent()));
    }

    private static Text day(LocalDate day) {
        return new Text(new Typography(Language.FR).date(day), new Typography(Language.EN).date(day));
    }

    private MinutesRules rules() {
        RuleSettings settings = stages.event().rules();
        RuleSet inForce =
                stages.rulebook().at(Phase.Kind.SUBMISSION, Phase.Kind.REVIEW).rules();
        List<MinutesRules.RuleSet> sets = stages.rulebook().packs().stream()
                .map(pack -> new MinutesRules.RuleSet(
                        pack.name(), Text.same(pack.name()), EngineVersion.TEXT, pack.sha256()))
                .toList();
        List<MinutesRules.SwitchedOff> off = settings.off().stream()
                .map(rule -> new MinutesRules.SwitchedOff(rule.rule(), title(inForce, rule), rule.reason(), rule.by()))
                .toList();
        List<Text> amendments =
                Amendments.notices(stages.rulebook(), stages.event().zone());
        return new MinutesRules(sets, inForce.lexiconVersion(), off, notInForce(inForce), amendments);
    }

    private static Text title(RuleSet rules, RuleSettings.SwitchedOff off) {
        return rules.notInForce().stream()
                .map(NotInForce::rule)
                .filter(rule -> rule.isNamed(off.rule()))
                .map(rule -> rule.rule().title())
                .findFirst()
                .orElse(Text.same(off.rule().value()));
    }

    /** Rules that could not apply; those that the event did not choose, or switched off, are not repeated here. */
    private List<MinutesRules.NotInForce> notInForce(RuleSet rules) {
        RuleSettings settings = stages.event().rules();
        return rules.notInForce().stream()
                .filter(silent -> settings.only()
                        .map(only -> only.stream().anyMatch(silent.rule()::isNamed))
                        .orElse(true))
                .filter(silent ->
                        settings.off().stream().noneMatch(off -> silent.rule().isNamed(off.rule())))
                .map(silent -> new MinutesRules.NotInForce(
                        silent.rule().id(), silent.rule().rule().title(), silent.reason()))
                .toList();
    }

    private MinutesTeams teams(FormationResult formation) {
        Map<Id<Participant>, Participant> people = new TreeMap<>();
        stages.roster().participants().forEach(person -> people.put(person.id(), person));
        List<MinutesTeams.Team> teams =
                formation.teams().stream().map(team -> team(team, people)).toList();
        List<MinutesTeams.Observed> observed = formation.constraints().stream()
                .filter(report -> !Withheld.from(report.constraint()))
                .map(MinutesBuilder::observed)
                .toList();
        List<Text> shortages = formation.diagnosis().obstacles().stream()
                .filter(obstacle -> !Withheld.from(obstacle))
                .map(Obstacle::sentence)
                .toList();
        return new MinutesTeams(teams, observed, shortages);
    }

    private MinutesTeams.Team team(Team team, Map<Id<Participant>, Participant> people) {
        List<MinutesTeams.Member> members = new ArrayList<>();
        for (Id<Participant> member : team.members()) {
            Text role = stages.event()
                    .findRole(people.get(member).mainRole())
                    .map(Role::publicLabel)
                    .orElseThrow();
            members.add(MinutesTeams.Member.of(stages.directory().participant(member), role));
        }
        Text name = team.topic().isPresent() ? Text.same(team.id().value()) : team.name();
        return new MinutesTeams.Team(
                name, team.topic().flatMap(stages.event()::findTopic).map(topic -> topic.title()), members);
    }

    private static MinutesTeams.Observed observed(ConstraintReport report) {
        return new MinutesTeams.Observed(
                report.sentence(), Priorities.label(report.constraint().priority()), Observed.text(report));
    }

    private MinutesEntry entry(JudgedEntry entry) {
        SubmissionName name = titles.name(entry.entry().id());
        List<MinutesEntry.Note> notes =
                entry.findings().stream().map(reasons::note).toList();
        return entry.withheld()
                .map(said -> MinutesEntry.withheld(name, said))
                .orElseGet(() -> new MinutesEntry(name, notes));
    }

    private LocalDateTime local(Instant moment) {
        return moment.atZone(stages.event().zone()).toLocalDateTime();
    }
}
