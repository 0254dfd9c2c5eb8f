package org.palmares.api.run;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.palmares.api.event.Bytes;
import org.palmares.api.report.Csv;
import org.palmares.api.report.ReportTable;
import org.palmares.api.report.Xlsx;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Language;

/** How files of results are named and laid, whatever they hold. */
public final class Outputs {
    private Outputs() {}

    /** A table for programs and for people. */
    public static void put(SortedMap<String, Bytes> files, ReportTable table, Language language) {
        files.put(table.name() + ".csv", Bytes.of(Csv.bytes(table, language)));
        files.put(table.name() + ".xlsx", Bytes.of(Xlsx.bytes(table, language)));
    }

    /** The run's language, then the others of the event. */
    public static List<Language> languages(Event event, Language first) {
        return Stream.concat(Stream.of(first), event.languages().stream())
                .distinct()
                .toList();
    }

    /** {@code stem.html} in the first of the languages, {@code stem.en.html} in another. */
    public static void inEach(
            List<Language> languages,
            String stem,
            String ending,
            Function<Language, byte[]> page,
            SortedMap<String, Bytes> files) {
        for (Language each : languages) {
            String named = each == languages.get(0) ? stem : stem + "." + each.code();
            files.put(named + ending, Bytes.of(page.apply(each)));
        }
    }
}
