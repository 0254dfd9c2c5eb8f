package org.palmares.api.run.rankings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Remark;

class RemarkWordsTest {
    private static final Text SAID = new Text("Peu de grilles.", "Few sheets.");
    private static final Identity ANNA =
            new Identity(Id.of("J1"), "Anna", "Roux", Optional.empty(), Optional.empty(), Optional.empty());
    private static final RemarkWords WORDS =
            new RemarkWords(new Directory(List.of(), List.of(ANNA)), new Titles(List.of()));

    @Test
    void chair_reads_the_names_of_jurors_with_their_ids() {
        assertEquals(
                new Text("Peu de grilles. À savoir : Anna Roux (J1), J2.", "Few sheets. Namely: Anna Roux (J1), J2."),
                WORDS.forTheChair(ofJurors(2)));
    }

    @Test
    void jury_reads_no_name_of_its_members() {
        assertEquals(SAID, WORDS.forTheJury(ofJurors(2)));
    }

    @Test
    void beyond_ten_only_the_number_is_said() {
        assertEquals(
                "Few sheets. Namely: Anna Roux (J1), J2, J3, J4, J5, J6, J7, J8, J9, J10 and 1 other.",
                WORDS.forTheChair(ofJurors(11)).en());
    }

    private static Remark ofJurors(int count) {
        List<Id<Juror>> jurors = IntStream.rangeClosed(1, count)
                .mapToObj(number -> Id.<Juror>of("J" + number))
                .toList();
        return new Remark(Remark.Code.FEW_SHEETS, SAID, jurors, List.of());
    }
}
