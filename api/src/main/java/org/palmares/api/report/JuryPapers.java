package org.palmares.api.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Text;

/**
 * What a jury needs on paper when there is no computer: blank score sheets, a sheet to add marks up by hand, blank minutes.
 *
 * @param rounds in the order of the event
 * @param organizerIsPublic whether the minutes bear the mention of an algorithmic treatment
 * @param jurors in the order of seats
 * @param quorums of the committees that judge, as far as the event names any, a sentence each
 * @param prizes their labels
 */
public record JuryPapers(
        Text event,
        String organizer,
        boolean organizerIsPublic,
        List<RoundPaper> rounds,
        List<Seated> jurors,
        List<Text> quorums,
        List<Text> prizes) {
    private static final List<String> PAPERS = List.of("blank-score-sheets", "hand-tally", "blank-minutes");

    /** One member of the jury, by name. */
    public record Seated(String name, Text seat) {
        public Seated {
            Check.notBlank(name, "name");
            Objects.requireNonNull(seat, "seat");
        }
    }

    /**
     * One round.
     *
     * @param method named by the event before marks open
     * @param jurors who marks in it, by name
     * @param entries what is judged, as far as known
     * @param recusalsKnown whether what is said of them is all that is to be known
     * @param otherMethod why the means of sheets are not its ranking; empty where they are
     */
    public record RoundPaper(
            Text label,
            Text method,
            Rubric rubric,
            List<String> jurors,
            List<Line> entries,
            boolean recusalsKnown,
            Optional<Text> otherMethod) {
        public RoundPaper {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(rubric, "rubric");
            jurors = List.copyOf(jurors);
            entries = List.copyOf(entries);
            Objects.requireNonNull(otherMethod, "otherMethod");
        }
    }

    /**
     * One entry of a tally.
     *
     * @param aside for each juror, whether that juror takes no part for it
     */
    public record Line(SubmissionName entry, List<Boolean> aside) {
        public Line {
            Objects.requireNonNull(entry, "entry");
            aside = List.copyOf(aside);
        }
    }

    public JuryPapers {
        Objects.requireNonNull(event, "event");
        Check.notBlank(organizer, "organizer");
        rounds = List.copyOf(rounds);
        jurors = List.copyOf(jurors);
        quorums = List.copyOf(quorums);
        prizes = List.copyOf(prizes);
    }

    /** Each paper by the name of its file, in UTF-8. */
    public SortedMap<String, byte[]> files(Language language) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        PAPERS.forEach(paper ->
                files.put(paper + ".html", Templates.html("papers/" + paper + ".jte", "papers", this, language)));
        return files;
    }

    /** The filled-in headings of score sheets, one page a juror. */
    public static byte[] sheets(List<JurorSheet> sheets, Language language) {
        return Templates.html("papers/juror-sheets.jte", "sheets", sheets, language);
    }
}
