package org.palmares.api.committee;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.EventRules;
import org.palmares.api.event.folder.Loaded;
import org.palmares.api.event.folder.RulePaths;
import org.palmares.api.run.RunOrder;
import org.palmares.api.run.RunResult.Status;
import org.palmares.api.run.stages.Judgements;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.life.Impact;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.RuleHistory;
import org.palmares.rules.life.Trial;

/** What the working texts would do to every decision of an event, as if they judged in place of those in force. */
public final class ImpactStudy {
    private ImpactStudy() {}

    /**
     * Weighs the working texts of an event against those in force. Reads only.
     *
     * @param typed the pack or list to weigh; empty: every working text that differs from the one in force
     * @param order the clock of the judgement, if one is asked for
     */
    public static Answer weigh(Path event, Optional<String> typed, RunOrder order) {
        Loaded loaded = EventFolder.load(event);
        return loaded instanceof Loaded.Refused refused
                ? Answer.refused(refused.problems())
                : weigh(((Loaded.Ready) loaded).input(), typed, order);
    }

    private static Answer weigh(EventInput input, Optional<String> typed, RunOrder order) {
        EventRules rules = input.rules();
        List<RuleFile> drafts = rules.drafts().stream()
                .filter(file -> typed.isEmpty()
                        || file.name().equalsIgnoreCase(typed.get().strip()))
                .filter(file -> typed.isPresent() || isOther(file, rules.history()))
                // A list may be one that a pack names for the first time.
                .sorted(Comparator.comparing(RuleFile::isList).reversed())
                .toList();
        if (drafts.isEmpty()) {
            return Answer.refused(typed.map(Refusals::noDraft).orElseGet(Refusals::noDrafts));
        }
        RuleHistory tried = rules.history();
        List<Problem> problems = new ArrayList<>();
        for (RuleFile draft : drafts) {
            Trial trial = Trial.of(draft, RulePaths.draft(draft.name()), tried, Instant.MAX);
            problems.addAll(trial.problems());
            tried = trial.version().map(tried::trying).orElse(tried);
        }
        return problems.isEmpty() ? compare(input, drafts, tried, order) : Answer.refused(problems);
    }

    private static boolean isOther(RuleFile draft, RuleHistory history) {
        return history.text(draft.name(), Instant.MAX)
                .filter(draft::hasSameText)
                .isEmpty();
    }

    private static Answer compare(EventInput input, List<RuleFile> drafts, RuleHistory tried, RunOrder order) {
        Judgements judgements = Judgements.of(input, order);
        List<Problem> errors = Problem.Severity.ERROR.among(judgements.problems());
        if (!errors.isEmpty()) {
            return Answer.refused(errors);
        }
        Impact impact = Impact.of(judgements.verdicts(), judgements.under(tried));
        ImpactWords words = new ImpactWords(input, impact);
        SortedMap<String, String> values = new TreeMap<>(words.values());
        drafts.forEach(draft -> values.put("sha256 " + draft.name(), draft.sha256()));
        return new Answer(
                Status.DONE, words.sections(drafts), values, List.of(words.table()), notSwitchedOn(input, drafts));
    }

    private static List<Problem> notSwitchedOn(EventInput input, List<RuleFile> drafts) {
        List<String> packs = input.settings().event().rules().packs();
        return drafts.stream()
                .filter(draft -> !draft.isList() && !packs.contains(draft.name()))
                .map(draft -> Problem.notice(
                        Place.of("event.yaml"),
                        "PACK_NOT_SWITCHED_ON",
                        new Text(
                                "le lot %s ne figure pas dans rules: packs : il ne juge que si l'événement le met en"
                                                .formatted(draft.name())
                                        + " service.",
                                "pack %s is not in rules: packs: it judges only if the event switches it on."
                                        .formatted(draft.name()))))
                .toList();
    }
}
