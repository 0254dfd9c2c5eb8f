package org.palmares.api.event.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.table.CellText;
import org.palmares.api.event.table.Table;

/**
 * From rows to entries of people who come: rows that cannot be read, have no name, or are cancelled, refunded, declined or
 * waiting are refused with their line.
 */
final class EntryReader {

    private final ColumnMapping mapping;
    private final ImportSettings settings;
    private final List<Decision> decisions;
    private final Notes notes;

    EntryReader(ColumnMapping mapping, ImportSettings settings, List<Decision> decisions, Notes notes) {
        this.mapping = mapping;
        this.settings = settings;
        this.decisions = decisions;
        this.notes = notes;
    }

    /** Every row with its id, refused ones too: a decision may name them. */
    List<Entry> all(Table table) {
        List<Entry> entries = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (table.overflows(row)) {
                int width = table.headings().size();
                notes.refused(
                        row.line(),
                        "ROSTER_TOO_MANY_CELLS",
                        RosterTexts.tooManyCells(row.cells().size(), width));
            } else {
                entries.add(entry(row));
            }
        }
        return entries;
    }

    /** Those who come, with ids that tell them apart and corrected texts. */
    List<Entry> coming(List<Entry> all) {
        List<Entry> coming = all.stream().filter(this::isComing).toList();
        List<Entry> corrected = new ArrayList<>();
        for (Entry entry : EntryIds.toldApart(mapping.source(), coming)) {
            Entry known = corrected(entry);
            if (CellText.key(known.fullName()).isEmpty()) {
                notes.refused(known.line(), "ROSTER_NO_NAME", RosterTexts.noName());
            } else {
                corrected.add(known);
            }
        }
        return corrected;
    }

    private Entry entry(Table.Row row) {
        SortedMap<Target, List<String>> texts = new TreeMap<>();
        for (int column = 0; column < mapping.columns().size(); column++) {
            Optional<Target> target = mapping.columns().get(column).target();
            String text = row.cell(column);
            if (!text.isEmpty() && target.isPresent() && target.get().field() != Target.Field.IGNORE) {
                texts.computeIfAbsent(target.get(), t -> new ArrayList<>()).add(text);
            }
        }
        return new Entry(row.line(), EntryIds.of(mapping.source(), texts), texts);
    }

    private boolean isComing(Entry entry) {
        String word = corrected(entry).text(Target.Field.STATUS);
        Optional<String> state = word.isEmpty() ? Optional.of("kept") : Words.STATUSES.find(word);
        if (state.isEmpty()) {
            notes.noted(entry.line(), "ROSTER_STATE_UNKNOWN", RosterTexts.unknownState(word));
        }
        String known = state.orElse("kept");
        boolean comes = known.equals("kept") || known.equals("waiting") && settings.keepWaiting();
        if (!comes) {
            notes.refused(entry.line(), "ROSTER_" + known.toUpperCase(Locale.ROOT), RosterTexts.state(word, known));
        }
        return comes;
    }

    private Entry corrected(Entry entry) {
        Entry corrected = entry;
        for (Decision decision : decisions) {
            if (decision instanceof Decision.Correct correct
                    && correct.participant().equals(entry.id())) {
                corrected = corrected.with(correct.target(), CellText.clean(correct.text()));
            }
        }
        return corrected;
    }
}
