package org.palmares.api.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.runners.FromWhen;
import org.palmares.api.run.runners.TimetableRunner;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code palmares timetable EVENT}: who pitches when and where; with {@code --from}, from now on. */
@Command(
        name = "timetable",
        description = {
            "Tire l'ordre de passage, ou le refait à partir de maintenant.",
            "Draws the timetable of the pitches, or plans it anew from now on."
        })
final class TimetableCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventArgument event;

    @Option(
            names = "--round",
            paramLabel = "R",
            description = {
                "un seul tour (sinon tous ceux dont les projets sont connus)",
                "one round only (otherwise all whose submissions are known)"
            })
    private Optional<String> round = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Whole.Seed.class,
            description = {
                "graine du tirage au sort (sinon celle de l'événement)",
                "seed of the lot (otherwise the event's)"
            })
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "HH:MM",
            converter = ClockTime.class,
            description = {
                "refait la suite à partir de cette heure ; ce qui est passé reste ; si les passages sont sur plusieurs"
                        + " jours, avec le jour : 2027-07-07T09:00",
                "plans what follows from this hour on; what is done stays; where pitches lie on several days, with the"
                        + " day: 2027-07-07T09:00"
            })
    private Optional<FromWhen> from = Optional.empty();

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            converter = SomePath.class,
            description = {
                "avec --from : le timetable.csv annoncé (sinon le dernier écrit)",
                "with --from: the timetable.csv announced (otherwise the last one written)"
            })
    private Optional<Path> plan = Optional.empty();

    @Option(
            names = "--delay",
            paramLabel = "MIN",
            converter = Minutes.class,
            description = {"avec --from : le retard, en minutes", "with --from: how late it runs, in minutes"})
    private Optional<Duration> delay = Optional.empty();

    @Option(
            names = "--withdraw",
            paramLabel = "ID",
            split = ",",
            converter = SubmissionId.class,
            description = {
                "avec --from : ce projet ne passe pas ; S1,S4 pour plusieurs",
                "with --from: this submission does not pitch; S1,S4 for several"
            })
    private List<Id<Submission>> withdrawn = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = SomePath.class,
            description = {
                "dossier des résultats (sinon EVENT-timetable à côté, ou EVENT-timetable-R)",
                "where the results go (otherwise EVENT-timetable beside it, or EVENT-timetable-R)"
            })
    private Optional<Path> out = Optional.empty();

    @Mixin
    private CommonOptions common;

    TimetableCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        Optional<Problem> refused = onlyFromNow();
        if (refused.isPresent()) {
            return voice.refuse(refused.get());
        }
        Path target = out.orElseGet(() -> Results.beside(event.folder(), "-timetable", round));
        return new Results(voice, common.language()).lay(event.folder(), target, this::outcome);
    }

    private RunOutcome outcome() {
        OptionalLong lot = seed.map(OptionalLong::of).orElseGet(OptionalLong::empty);
        Optional<TimetableRunner.Now> now =
                from.map(hour -> new TimetableRunner.Now(plan, hour, delay.orElse(Duration.ZERO), withdrawn));
        TimetableRunner.Wish wish = new TimetableRunner.Wish(round, lot, now);
        return new TimetableRunner().outcome(event.folder(), wish, common.language());
    }

    /** What says how a round goes on means nothing without the hour. */
    private Optional<Problem> onlyFromNow() {
        boolean stray = plan.isPresent() || delay.isPresent() || !withdrawn.isEmpty();
        return from.isPresent() || !stray
                ? Optional.empty()
                : Optional.of(Problem.error(
                        Place.of("--from"),
                        "TIMETABLE_FROM_MISSING",
                        new Text(
                                "--plan, --delay et --withdraw refont un ordre de passage en cours : ajoutez --from et"
                                        + " l'heure qu'il est, comme --from 15:20.",
                                "--plan, --delay and --withdraw plan a timetable under way anew: add --from and the"
                                        + " hour it is, such as --from 15:20.")));
    }
}
