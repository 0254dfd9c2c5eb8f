package org.palmares.api.run.rankings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.Tie;

/** How a tie on points was broken, or that it was not, in words. */
public final class Ties {
    private static final Text CASTING_VOTE = new Text("voix prépondérante", "casting vote");

    private Ties() {}

    /** Empty where nobody else is within the round's margin. */
    public static Optional<Text> text(RankedEntry entry, Rubric rubric, Titles titles, Directory directory) {
        Tie tie = entry.tie();
        if (tie.samePoints().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                tie.exAequo().isEmpty()
                        ? new Text(
                                separated(tie, rubric, titles, directory, Language.FR),
                                separated(tie, rubric, titles, directory, Language.EN))
                        : new Text(
                                "ex æquo avec " + names(tie.exAequo(), titles, Language.FR),
                                "tied with " + names(tie.exAequo(), titles, Language.EN)));
    }

    private static String separated(Tie tie, Rubric rubric, Titles titles, Directory directory, Language language) {
        Stream<String> criteria = tie.separatedBy().stream()
                .map(criterion -> rubric.find(criterion).orElseThrow().label().in(language));
        Stream<String> cast = tie.castBy().stream()
                .map(juror -> CASTING_VOTE.in(language) + " ("
                        + directory.juror(juror).fullName() + ")");
        String by = Stream.concat(criteria, cast).collect(Collectors.joining(", "));
        String others = names(tie.samePoints(), titles, language);
        return language == Language.FR
                ? "à égalité de points avec " + others + ", départagés sur : " + by
                : "level on points with " + others + ", separated on: " + by;
    }

    private static String names(List<Id<Submission>> submissions, Titles titles, Language language) {
        return submissions.stream()
                .map(submission -> titles.of(submission).in(language))
                .collect(Collectors.joining(", "));
    }
}
