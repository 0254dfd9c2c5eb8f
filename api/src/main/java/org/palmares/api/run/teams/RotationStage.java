package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.RotationSetting;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.Pair;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.Vocabulary;
import org.palmares.engine.teams.rotation.RotationRequest;
import org.palmares.engine.teams.rotation.RotationResult;

/** Forms the tables of every workshop phase that has rotations, in the order of the phases; who met is handed on. */
public final class RotationStage {
    private final EventSettings settings;
    private final FormationStage.Given given;
    private final List<Problem> problems = new ArrayList<>();

    private RotationStage(EventSettings settings, FormationStage.Given given) {
        this.settings = settings;
        this.given = given;
    }

    /** The tables of one phase, and who attends it. */
    public record Held(RotationSetting setting, Phase phase, List<Participant> people, RotationResult result) {
        public Held {
            people = List.copyOf(people);
        }
    }

    /** All rotations, and what a person should know of them. */
    public record Result(List<Held> rotations, List<Problem> problems) {
        public Result {
            rotations = List.copyOf(rotations);
            problems = List.copyOf(problems);
        }
    }

    /** A phase that nobody attends has no tables; that is said. */
    public static Result run(
            EventSettings settings, FormationStage.Given given, Function<RotationRequest, RotationResult> search) {
        RotationStage stage = new RotationStage(settings, given);
        List<Held> held = new ArrayList<>();
        List<Pair> met = new PairsAsked(given.people(), given, List.of()).met();
        for (RotationSetting setting : inOrder(settings)) {
            Optional<Held> next = stage.held(setting, met, search);
            next.ifPresent(held::add);
            met = next.map(each -> each.result().history()).orElse(met);
        }
        return new Result(held, stage.problems);
    }

    private static List<RotationSetting> inOrder(EventSettings settings) {
        return settings.formation().rotations().stream()
                .sorted(Comparator.comparing(
                        setting -> settings.event().phases().indexOf(phase(settings, setting))))
                .toList();
    }

    private static Phase phase(EventSettings settings, RotationSetting setting) {
        return settings.event().findPhase(setting.rotation().phase()).orElseThrow();
    }

    private Optional<Held> held(
            RotationSetting setting, List<Pair> met, Function<RotationRequest, RotationResult> search) {
        Phase phase = phase(settings, setting);
        List<Participant> here = given.people().stream()
                .filter(person -> Attending.comes(person, setting, phase))
                .toList();
        if (here.isEmpty()) {
            problems.add(nobody(phase));
            return Optional.empty();
        }
        List<Pair> history = setting.meeting().acrossPhases() ? met : List.of();
        RotationResult result = search.apply(request(setting, phase, here, history));
        return Optional.of(new Held(setting, phase, here, handedOn(setting, met, result)));
    }

    /** A rotation that does not look back still hands on what was known before it. */
    private static RotationResult handedOn(RotationSetting setting, List<Pair> met, RotationResult result) {
        return setting.meeting().acrossPhases() ? result : result.withEarlier(met);
    }

    private RotationRequest request(RotationSetting setting, Phase phase, List<Participant> here, List<Pair> history) {
        FormationRequest perTurn = new FormationRequest(
                here,
                tables(setting, here.size(), facilitators(setting, phase, here)),
                List.of(),
                constraints(setting, here),
                given.organisations(),
                Vocabulary.of(settings.event()));
        return new RotationRequest(
                perTurn,
                setting.rotation().turns(),
                history,
                Priorities.of(setting.meeting().strength().priority()),
                setting.meeting().strength().weight());
    }

    private List<Constraint> constraints(RotationSetting setting, List<Participant> here) {
        return new FormationConstraints(settings.withConstraints(setting.constraints()), here, given, List.of()).all();
    }

    /** Tables whose sizes differ by one at most, none beyond its seats. */
    private static List<TeamSlot> tables(RotationSetting setting, int people, List<Participant> facilitators) {
        int count = setting.rotation().tables();
        int most = Math.max(1, Math.min(setting.seats().orElse(people), (people + count - 1) / count));
        int least = Math.max(1, Math.min(people / count, most));
        int target = Math.max(least, Math.min(most, (2 * people + count) / (2 * count)));
        TeamSize size = new TeamSize(least, target, most);
        int digits = Math.max(2, Integer.toString(count).length());
        return IntStream.range(0, count)
                .mapToObj(table -> table(table, count, digits, size, facilitators))
                .toList();
    }

    private static TeamSlot table(int table, int count, int digits, TeamSize size, List<Participant> facilitators) {
        List<Id<Participant>> staying = IntStream.range(0, facilitators.size())
                .filter(at -> at % count == table)
                .mapToObj(at -> facilitators.get(at).id())
                .toList();
        String number = String.format(Locale.ROOT, "%0" + digits + "d", table + 1);
        return new TeamSlot(
                Id.<Team>of("table-" + number),
                Text.same("Table " + (table + 1)),
                Optional.empty(),
                Optional.empty(),
                size,
                staying);
    }

    /** The first people, by id, of the roles that stay at their table. */
    private List<Participant> facilitators(RotationSetting setting, Phase phase, List<Participant> here) {
        List<Participant> able = here.stream()
                .filter(person -> person.roles().stream().anyMatch(setting.facilitatedBy()::contains))
                .sorted(Comparator.comparing(Participant::id))
                .limit(setting.facilitators())
                .toList();
        if (able.size() < setting.facilitators()) {
            problems.add(facilitatorsShort(setting, phase, able.size()));
        }
        return able;
    }

    private static Problem nobody(Phase phase) {
        return Problem.asked(
                Place.of("roster.csv"),
                "ROTATION_WITHOUT_PEOPLE",
                new Text(
                        phase.label().fr()
                                + " : personne n'y vient, aucune table n'est formée. Complétez les inscriptions.",
                        phase.label().en() + ": nobody comes, no table is formed. Complete the registrations."));
    }

    private static Problem facilitatorsShort(RotationSetting setting, Phase phase, int found) {
        String asked = found + " / " + setting.facilitators();
        return Problem.asked(
                Place.of("event.yaml"),
                "ROTATION_FACILITATORS_SHORT",
                new Text(
                        phase.label().fr() + " : " + asked
                                + " personnes restent à leur table. Dites dans « facilitated-by »"
                                + " quels rôles y restent, ou complétez les inscriptions.",
                        phase.label().en() + ": " + asked
                                + " people stay at their table. Say in \"facilitated-by\" which"
                                + " roles stay, or complete the registrations."));
    }
}
