package org.palmares.api.run.runners;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.SearchSettings;
import org.palmares.api.event.settings.TeamSettings;
import org.palmares.api.run.BareEvent;
import org.palmares.api.run.OpenedFolder;
import org.palmares.api.run.RosterFiles;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.RunProgress;
import org.palmares.api.run.papers.RunFiles;
import org.palmares.api.run.stages.EventRun;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Teams only: from an event folder, or from a bare registration export and a size. Thread-safe. */
public final class FormationRunner {
    /**
     * What may be asked of a formation besides the order of its run.
     *
     * @param size how many people a team should have, at least 1; empty: the event's own, or that of the bare roster
     * @param cap never search longer than this; a search cut short is said to be so
     * @param proposals how many proposals to compare, at least 1; empty: as the event says
     * @param method which search
     */
    public record Wish(OptionalInt size, Optional<Duration> cap, OptionalInt proposals, SearchSettings.Method method) {
        /** As the event says. */
        public static final Wish NONE =
                new Wish(OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), SearchSettings.Method.KERNEL);

        public Wish {
            Objects.requireNonNull(cap, "cap");
            Objects.requireNonNull(method, "method");
            if (size.orElse(1) < 1) {
                throw new IllegalArgumentException("size (%s) must be at least 1".formatted(size.getAsInt()));
            }
            if (proposals.orElse(1) < 1) {
                throw new IllegalArgumentException("proposals (%s) must be at least 1".formatted(proposals.getAsInt()));
            }
        }

        public Wish withSize(int people) {
            return new Wish(OptionalInt.of(people), cap, proposals, method);
        }

        private EventSettings on(EventSettings settings) {
            SearchSettings search = settings.formation().search().withMethod(method);
            TeamSettings teams = settings.formation().teams();
            return settings.withSearch(cap.map(search::withCap).orElse(search))
                    .withTeams(teams.withProposals(proposals.orElse(teams.proposals())));
        }
    }

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
        Call call = new Call(wish, order, language, progress, cancelled);
        return Files.isDirectory(source) ? call.ofEvent(source) : call.ofRoster(source);
    }

    /** One call of the runner. */
    private record Call(
            Wish wish, RunOrder order, Optional<Language> language, RunProgress progress, BooleanSupplier cancelled) {
        public RunOutcome ofEvent(Path folder) {
            return OpenedFolder.outcome(folder, language, (ready, spoken) -> {
                EventInput input = ready.input();
                EventSettings settings = wish.on(BareEvent.resized(input.settings(), wish.size()));
                RosterFiles roster = RosterFiles.read(input.roster());
                return run(input.forFormation(settings), roster, ready.hash(), spoken);
            });
        }

        RunOutcome ofRoster(Path file) {
            if (!Files.isRegularFile(file)) {
                return RunOutcome.refused(List.of(missing(file)), language.orElse(Language.FR));
            }
            RosterFiles roster = RosterFiles.bare(file);
            if (roster.isRefused()) {
                return RunOutcome.refused(roster.problems(), language.orElse(Language.FR));
            }
            EventInput input = EventInput.ofRoster(wish.on(BareEvent.forRoster(roster, wish.size())), file);
            return run(input, roster, BareEvent.hash(file), language.orElse(Language.FR));
        }

        private RunOutcome run(EventInput input, RosterFiles roster, String hash, Language spoken) {
            EventRun.Result result = EventRun.run(input, roster, order, progress, cancelled);
            return FolderRunner.conclude(input, result, hash, order, spoken, RunFiles::ofTeams);
        }
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
}
