package org.palmares.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.run.RunResult;

class NuitDesDonneesGoldenTest {
    private static final String NAME = "nuit_des_donnees";

    @TempDir
    private Path folder;

    @Test
    void every_file_is_the_expected_one() throws IOException {
        SampleEvent event = SampleEvent.withExpectedTeams(NAME, folder);
        RunResult result = event.run();
        assertEquals(RunResult.Status.NEEDS_PERSON, result.status());
        Golden.check(event, result);
    }

    @Test
    void points_are_those_of_the_hand_sheet() throws IOException {
        SampleEvent event = SampleEvent.withExpectedTeams(NAME, folder);
        SortedMap<String, String> byHand = new TreeMap<>();
        Rows.of(event.expected("hand-sheet.csv"), ";")
                .forEach(row -> byHand.put(row.get("submission"), row.get("sheets") + " sheets, " + row.get("points")));
        SortedMap<String, String> ranked = new TreeMap<>();
        Rows.of(event.expected("ranking.csv"), ";")
                .forEach(row -> ranked.put(row.get("submission"), row.get("sheets") + " sheets, " + row.get("points")));
        assertEquals(byHand, ranked);
    }

    @Test
    void locale_and_time_zone_of_the_machine_change_no_byte() throws IOException {
        SampleEvent event = SampleEvent.withExpectedTeams(NAME, folder);
        RunResult turkish = under("tr-TR", "Pacific/Apia", event);
        RunResult arabic = under("ar-EG-u-nu-arab", "America/St_Johns", event);
        assertEquals(turkish, arabic);
        Golden.check(event, arabic);
    }

    private static RunResult under(String language, String zone, SampleEvent event) {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return event.run();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }
}
