package org.palmares.api.run.gates;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Evidence;

/** Calls sponsors by the names that people read, where a rule has read their ids. */
final class SponsorNames {
    private static final String NOT_INSIDE_A_WORD = "(?<![\\p{L}0-9_-])%s(?![\\p{L}0-9_-])";

    private final List<Event.Sponsor> sponsors;

    SponsorNames(List<Event.Sponsor> sponsors) {
        this.sponsors = List.copyOf(sponsors);
    }

    /** The same finding; one that rests on no sponsor's people stays as it is. */
    Judged in(Judged judged) {
        return judged.isOfSponsors()
                ? new Judged(
                        judged.finding().saying(in(judged.finding().message())),
                        judged.facts().stream().map(this::in).toList(),
                        judged.breach(),
                        judged.state())
                : judged;
    }

    private Evidence.Reading in(Evidence.Reading reading) {
        return reading.fact().name().equals(SubmissionFacts.SPONSOR_STAFF)
                ? new Evidence.Reading(reading.fact(), in(reading.value()))
                : reading;
    }

    private Text in(Text words) {
        return new Text(in(words.fr()), in(words.en()));
    }

    private String in(String words) {
        String named = words;
        for (Event.Sponsor sponsor : sponsors) {
            String id = Pattern.quote(sponsor.id().value());
            named = Pattern.compile(String.format(Locale.ROOT, NOT_INSIDE_A_WORD, id))
                    .matcher(named)
                    .replaceAll(Matcher.quoteReplacement(sponsor.name()));
        }
        return named;
    }
}
