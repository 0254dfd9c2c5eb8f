package org.palmares.api.run.jury;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;

/**
 * Sheets of substitutes whom nobody called: every seat is taken, the published assignment gives them nothing, and where none
 * is published no juror steps aside for the entry. Such a sheet waits for a person, and does not count meanwhile.
 */
public final class UncalledSubstitutes {
    private final Event event;
    private final JuryAtWork jury;
    private final JurorGate.Result gate;

    public UncalledSubstitutes(Event event, JuryAtWork jury, JurorGate.Result gate) {
        this.event = event;
        this.jury = jury;
        this.gate = gate;
    }

    /** The sheets of whoever was called, or sits anyhow. */
    public List<ScoreSheetDraft> counting(List<ScoreSheetDraft> sheets) {
        return sheets.stream().filter(sheet -> round(sheet).isEmpty()).toList();
    }

    /** One problem per round and juror whose sheets wait. */
    public List<Problem> problems(List<ScoreSheetDraft> sheets, Titles titles, Directory directory) {
        Map<Waiting, List<ScoreSheetDraft>> waiting = new LinkedHashMap<>();
        for (ScoreSheetDraft sheet : sheets) {
            round(sheet)
                    .map(round -> new Waiting(round, sheet.juror()))
                    .ifPresent(who -> waiting.computeIfAbsent(who, first -> new ArrayList<>())
                            .add(sheet));
        }
        return waiting.entrySet().stream()
                .map(each -> ask(each.getKey(), each.getValue(), titles, directory))
                .toList();
    }

    /** Whose sheets wait in which round. */
    private record Waiting(Round round, Id<Juror> juror) {}

    /** The round in which nobody called the juror of a sheet; empty where it counts. */
    private Optional<Round> round(ScoreSheetDraft sheet) {
        return event.rounds().stream()
                .filter(round -> round.id().equals(sheet.round()))
                .filter(round -> isSubstitute(sheet.juror()) && !isCalled(sheet.juror(), sheet.submission(), round))
                .findFirst();
    }

    private boolean isSubstitute(Id<Juror> id) {
        return jury.jurors().stream().anyMatch(juror -> juror.id().equals(id) && juror.seat() == Juror.Seat.SUBSTITUTE);
    }

    /** A substitute named in a replacement is a member by now. */
    private boolean isCalled(Id<Juror> substitute, Id<Submission> submission, Round round) {
        boolean planned = jury.planned(round.id()).isEmpty()
                ? stepsAside(submission)
                : jury.planned(round.id()).stream()
                        .anyMatch(reading -> reading.juror().equals(substitute));
        return planned
                || jury.jurors().stream()
                        .anyMatch(juror -> juror.seat() != Juror.Seat.SUBSTITUTE && !sits(juror, round));
    }

    private boolean stepsAside(Id<Submission> submission) {
        return gate.recusals().stream().anyMatch(recusal -> recusal.submission().equals(submission));
    }

    private boolean sits(Juror juror, Round round) {
        TimeWindow time = event.findPhase(round.phase()).orElseThrow().window();
        boolean there = juror.availability().isEmpty()
                || juror.availability().stream().anyMatch(window -> window.overlaps(time));
        return juror.present() && there && !gate.suspended().containsKey(juror.id());
    }

    private static Problem ask(Waiting who, List<ScoreSheetDraft> sheets, Titles titles, Directory directory) {
        Place place = sheets.get(0).entries().stream()
                .findFirst()
                .map(ScoreSheetDraft.Entry::place)
                .orElse(Place.of("score-sheets.csv"));
        Text round = who.round().label();
        String juror = directory.withId(who.juror());
        return Problem.asked(
                place,
                "SHEET_OF_UNCALLED_SUBSTITUTE",
                new Text(
                        round.fr() + " : ce que " + juror
                                + ", suppléance que personne n'a appelée, a noté ne compte pas ("
                                + entries(sheets, titles, Language.FR)
                                + "). Pour l'accepter, ajoutez ces lectures à assignment.csv, ou nommez la personne"
                                + " remplacée dans replacements.csv.",
                        round.en() + ": what " + juror + ", a substitute whom nobody called, marked does not count ("
                                + entries(sheets, titles, Language.EN)
                                + "). To accept it, add these readings to assignment.csv, or name whoever is replaced in"
                                + " replacements.csv."));
    }

    private static String entries(List<ScoreSheetDraft> sheets, Titles titles, Language language) {
        return new Typography(language)
                .list(sheets.stream()
                        .map(sheet -> titles.withId(sheet.submission()).in(language))
                        .toList());
    }
}
