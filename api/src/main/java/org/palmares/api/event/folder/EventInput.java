package org.palmares.api.event.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;

/**
 * Everything that an event folder holds, read and checked; a table that is not there is an empty list.
 *
 * @param rules those in force when, and the working texts of a committee
 * @param organisations those of {@code organisations.csv}, then the sponsors and the jurors' employers that it does not name
 * @param jurors in the order of the file
 * @param jurorNames the jurors' identities, in the same order
 * @param submissions every version, in the order of the file
 * @param confirmations in the order of the file
 * @param corrections in the order of the file, in which they apply
 * @param sheets one per round, juror and submission, in that order; each agrees with its round's rubric
 * @param pairs affinities, in the order of the ids
 * @param met teams of earlier sessions, in the order of the file
 * @param awards votes, wishes, adopted ranks, committees, follow-up, appeals
 * @param notices what a person should look at ({@code ASKED}) or know ({@code NOTICE}), never an error
 */
public record EventInput(
        EventSettings settings,
        EventRules rules,
        Organisations organisations,
        List<Juror> jurors,
        List<Identity> jurorNames,
        List<Submission> submissions,
        List<Dataset> datasets,
        List<Opinion> opinions,
        List<Confirmation> confirmations,
        List<Correction> corrections,
        List<ScoreSheetDraft> sheets,
        List<TeamMember> teams,
        List<PairAffinity> pairs,
        List<EarlierTeam> met,
        RosterFiles roster,
        AwardInput awards,
        List<Problem> notices) {
    /** What the roster's import reads by itself, where it is there. */
    public record RosterFiles(Optional<Path> roster, Optional<Path> importYaml, Optional<Path> decisions) {
        public RosterFiles {
            Objects.requireNonNull(roster, "roster");
            Objects.requireNonNull(importYaml, "importYaml");
            Objects.requireNonNull(decisions, "decisions");
        }
    }

    public EventInput {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(organisations, "organisations");
        jurors = List.copyOf(jurors);
        jurorNames = List.copyOf(jurorNames);
        submissions = List.copyOf(submissions);
        datasets = List.copyOf(datasets);
        opinions = List.copyOf(opinions);
        confirmations = List.copyOf(confirmations);
        corrections = List.copyOf(corrections);
        sheets = List.copyOf(sheets);
        teams = List.copyOf(teams);
        pairs = List.copyOf(pairs);
        met = List.copyOf(met);
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(awards, "awards");
        notices = List.copyOf(notices);
    }

    /** The facts of submissions that the table of data sets gives; none where there is no such table. */
    public List<String> factsOfDatasets() {
        return datasets.isEmpty() ? List.of() : DatasetFacts.GIVEN;
    }

    /** A bare registration export under some settings, with nothing beside it. */
    public static EventInput ofRoster(EventSettings settings, Path roster) {
        RosterFiles files = new RosterFiles(Optional.of(roster), Optional.empty(), Optional.empty());
        return formation(
                settings,
                EventRules.NONE,
                Organisations.of(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                files,
                List.of());
    }

    /** What a formation reads of this event, under other settings: nothing of what is handed in, judged or marked. */
    public EventInput forFormation(EventSettings others) {
        return formation(others, rules, organisations, confirmations, corrections, teams, pairs, met, roster, notices);
    }

    private static EventInput formation(
            EventSettings settings,
            EventRules rules,
            Organisations organisations,
            List<Confirmation> confirmations,
            List<Correction> corrections,
            List<TeamMember> teams,
            List<PairAffinity> pairs,
            List<EarlierTeam> met,
            RosterFiles roster,
            List<Problem> notices) {
        return new EventInput(
                settings,
                rules,
                organisations,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                confirmations,
                corrections,
                List.of(),
                teams,
                pairs,
                met,
                roster,
                AwardInput.NONE,
                notices);
    }
}
