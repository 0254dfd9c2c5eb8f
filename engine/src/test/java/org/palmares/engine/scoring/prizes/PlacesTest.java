package org.palmares.engine.scoring.prizes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Contender;
import org.palmares.engine.scoring.Points;

/** A contender is written {@code entry:rank:points}. */
class PlacesTest {
    @Test
    void group_is_measured_from_its_best_member_and_not_from_neighbour_to_neighbour() {
        assertEquals("[[A, B]]", taken(1, "1", "A:1:90", "B:2:89.5", "C:3:88.9"));
        assertEquals("[[A, B], [C]]", taken(3, "1", "A:1:90", "B:2:89.5", "C:3:88.9"));
    }

    @Test
    void whoever_the_jury_put_first_is_not_tied_with_more_points_behind() {
        assertEquals("[[B]]", taken(1, "0", "B:1:89", "A:2:90"));
        assertEquals("[[B]]", taken(1, "1", "B:1:89.9", "A:2:90"));
    }

    @Test
    void last_group_is_never_parted() {
        assertEquals("[[A], [B, C]]", taken(2, "0", "A:1:90", "B:2:80", "C:2:80", "D:4:70"));
    }

    private static String taken(int places, String within, String... contenders) {
        List<Contender> eligible =
                Stream.of(contenders).map(PlacesTest::contender).toList();
        return Places.take(eligible, prize(places, within)).stream()
                .map(group -> group.stream().map(Contender::submission).toList())
                .toList()
                .toString();
    }

    private static Contender contender(String written) {
        String[] part = written.split(":");
        return new Contender(Id.of(part[0]), Integer.parseInt(part[1]), Points.of(new BigDecimal(part[2])));
    }

    private static Prize prize(int places, String within) {
        return new Prize(
                Id.of("first"),
                Text.same("first"),
                Prize.Kind.RANKING,
                Prize.Source.ranking(Id.of("round")),
                Prize.OpenTo.ALL,
                places,
                Optional.empty(),
                Prize.PaidTo.TEAM,
                new Prize.Tied(Prize.ExAequo.EACH_FULL, new BigDecimal(within)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
