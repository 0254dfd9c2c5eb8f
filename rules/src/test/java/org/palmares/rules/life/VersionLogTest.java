package org.palmares.rules.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.rules.life.LogFileTest.Acts;

class VersionLogTest {
    private static final LogEntry FEBRUARY =
            Acts.activate("2027-01-10T09:00:00Z", "SPONSOR", Acts.FIRST, "2027-02-01T00:00:00Z");
    private static final LogEntry MARCH =
            Acts.activate("2027-01-20T09:00:00Z", "SPONSOR", Acts.SECOND, "2027-03-01T00:00:00Z");

    @Test
    void text_is_in_force_from_its_date_until_the_next_one() {
        VersionLog log = VersionLog.EMPTY.with(FEBRUARY).with(MARCH);
        assertEquals(Optional.empty(), log.inForce("SPONSOR", Instant.parse("2027-01-31T23:59:59Z")));
        assertEquals(Optional.of(FEBRUARY), log.inForce("SPONSOR", Instant.parse("2027-02-01T00:00:00Z")));
        assertEquals(Optional.of(FEBRUARY), log.inForce("SPONSOR", Instant.parse("2027-02-28T23:59:59Z")));
        assertEquals(Optional.of(MARCH), log.inForce("SPONSOR", Instant.parse("2027-03-01T00:00:00Z")));
        assertEquals(Optional.empty(), log.inForce("BASE", Instant.parse("2027-03-01T00:00:00Z")));
    }

    @Test
    void later_act_takes_away_what_was_planned_after_its_date() {
        LogEntry back = Acts.rollback("2027-02-10T12:00:00Z", "SPONSOR", Acts.FIRST);
        VersionLog log = VersionLog.EMPTY.with(FEBRUARY).with(MARCH).with(back);
        assertEquals(Optional.of(back), log.inForce("SPONSOR", Instant.parse("2027-06-01T00:00:00Z")));
        assertEquals(Optional.of(FEBRUARY), log.inForce("SPONSOR", Instant.parse("2027-02-05T00:00:00Z")));
    }

    @Test
    void approval_puts_nothing_in_force_and_binds_one_text_of_one_pack() {
        LogEntry approval = Acts.approve("2027-01-10T09:00:00Z", "SPONSOR", Acts.FIRST, "Voté");
        VersionLog log = VersionLog.EMPTY.with(approval);
        assertEquals(Optional.empty(), log.inForce("SPONSOR", Instant.parse("2027-06-01T00:00:00Z")));
        assertEquals(Optional.of(approval), log.approval("SPONSOR", Acts.FIRST));
        assertEquals(Optional.empty(), log.approval("SPONSOR", Acts.SECOND));
        assertEquals(Optional.empty(), log.approval("BASE", Acts.FIRST));
    }
}
