package org.palmares.api.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.Tie;

/** How equal points were separated, or that they were not, in words. */
final class Ties {
    private Ties() {}

    /** Empty where no other entry has the same points. */
    static Optional<Text> text(RankedEntry entry, Rubric rubric, Titles titles) {
        Tie tie = entry.tie();
        if (tie.samePoints().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                tie.exAequo().isEmpty()
                        ? new Text(
                                separated(tie, rubric, titles, Language.FR),
                                separated(tie, rubric, titles, Language.EN))
                        : new Text(
                                "ex æquo avec " + names(tie.exAequo(), titles, Language.FR),
                                "tied with " + names(tie.exAequo(), titles, Language.EN)));
    }

    private static String separated(Tie tie, Rubric rubric, Titles titles, Language language) {
        String criteria = tie.separatedBy().stream()
                .map(criterion -> rubric.find(criterion).orElseThrow().label().in(language))
                .collect(Collectors.joining(", "));
        String others = names(tie.samePoints(), titles, language);
        return language == Language.FR
                ? "mêmes points que " + others + ", départagés sur : " + criteria
                : "same points as " + others + ", separated on: " + criteria;
    }

    private static String names(List<Id<Submission>> submissions, Titles titles, Language language) {
        return submissions.stream()
                .map(submission -> titles.of(submission).in(language))
                .collect(Collectors.joining(", "));
    }
}
