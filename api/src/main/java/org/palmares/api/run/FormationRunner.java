package org.palmares.api.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.palmares.api.event.ZipRefusedException;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.Loaded;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.SearchSettings;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Teams only: from an event folder, or from a bare registration export and a size. Thread-safe. */
public final class FormationRunner {
    /**
     * What may be asked of a formation besides the order of its run.
     *
     * @param size how many people a team should have; empty: the event's own, or that of the bare roster
     * @param cap never search longer than this; a search cut short is said to be so
     */
    public record Wish(OptionalInt size, Optional<Duration> cap) {}

    /**
     * Teams from whatever stands at {@code source}.
     *
     * @param source an event folder, or a CSV or XLSX file
     * @param language of the tables; empty: the event's, French for a bare roster
     */
    public RunOutcome outcome(
            Path source,
            Wish wish,
            RunOrder order,
            Optional<Language> language,
            RunProgress progress,
            BooleanSupplier cancelled) {
        return Files.isDirectory(source)
                ? ofEvent(source, wish, order, language, progress, cancelled)
                : ofRoster(source, wish, order, language, progress, cancelled);
    }

    private static RunOutcome ofEvent(
            Path folder,
            Wish wish,
            RunOrder order,
            Optional<Language> language,
            RunProgress progress,
            BooleanSupplier cancelled) {
        Loaded loaded = EventFolder.load(folder);
        if (loaded instanceof Loaded.Refused refused) {
            return FolderRunner.refused(refused.problems(), language.orElse(Language.FR));
        }
        EventInput input = ((Loaded.Ready) loaded).input();
        RosterFiles roster = RosterFiles.read(input.roster());
        EventSettings settings = capped(BareEvent.resized(input.settings(), wish.size()), wish);
        Language spoken = language.orElse(settings.event().mainLanguage());
        if (FolderRunner.hasError(roster.problems())) {
            return FolderRunner.refused(roster.problems(), spoken);
        }
        EventInput teamsOnly = only(settings, input.organisations(), input);
        try {
            String hash = FolderRunner.hash(folder).hex();
            return run(teamsOnly, roster, hash, order, spoken, progress, cancelled);
        } catch (ZipRefusedException e) {
            return FolderRunner.refused(List.of(e.problem(folder.toString())), spoken);
        }
    }

    private static RunOutcome ofRoster(
            Path file,
            Wish wish,
            RunOrder order,
            Optional<Language> language,
            RunProgress progress,
            BooleanSupplier cancelled) {
        if (!Files.isRegularFile(file)) {
            return FolderRunner.refused(List.of(missing(file)), language.orElse(Language.FR));
        }
        RosterFiles roster = RosterFiles.bare(file);
        if (FolderRunner.hasError(roster.problems())) {
            return FolderRunner.refused(roster.problems(), language.orElse(Language.FR));
        }
        EventSettings settings = capped(BareEvent.forRoster(roster, wish.size()), wish);
        EventInput input = new EventInput(
                settings,
                Organisations.of(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new EventInput.RosterFiles(Optional.of(file), Optional.empty(), Optional.empty()),
                List.of());
        return run(input, roster, BareEvent.hash(file), order, language.orElse(Language.FR), progress, cancelled);
    }

    private static RunOutcome run(
            EventInput input,
            RosterFiles roster,
            String hash,
            RunOrder order,
            Language language,
            RunProgress progress,
            BooleanSupplier cancelled) {
        EventRun.Result result = EventRun.run(input, roster, order, progress, cancelled);
        return FolderRunner.conclude(input, result, hash, order, language, RunFiles::ofTeams);
    }

    private static EventInput only(EventSettings settings, Organisations organisations, EventInput input) {
        return new EventInput(
                settings,
                organisations,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                input.teams(),
                input.roster(),
                input.notices());
    }

    private static Problem missing(Path file) {
        return Problem.error(
                Place.of(file.toString()),
                "ROSTER_MISSING",
                new Text(
                        "ce fichier n'existe pas. Donnez un export d'inscriptions (CSV ou XLSX), ou le dossier d'un"
                                + " événement.",
                        "this file does not exist. Name a registration export (CSV or XLSX), or an event's folder."));
    }

    private static EventSettings capped(EventSettings settings, Wish wish) {
        SearchSettings search = settings.search();
        return wish.cap().isEmpty()
                ? settings
                : new EventSettings(
                        settings.event(),
                        settings.constraints(),
                        new SearchSettings(search.seed(), search.evaluations(), wish.cap()),
                        settings.notices());
    }
}
