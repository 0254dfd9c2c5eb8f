package org.palmares.api.event.folder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.closing.FrozenSheets;
import org.palmares.api.event.closing.RoundAct;
import org.palmares.api.event.closing.RoundHistory;
import org.palmares.api.event.closing.RoundLog;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;
import org.palmares.rules.life.SealedRows;

/** Reads {@code rounds/} of an event folder: what a jury did with its rounds. All of it must be sound. */
final class RoundsFolder {
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final FolderReader files;
    private final Findings findings;

    private RoundsFolder(FolderReader files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    static RoundHistory read(Event event, FolderReader files, Findings findings) {
        Optional<byte[]> bytes = files.find(RoundLog.FILE).flatMap(path -> files.bytes(path, SealedRows.MAX_BYTES));
        if (bytes.isEmpty()) {
            return RoundHistory.NONE;
        }
        RoundLog.Reading reading = RoundLog.read(bytes.get());
        reading.problems().forEach(findings::add);
        return reading.problems().isEmpty()
                ? new RoundsFolder(files, findings).history(event, reading.log())
                : RoundHistory.NONE;
    }

    private RoundHistory history(Event event, RoundLog log) {
        List<Id<Round>> rounds = event.markedRounds().stream().map(Round::id).toList();
        SortedMap<String, FrozenSheets> frozen = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> terms = new TreeMap<>();
        long before = findings.errors();
        for (RoundAct act : log.acts()) {
            if (!rounds.contains(act.round())) {
                findings.add(gone(act.round()));
            }
        }
        log.acts().stream()
                .map(RoundAct::terms)
                .distinct()
                .forEach(sha256 -> text(RoundPaths.terms(sha256), sha256)
                        .ifPresent(text -> terms.put(sha256, PublishedTerms.parse(text))));
        log.acts().stream()
                .filter(act -> act.kind() == RoundAct.Kind.CLOSED)
                .map(RoundAct::marks)
                .distinct()
                .forEach(sha256 -> text(RoundPaths.marks(sha256), sha256)
                        .flatMap(FrozenSheets::read)
                        .ifPresent(sheets -> frozen.put(sha256, sheets)));
        return findings.errors() > before ? RoundHistory.NONE : new RoundHistory(log, frozen, terms);
    }

    /** A text that is still the one that the register names. */
    private Optional<String> text(String path, String sha256) {
        Optional<String> text = files.find(path)
                .flatMap(file -> files.bytes(file, MOST_BYTES))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(read -> Bytes.utf8(read).sha256().equals(sha256));
        if (text.isEmpty()) {
            findings.add(lost(path));
        }
        return text;
    }

    private static Problem lost(String path) {
        return Problem.error(
                Place.of(path),
                "ROUND_SNAPSHOT_LOST",
                new Text(
                        "ce fichier manque, ou n'est plus celui que le registre des tours nomme par son empreinte."
                                + " Reprenez-le d'une sauvegarde.",
                        "this file is missing, or no longer the one that the register of rounds names by its hash. Take"
                                + " it from a back-up."));
    }

    private static Problem gone(Id<Round> round) {
        return Problem.error(
                Place.of(RoundLog.FILE),
                "ROUND_GONE",
                new Text(
                        "le tour " + round + " a été ouvert ou clos, et event.yaml ne le connaît plus. Rétablissez-le.",
                        "round " + round + " was opened or closed, and event.yaml no longer knows it. Restore it."));
    }
}
