package org.palmares.api.event.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.engine.domain.Problem;

/** The ten scenarios: each event file holds, and names exactly what this version does not do yet. */
class SampleEventsTest {
    private static final Path EVENTS = Path.of("..", "samples", "events");

    static Stream<Arguments> scenarios() {
        return Stream.of(
                scenario("nuit_des_donnees"),
                scenario("defi_bon_usage"),
                scenario("science_ouverte_cancer", "milestones with an expert gate", "follow-up of deliverables"),
                scenario("diabete_48h"),
                scenario("hopital_de_demain"),
                scenario("bordeaux"),
                scenario("ateliers_familles", "consents", "short names elsewhere than on cards and papers"),
                scenario("megadonnees_pme"),
                scenario("camp_sante"),
                scenario("trophees", "entrants other than teams"),
                scenario("e_pocrate"),
                scenario("continental"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void event_file_holds_and_names_what_is_not_built(String folder, List<String> notBuilt) throws IOException {
        EventSettings settings = read(folder);
        assertEquals(
                notBuilt,
                settings.notices().stream().map(SampleEventsTest::name).toList());
        assertEquals(folder, settings.event().id().value());
    }

    @Test
    void every_scenario_folder_is_in_the_list() throws IOException {
        List<String> listed =
                scenarios().map(each -> (String) each.get()[0]).sorted().toList();
        try (Stream<Path> folders = Files.list(EVENTS)) {
            List<String> found = folders.filter(folder -> Files.exists(folder.resolve("event.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(listed::contains)
                    .sorted()
                    .toList();
            assertEquals(listed, found);
        }
    }

    private static EventSettings read(String folder) throws IOException {
        byte[] bytes = Files.readAllBytes(EVENTS.resolve(folder).resolve("event.yaml"));
        EventReading reading = EventReader.read("event.yaml", bytes, CatalogueFacts.builtIn());
        if (reading instanceof EventReading.Refused refused) {
            throw new AssertionError(refused.problems());
        }
        return ((EventReading.Ready) reading).settings();
    }

    /** The name between the first and the last quotation mark. */
    private static String name(Problem problem) {
        String said = problem.message().en();
        return said.substring(said.indexOf('"') + 1, said.lastIndexOf('"'));
    }

    private static Arguments scenario(String folder, String... notBuilt) {
        return Arguments.of(folder, List.of(notBuilt));
    }
}
