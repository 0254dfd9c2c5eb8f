package org.palmares.api.run.jury;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.palmares.api.run.Groups;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Compared;
import org.palmares.engine.jury.Shortage;

/** What is said of a jury in several places. */
public final class JuryWords {
    private JuryWords() {}

    private static final int NAMED = 5;

    /**
     * Why submissions do not compare, and what helps.
     *
     * @param apart what is ranked apart already; none where all submissions are ranked together
     */
    public static Text why(AssignmentStage.AssignedRound round, Compared.Apart why, List<Groups.Group> apart) {
        Text helps = apart.isEmpty() ? new Text(", ou classez par groupe.", ", or rank by group.") : new Text(".", ".");
        Text said = round.roomsApart().orElseGet(() -> why(why));
        return new Text(said.fr() + helps.fr(), said.en() + helps.en());
    }

    private static Text why(Compared.Apart why) {
        return switch (why) {
            case NOBODY_MAY ->
                new Text(
                        "aucun juré ne peut lire de part et d'autre (déports, absences). Ajoutez un juré sans lien",
                        "no juror may read on both sides (recusals, absences). Add a juror without links");
            case TOO_FEW_READINGS ->
                new Text(
                        "il y a trop peu de lectures. Augmentez jurors-per-submission",
                        "there are too few readings. Raise jurors-per-submission");
            case NONE_FOUND ->
                new Text(
                        "aucun échange simple ne les relie. Augmentez jurors-per-submission",
                        "no simple exchange links them. Raise jurors-per-submission");
        };
    }

    /** The first few by name, then how many more. */
    public static Text names(List<Groups.Group> apart) {
        int more = apart.size() - NAMED;
        return new Text(
                names(apart, Language.FR) + (more > 0 ? " et " + Language.FR.count(more, "autre", "autres") : ""),
                names(apart, Language.EN) + (more > 0 ? " and " + more + " more" : ""));
    }

    private static String names(List<Groups.Group> apart, Language language) {
        return apart.stream().limit(NAMED).map(each -> each.name().in(language)).collect(Collectors.joining(", "));
    }

    /** A submission for which jurors are missing. */
    public static Text missing(Shortage shortage, Titles titles) {
        Text title = titles.withId(shortage.submission());
        Text said = shortage.text();
        return new Text(title.fr() + " : " + said.fr(), title.en() + ": " + said.en());
    }

    /** The sum: submissions × jurors each × minutes, over the working time. */
    public static Text need(AssignmentStage.Need need) {
        String sum = need.submissions() + " × " + need.perSubmission() + " × " + minutes(need.each()) + " / "
                + minutes(need.working());
        return new Text(
                need.jurors() + " (" + sum + "), " + Language.FR.count(need.sitting(), "siège", "siègent"),
                need.jurors() + " (" + sum + "), " + Language.EN.count(need.sitting(), "sits", "sit"));
    }

    /** The same where too few sit: what to do. */
    public static Text tooFew(AssignmentStage.Need need) {
        int missing = need.jurors() - need.sitting();
        int per = (int) (need.working().dividedBy(need.each()) * need.sitting() / need.submissions());
        String wayOut = per >= 1 ? " jurors-per-submission " + per : "";
        Text said = need(need);
        return new Text(
                "jurés nécessaires : " + said.fr() + ". Il en manque " + missing
                        + " : invitez-en d'autres, allongez le tour"
                        + (wayOut.isEmpty() ? " ou raccourcissez les passages." : " ou demandez" + wayOut + "."),
                "jurors needed: " + said.en() + ". " + Language.EN.count(missing, "is", "are")
                        + " missing: invite more, lengthen the round"
                        + (wayOut.isEmpty() ? " or shorten the pitches." : " or ask" + wayOut + "."));
    }

    private static String minutes(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }
}
