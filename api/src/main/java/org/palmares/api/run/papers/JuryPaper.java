package org.palmares.api.run.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.report.JuryPapers;
import org.palmares.api.report.SubmissionName;
import org.palmares.api.run.Entries;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;

/** The jury's papers from an event folder. */
public final class JuryPaper {
    private JuryPaper() {}

    /** Nothing where the event has no round of judging. */
    public static SortedMap<String, Bytes> files(EventInput input, Language language) {
        Event event = input.settings().event();
        SortedMap<String, Bytes> files = new TreeMap<>();
        if (!event.rounds().isEmpty()) {
            papers(input, event).files(language).forEach((name, bytes) -> files.put(name, Bytes.of(bytes)));
        }
        return files;
    }

    private static JuryPapers papers(EventInput input, Event event) {
        List<SubmissionName> entries = Entries.of(input.entries().submissions(), List.of(), List.of()).stream()
                .map(entry -> new SubmissionName(entry.id(), entry.latest().title()))
                .toList();
        List<JuryPapers.RoundPaper> rounds = event.rounds().stream()
                .map(round -> new JuryPapers.RoundPaper(
                        round.label(), event.findRubric(round.rubric()).orElseThrow(), entries))
                .toList();
        return new JuryPapers(
                event.name(),
                event.organizer().name(),
                rounds,
                jurors(input),
                event.prizes().stream().map(prize -> prize.label()).toList());
    }

    private static List<String> jurors(EventInput input) {
        Map<String, String> names = input.jury().names().stream()
                .collect(Collectors.toMap(identity -> identity.person().value(), Identity::fullName));
        return input.jury().jurors().stream()
                .sorted(Comparator.comparing(Juror::seat).thenComparing(Juror::id))
                .map(juror -> names.get(juror.id().value()))
                .toList();
    }
}
