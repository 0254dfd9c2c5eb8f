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
        assertEquals("[A, B]", next("1", "A:1:90", "B:2:89.5", "C:3:88.9"));
    }

    @Test
    void whoever_the_jury_put_first_is_not_tied_with_more_points_behind() {
        assertEquals("[B]", next("0", "B:1:89", "A:2:90"));
        assertEquals("[B]", next("1", "B:1:89.9", "A:2:90"));
    }

    private static String next(String within, String... contenders) {
        List<Contender> eligible =
                Stream.of(contenders).map(PlacesTest::contender).toList();
        return Places.next(eligible, prize(within)).stream()
                .map(Contender::submission)
                .toList()
                .toString();
    }

    private static Contender contender(String written) {
        String[] part = written.split(":");
        return new Contender(Id.of(part[0]), Integer.parseInt(part[1]), Points.of(new BigDecimal(part[2])));
    }

    private static Prize prize(String within) {
        return new Prize(
                Id.of("first"),
                Text.same("first"),
                Prize.Kind.RANKING,
                Prize.Source.ranking(Id.of("round")),
                Prize.OpenTo.ALL,
                1,
                Optional.empty(),
                Prize.PaidTo.TEAM,
                new Prize.Tied(Prize.ExAequo.EACH_FULL, new BigDecimal(within)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
