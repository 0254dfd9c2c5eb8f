package org.palmares.api.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.event.settings.ConstraintSetting;
import org.palmares.api.event.settings.ConstraintSetting.Comparison;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.TeamSize;

class BareEventTest {
    @TempDir
    Path home;

    @Test
    void thirty_seven_people_by_six_are_six_teams_of_six_or_seven() {
        EventSettings settings = settings(37, 0, OptionalInt.of(6));
        assertEquals(OptionalInt.of(6), settings.event().teamCount());
        assertEquals(new TeamSize(6, 6, 7), settings.event().teamSize());
    }

    @Test
    void teams_are_of_about_six_where_nobody_asks() {
        EventSettings settings = settings(24, 0, OptionalInt.empty());
        assertEquals(OptionalInt.of(4), settings.event().teamCount());
        assertEquals(new TeamSize(6, 6, 6), settings.event().teamSize());
    }

    @Test
    void every_team_has_its_even_share_of_each_role() {
        assertEquals(
                List.of("DEV AT_LEAST 1", "DEV AT_MOST 2", "MEDECIN AT_MOST 1"),
                shares(settings(7, 2, OptionalInt.of(2))));
    }

    @Test
    void people_too_few_for_one_team_still_make_an_event() {
        EventSettings settings = settings(3, 0, OptionalInt.of(6));
        assertEquals(OptionalInt.of(1), settings.event().teamCount());
        assertEquals(new TeamSize(6, 6, 6), settings.event().teamSize());
    }

    @Test
    void other_size_leaves_a_person_more_or_less_and_the_count_to_the_people() {
        EventSettings small = Worlds.settings(Worlds.YAML);
        EventSettings resized = BareEvent.resized(small, OptionalInt.of(4));
        assertEquals(new TeamSize(3, 4, 5), resized.event().teamSize());
        assertEquals(OptionalInt.empty(), resized.event().teamCount());
        assertEquals(small.formation().constraints(), resized.formation().constraints());
        assertEquals(small, BareEvent.resized(small, OptionalInt.empty()));
        assertEquals(
                new TeamSize(1, 1, 2),
                BareEvent.resized(small, OptionalInt.of(1)).event().teamSize());
    }

    /** {@code people} of whom the last {@code doctors} are doctors, the others developers. */
    private EventSettings settings(int people, int doctors, OptionalInt size) {
        StringBuilder csv = new StringBuilder("id;given_name;family_name;role\n");
        for (int at = 1; at <= people; at++) {
            String role = at > people - doctors ? "Médecin" : "Développeur";
            csv.append("P" + at + ";Given" + at + ";Family" + at + ";" + role + "\n");
        }
        Path file = Worlds.folder(home, "roster.csv", csv.toString()).resolve("roster.csv");
        return BareEvent.forRoster(RosterFiles.bare(file), size);
    }

    private static List<String> shares(EventSettings settings) {
        return settings.formation().constraints().stream()
                .filter(ConstraintSetting.RoleCount.class::isInstance)
                .map(ConstraintSetting.RoleCount.class::cast)
                .map(BareEventTest::told)
                .toList();
    }

    private static String told(ConstraintSetting.RoleCount share) {
        Comparison comparison = share.comparison();
        return share.roles().stream().map(Id::value).toList().get(0) + " " + comparison + " " + share.number();
    }
}
