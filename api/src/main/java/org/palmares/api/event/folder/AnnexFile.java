package org.palmares.api.event.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Text;

/** {@code published.csv}: the terms as they were printed with the annex, their hash, and the day of publication. */
final class AnnexFile {
    private static final Columns COLUMNS = new Columns(List.of("item", "value"), List.of(), List.of());

    private final Event event;
    private final Cells cells;
    private final Findings findings;

    AnnexFile(Event event, Cells cells, Findings findings) {
        this.event = event;
        this.cells = cells;
        this.findings = findings;
    }

    /** What the table says; an error where it does not say it with its own hash. */
    Annex read(Table table, List<ScoreSheetDraft> sheets) {
        SortedMap<String, Line> lines = byItem(table);
        Optional<Line> hash = Optional.ofNullable(lines.remove(Annex.HASH));
        Optional<Line> day = Optional.ofNullable(lines.remove(Annex.DAY));
        PublishedTerms terms = terms(lines);
        if (hash.filter(line -> line.cell("value").equals(terms.sha256())).isEmpty()
                && !findings.isIncomplete(table.file())) {
            findings.add(edited(hash.map(Line::place).orElse(Place.of(table.file()))));
        }
        Optional<LocalDate> posted = day.flatMap(line -> cells.date(line, "value"));
        Optional<LocalDate> late = firstMarked(sheets)
                .filter(marked -> posted.filter(marked::isBefore).isPresent());
        late.ifPresent(marked -> findings.add(late(day.orElseThrow().place(), posted.orElseThrow(), marked)));
        return new Annex(terms, posted, posted.isPresent() && late.isEmpty());
    }

    private SortedMap<String, Line> byItem(Table table) {
        SortedMap<String, Line> lines = new TreeMap<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            String item = line.cell("item");
            if (!item.isEmpty() && lines.put(item, line) != null) {
                findings.add(twice(line.place(), item));
            }
        }
        return lines;
    }

    private static PublishedTerms terms(SortedMap<String, Line> lines) {
        SortedMap<String, String> terms = new TreeMap<>();
        lines.forEach((item, line) -> terms.put(item, value(line)));
        return new PublishedTerms(terms);
    }

    /** Tables for spreadsheets have an apostrophe before a minus sign. */
    private static String value(Line line) {
        String written = line.cell("value");
        return written.startsWith("'-") ? written.substring(1) : written;
    }

    /** The day of the first mark; where marks have no hour, that on which their round begins. */
    private Optional<LocalDate> firstMarked(List<ScoreSheetDraft> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.at().or(() -> begins(sheet)).stream())
                .min(Instant::compareTo)
                .map(first -> first.atZone(event.zone()).toLocalDate());
    }

    private Optional<Instant> begins(ScoreSheetDraft sheet) {
        return event.markedRounds().stream()
                .filter(round -> round.id().equals(sheet.round()))
                .map(Round::phase)
                .flatMap(phase -> event.findPhase(phase).stream())
                .findFirst()
                .map(phase -> phase.window().opens());
    }

    private static Problem twice(Place place, String item) {
        String shown = Wording.shown(item);
        return Problem.error(
                place,
                "TERM_TWICE",
                new Text(
                        "le terme « " + shown + " » est annoncé deux fois. Reprenez le fichier tel qu'il a été imprimé"
                                + " avec l'annexe.",
                        "the term \"" + shown + "\" is announced twice. Take the file again as it was printed with the"
                                + " annex."));
    }

    private static Problem edited(Place place) {
        return Problem.error(
                place,
                "TERMS_EDITED",
                new Text(
                        "les termes de ce fichier ne sont plus ceux de son empreinte (sha256) : une ligne a été changée,"
                                + " ôtée ou ajoutée après coup. Reprenez le fichier tel qu'il a été imprimé avec"
                                + " l'annexe ; seul published-on s'y remplit.",
                        "the terms of this file are no longer those of its hash (sha256): a line was changed, removed"
                                + " or added afterwards. Take the file again as it was printed with the annex; only"
                                + " published-on is filled in there."));
    }

    private static Problem late(Place place, LocalDate posted, LocalDate marked) {
        return Problem.asked(
                place,
                "TERMS_AFTER_MARKS",
                new Text(
                        "l'annexe est datée du " + posted + ", et la première note du " + marked
                                + " : elle ne montre pas que les termes étaient connus avant les notes, et le"
                                + " procès-verbal le dit. Corrigez la date si elle est fausse.",
                        "the annex is dated " + posted + ", and the first mark " + marked
                                + ": it does not show that the terms were known before marks opened, and the minutes"
                                + " say so. Correct the date if it is wrong."));
    }
}
