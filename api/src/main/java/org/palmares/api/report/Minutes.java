package org.palmares.api.report;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Run;
import org.palmares.engine.domain.Text;

/**
 * The public minutes: what the jury reads, completes and signs. A part that the event does not have is empty and is not
 * printed. No mark of a single juror stands here, no cause of a recusal, and nothing on a person's health: what comes
 * in is printed as it stands, so whoever fills this model answers for that.
 *
 * @param zone by which the run's clock is written
 * @param terms by which the jury judged; empty where there is nothing to judge by
 * @param rounds the rounds of judging, in their order
 * @param funnel how many entries each cut let through, in one line; empty where nobody is cut
 * @param toSettle what needs a person before anyone signs
 */
public record Minutes(
        MinutesSession session,
        ZoneId zone,
        MinutesJury jury,
        MinutesRules rules,
        Optional<MinutesTeams> teams,
        List<MinutesEntry> entries,
        MinutesDecisions decisions,
        Optional<MinutesTerms> terms,
        List<MinutesRound> rounds,
        Optional<Text> funnel,
        List<MinutesPrize> prizes,
        List<Text> toSettle,
        Run run) {
    public Minutes {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(jury, "jury");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(teams, "teams");
        entries = List.copyOf(entries);
        Objects.requireNonNull(decisions, "decisions");
        Objects.requireNonNull(terms, "terms");
        rounds = List.copyOf(rounds);
        Objects.requireNonNull(funnel, "funnel");
        prizes = List.copyOf(prizes);
        toSettle = List.copyOf(toSettle);
        Objects.requireNonNull(run, "run");
    }

    /** Whether every ranking is one that the jury adopted by votes recorded here. */
    public boolean isAdopted() {
        return !rounds.isEmpty() && rounds.stream().allMatch(MinutesRound::isAdopted);
    }

    /**
     * One HTML file that needs nothing else: no script, no font, no picture from elsewhere; readable on a screen, by a
     * screen reader and on A4. In UTF-8.
     */
    public byte[] html(Language language) {
        return Templates.html("minutes/document.jte", "minutes", this, language);
    }

    /** The same page with the style of paper, from which the PDF is made. */
    public String paper(Language language) {
        return Templates.paper("minutes/document.jte", "minutes", this, language);
    }
}
