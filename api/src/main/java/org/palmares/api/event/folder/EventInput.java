package org.palmares.api.event.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Problem;

/**
 * Everything that an event folder holds, read and checked.
 *
 * @param rules those in force when, and the working texts of a committee
 * @param organisations those of {@code organisations.csv}, then the sponsors and the jurors' employers that it does not name
 * @param rulings what named people decided of what the rules found
 * @param jury who judges and who helps
 * @param marks with the terms by which they are given
 * @param awards votes, wishes, adopted ranks, committees, follow-up, appeals
 * @param notices what a person should look at ({@code ASKED}) or know ({@code NOTICE}), never an error
 */
public record EventInput(
        EventSettings settings,
        EventRules rules,
        Organisations organisations,
        RosterFiles roster,
        TeamInput teams,
        EntryInput entries,
        RulingInput rulings,
        JuryInput jury,
        MarkInput marks,
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
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(teams, "teams");
        Objects.requireNonNull(entries, "entries");
        Objects.requireNonNull(rulings, "rulings");
        Objects.requireNonNull(jury, "jury");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(awards, "awards");
        notices = List.copyOf(notices);
    }

    /** A bare registration export under some settings, with nothing beside it. */
    public static EventInput ofRoster(EventSettings settings, Path roster) {
        return new EventInput(
                settings,
                EventRules.NONE,
                Organisations.of(List.of()),
                new RosterFiles(Optional.of(roster), Optional.empty(), Optional.empty()),
                TeamInput.NONE,
                EntryInput.NONE,
                new RulingInput(List.of(), List.of(), List.of()),
                JuryInput.NONE,
                MarkInput.NONE,
                AwardInput.NONE,
                List.of());
    }

    /** What a formation reads of this event, under other settings: nothing of what is handed in, judged or marked. */
    public EventInput forFormation(EventSettings others) {
        return new EventInput(
                others.withoutJury(),
                rules,
                organisations,
                roster,
                teams,
                EntryInput.NONE,
                new RulingInput(List.of(), rulings.confirmations(), rulings.corrections()),
                JuryInput.NONE,
                MarkInput.NONE,
                AwardInput.NONE,
                notices);
    }
}
