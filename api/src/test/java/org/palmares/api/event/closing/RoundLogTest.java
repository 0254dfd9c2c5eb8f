package org.palmares.api.event.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palmares.api.event.closing.RoundAct.Kind;
import org.palmares.engine.domain.Id;

class RoundLogTest {
    private static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    private static final RoundLog LOG = new RoundLog(List.of(
            act("heats", Kind.OPENED, 0, ""),
            act("heats", Kind.CLOSED, 1, ""),
            act("final", Kind.CLOSED, 1, ""),
            act("heats", Kind.REOPENED, 2, "Une case \"mal lue\" ; relue"),
            act("heats", Kind.CLOSED, 3, "")));

    @Test
    void register_reads_back_what_it_wrote() {
        assertEquals(new RoundLog.Reading(LOG, List.of()), read(LOG.text()));
    }

    @Test
    void line_changed_moved_or_taken_out_is_found() {
        List<String> lines = LOG.text().lines().toList();
        for (int at = 1; at < lines.size() - 1; at++) {
            List<String> without = new ArrayList<>(lines);
            without.remove(at);
            assertEquals(List.of("LOG_SEAL rounds/rounds.csv:" + (at + 1)), told(without));
            List<String> moved = new ArrayList<>(lines);
            Collections.swap(moved, at, at + 1);
            assertEquals(List.of("LOG_SEAL rounds/rounds.csv:" + (at + 1)), told(moved));
            List<String> changed = new ArrayList<>(lines);
            changed.set(at, lines.get(at).replace("Claire", "Clara"));
            assertEquals(List.of("LOG_SEAL rounds/rounds.csv:" + (at + 1)), told(changed));
        }
    }

    @Test
    void act_that_cannot_follow_is_refused_though_its_seal_is_right() {
        for (RoundAct impossible : List.of(
                act("heats", Kind.CLOSED, 4, ""),
                act("heats", Kind.OPENED, 4, ""),
                act("semi", Kind.REOPENED, 4, "Pour voir"),
                act("semi", Kind.CLOSED, 2, ""))) {
            assertEquals(
                    List.of("LOG_ROW rounds/rounds.csv:7"),
                    told(LOG.with(impossible).text().lines().toList()));
        }
    }

    @Test
    void state_of_a_round_follows_from_its_last_act_and_its_marks() {
        assertEquals(RoundState.DRAFT, RoundLog.EMPTY.state(Id.of("heats"), false));
        assertEquals(RoundState.OPEN, RoundLog.EMPTY.state(Id.of("heats"), true));
        assertEquals(
                List.of(RoundState.DRAFT, RoundState.CLOSED, RoundState.CLOSED, RoundState.OPEN, RoundState.CLOSED),
                List.of(1, 2, 3, 4, 5).stream()
                        .map(acts -> new RoundLog(LOG.acts().subList(0, acts)).state(Id.of("heats"), false))
                        .toList());
    }

    private static RoundAct act(String round, Kind kind, int hours, String reason) {
        return new RoundAct(
                NOON.plusSeconds(3600L * hours),
                Id.of(round),
                kind,
                "a".repeat(64),
                "b".repeat(64),
                "Claire Delmas",
                reason);
    }

    private static List<String> told(List<String> lines) {
        return read(String.join("\n", lines)).problems().stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    private static RoundLog.Reading read(String text) {
        return RoundLog.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
