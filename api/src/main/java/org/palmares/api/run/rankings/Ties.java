package org.palmares.api.run.rankings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.Tie;

/** How a tie on points was broken, or that it was not, in words. */
public final class Ties {
    private static final Text CASTING_VOTE = new Text("voix prépondérante", "casting vote");

    private Ties() {}

    /** {@code 0,5 point} or {@code 0.5 points}. */
    public static Text points(BigDecimal number) {
        String written = number.stripTrailingZeros().toPlainString();
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return new Text(
                written.replace('.', ',') + Language.FR.agree(number.longValue(), " point", " points"),
                written + (one ? " point" : " points"));
    }

    /** Empty where nobody else is within the round's margin. */
    public static Optional<Text> text(
            RankedEntry entry, RankingStage.RankedRound round, Titles titles, Directory directory) {
        Tie tie = entry.tie();
        if (tie.samePoints().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                tie.exAequo().isEmpty()
                        ? new Text(
                                separated(entry, round, titles, directory, Language.FR),
                                separated(entry, round, titles, directory, Language.EN))
                        : new Text(
                                "ex æquo avec " + names(tie.exAequo(), titles, Language.FR),
                                "tied with " + names(tie.exAequo(), titles, Language.EN)));
    }

    private static String separated(
            RankedEntry entry, RankingStage.RankedRound round, Titles titles, Directory directory, Language language) {
        Tie tie = entry.tie();
        Stream<String> criteria = tie.separatedBy().stream()
                .map(criterion ->
                        round.rubric().find(criterion).orElseThrow().label().in(language));
        Stream<String> cast = tie.castBy().stream()
                .map(juror -> CASTING_VOTE.in(language) + " ("
                        + directory.juror(juror).fullName() + ")");
        String by = Stream.concat(criteria, cast).collect(Collectors.joining(", "));
        String near = near(entry, round).in(language) + " " + names(tie.samePoints(), titles, language);
        return near + (language == Language.FR ? ", départagés sur : " : ", separated on: ") + by;
    }

    /** Level, or as near as the round says that a tie is. */
    private static Text near(RankedEntry entry, RankingStage.RankedRound round) {
        boolean level = entry.tie().samePoints().stream()
                .flatMap(other -> round.ranking().find(other).stream())
                .allMatch(other -> other.points().compareTo(entry.points()) == 0);
        Text within = points(round.round().ties().within());
        return level
                ? new Text("à égalité de points avec", "level on points with")
                : new Text("à " + within.fr() + " au plus de", "at most " + within.en() + " from");
    }

    private static String names(List<Id<Submission>> submissions, Titles titles, Language language) {
        return submissions.stream()
                .map(submission -> titles.of(submission).in(language))
                .collect(Collectors.joining(", "));
    }
}
