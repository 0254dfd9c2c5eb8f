package org.palmares.samples.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.AssignmentRequest;

/** Made-up juries: each juror with some fields, each submission in one, one pair in twenty recused. */
record JurorCrowd(int submissions, int jurors, int each, int fields, int perJuror) {
    AssignmentRequest request(long seed) {
        Random random = new Random(seed);
        List<Juror> jury = new ArrayList<>();
        for (int juror = 0; juror < jurors; juror++) {
            jury.add(juror("J" + juror, random));
        }
        List<Submission> entries = new ArrayList<>();
        for (int entry = 0; entry < submissions; entry++) {
            entries.add(entry("P" + entry, random));
        }
        List<Recusal> recusals = new ArrayList<>();
        for (int recusal = 0; recusal < submissions * jurors / 20; recusal++) {
            recusals.add(new Recusal(
                    Id.of("J" + random.nextInt(jurors)), Id.of("P" + random.nextInt(submissions)), Text.same("link")));
        }
        return AssignmentRequest.of(jury, entries, OptionalInt.of(each), recusals, new TreeMap<>());
    }

    private Juror juror(String id, Random random) {
        List<Id<Category>> expertise =
                Stream.generate(() -> field(random)).limit(perJuror).distinct().toList();
        return new Juror(
                Id.of(id),
                Juror.Seat.MEMBER,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                expertise,
                true,
                Facts.NONE);
    }

    private Submission entry(String id, Random random) {
        return new Submission(
                Id.of(id),
                Text.same(id),
                Optional.empty(),
                Optional.empty(),
                Optional.of(field(random)),
                Instant.EPOCH,
                Facts.NONE);
    }

    private Id<Category> field(Random random) {
        return Id.of("C" + random.nextInt(fields));
    }
}
