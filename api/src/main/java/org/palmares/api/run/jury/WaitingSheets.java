package org.palmares.api.run.jury;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.event.closing.RoundLog;
import org.palmares.api.report.Typography;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Titles;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Text;

/**
 * Sheets of somebody of whom it is not said that they were to judge: each waits for a person, and does not count meanwhile.
 * Closing a round settles which of its sheets count: what is said of the jury later does not change that.
 */
public final class WaitingSheets {
    private static final List<String> CODES =
            List.of(AbsentJurors.CODE, UncalledSubstitutes.CODE, UnassignedReadings.CODE, SecondSheets.CODE);

    private final List<Round> open;
    private final List<SheetDoubt> doubts;

    /** The jury with all its sheets, and what was done with the rounds. */
    public WaitingSheets(Event event, JuryAtWork jury, JurorGate.Result gate, RoundLog log) {
        Seats seats = new Seats(event, jury, gate);
        this.open = event.markedRounds().stream()
                .filter(round -> !log.isClosed(round.id()))
                .toList();
        this.doubts = List.of(
                new AbsentJurors(jury),
                new UncalledSubstitutes(jury, seats),
                new UnassignedReadings(jury, seats),
                new SecondSheets(jury));
    }

    /** Whether a problem asks about sheets that wait. */
    public static boolean asks(Problem problem) {
        return CODES.contains(problem.code());
    }

    /** The sheets of whoever was to judge. */
    public List<ScoreSheetDraft> counting(List<ScoreSheetDraft> sheets) {
        return sheets.stream().filter(sheet -> waiting(sheet).isEmpty()).toList();
    }

    /** One problem per cause, round and juror whose sheets wait. */
    public List<Problem> problems(List<ScoreSheetDraft> sheets, Titles titles, Directory directory) {
        Map<Waiting, List<ScoreSheetDraft>> waiting = new LinkedHashMap<>();
        for (ScoreSheetDraft sheet : sheets) {
            waiting(sheet)
                    .ifPresent(why -> waiting.computeIfAbsent(why, first -> new ArrayList<>())
                            .add(sheet));
        }
        return waiting.entrySet().stream()
                .map(each -> ask(each.getKey(), each.getValue(), titles, directory))
                .toList();
    }

    /** Whose sheets wait in which round, and why. */
    private record Waiting(SheetDoubt why, Round round, Id<Juror> juror) {}

    /** The first doubt that holds; empty where the sheet counts. */
    private Optional<Waiting> waiting(ScoreSheetDraft sheet) {
        return open.stream()
                .filter(round -> round.id().equals(sheet.round()))
                .flatMap(round -> waiting(sheet, round))
                .findFirst();
    }

    private Stream<Waiting> waiting(ScoreSheetDraft sheet, Round round) {
        return doubts.stream()
                .filter(doubt -> doubt.waits(round, sheet))
                .map(doubt -> new Waiting(doubt, round, sheet.juror()));
    }

    private static Problem ask(Waiting waiting, List<ScoreSheetDraft> sheets, Titles titles, Directory directory) {
        Place place = sheets.get(0).entries().stream()
                .findFirst()
                .map(ScoreSheetDraft.Entry::place)
                .orElse(Place.of("score-sheets.csv"));
        Text round = waiting.round().label();
        Text asked = waiting.why()
                .asked(
                        directory.withId(waiting.juror()),
                        new Text(entries(sheets, titles, Language.FR), entries(sheets, titles, Language.EN)));
        return Problem.asked(
                place, waiting.why().code(), new Text(round.fr() + " : " + asked.fr(), round.en() + ": " + asked.en()));
    }

    private static String entries(List<ScoreSheetDraft> sheets, Titles titles, Language language) {
        return new Typography(language)
                .list(sheets.stream()
                        .map(sheet -> titles.withId(sheet.submission()).in(language))
                        .toList());
    }
}
