package org.palmares.api.event.settings;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.yaml.At;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.jury.timetable.PitchFormat;

/** How the pitches of each round are held. */
final class TimetableParts {
    private static final BigDecimal USUAL_SLACK = new BigDecimal("0.1");
    private static final Duration USUAL_DELIBERATION = Duration.ofMinutes(15);

    private final At root;
    private final ZoneId zone;

    TimetableParts(At root, ZoneId zone) {
        this.root = root;
        this.zone = zone;
    }

    SortedMap<Id<Round>, PitchFormat> formats() {
        SortedMap<Id<Round>, PitchFormat> formats = new TreeMap<>();
        root.at("rounds").items().stream()
                .filter(round -> round.at("timetable").isPresent())
                .filter(round -> !duration(round.at("timetable"), "talk").isZero())
                .forEach(round -> formats.put(Id.of(round.text("id")), format(round)));
        return formats;
    }

    private PitchFormat format(At round) {
        At timetable = round.at("timetable");
        return new PitchFormat(
                duration(timetable, "talk"),
                duration(timetable, "questions"),
                duration(timetable, "changeover"),
                timetable.each("breaks", this::pause).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                timetable.findInteger("rooms").orElse(1),
                timetable.findInteger("bridge-jurors").orElse(0),
                timetable.findNumber("slack").orElse(USUAL_SLACK),
                timetable.at("deliberation").isPresent()
                        ? duration(timetable, "deliberation")
                        : usualDeliberation(round.text("phase")));
    }

    private Optional<TimeWindow> pause(At pause) {
        Instant opens = Dates.moment(pause.at("at"), zone).orElseThrow();
        Instant closes = opens.plus(duration(pause, "lasts"));
        return opens.isBefore(closes) ? Optional.of(new TimeWindow(opens, closes)) : Optional.empty();
    }

    /** None where a phase of the event is kept for it before the next judging begins. */
    private Duration usualDeliberation(String phase) {
        List<At> phases = root.at("phases").items();
        Instant closes = phases.stream()
                .filter(each -> each.text("id").equals(phase))
                .flatMap(each -> Dates.moment(each.at("closes"), zone).stream())
                .findFirst()
                .orElseThrow();
        Optional<Instant> deliberation = next(phases, "deliberation", closes);
        Optional<Instant> judging = next(phases, "judging", closes);
        boolean kept = deliberation
                .filter(opens -> judging.isEmpty() || opens.isBefore(judging.get()))
                .isPresent();
        return kept ? Duration.ZERO : USUAL_DELIBERATION;
    }

    private Optional<Instant> next(List<At> phases, String kind, Instant closes) {
        return phases.stream()
                .filter(each -> each.text("kind").equals(kind))
                .flatMap(each -> Dates.moment(each.at("opens"), zone).stream())
                .filter(opens -> !opens.isBefore(closes))
                .min(Instant::compareTo);
    }

    private static Duration duration(At at, String key) {
        return at.findText(key).map(Duration::parse).orElse(Duration.ZERO);
    }
}
