package org.palmares.engine.jury;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** Small juries for tests. */
final class Juries {
    private Juries() {}

    static Juror juror(String id, String... expertise) {
        return juror(id, true, expertise);
    }

    static Juror absent(String id) {
        return juror(id, false);
    }

    static Juror substitute(String id) {
        return juror(id, true).seated(Juror.Seat.SUBSTITUTE, true);
    }

    static Juror reading(String id, Language language, String... expertise) {
        Juror juror = juror(id, expertise);
        return new Juror(
                juror.id(),
                juror.seat(),
                juror.employer(),
                juror.links(),
                juror.declaredOn(),
                juror.expertise(),
                true,
                Facts.NONE,
                List.of(language),
                List.of());
    }

    private static Juror juror(String id, boolean present, String... expertise) {
        List<Id<Category>> fields =
                Arrays.stream(expertise).map(Id::<Category>of).toList();
        return new Juror(
                Id.of(id),
                Juror.Seat.MEMBER,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                fields,
                present,
                Facts.NONE);
    }

    static Submission submission(String id) {
        return submission(id, Optional.empty());
    }

    static Submission submission(String id, String category) {
        return submission(id, Optional.of(Id.of(category)));
    }

    static Submission written(String id, Language language, String category) {
        return new Submission(
                Id.of(id),
                Text.same(id),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Id.of(category)),
                Instant.EPOCH,
                Facts.NONE,
                Optional.of(language));
    }

    private static Submission submission(String id, Optional<Id<Category>> category) {
        return new Submission(
                Id.of(id), Text.same(id), Optional.empty(), Optional.empty(), category, Instant.EPOCH, Facts.NONE);
    }

    static Recusal recusal(String juror, String submission) {
        return new Recusal(Id.of(juror), Id.of(submission), Text.same("same employer"));
    }

    static AssignmentRequest request(
            List<Juror> jurors, List<Submission> submissions, OptionalInt each, Recusal... recusals) {
        return AssignmentRequest.of(jurors, submissions, each, List.of(recusals), new TreeMap<>());
    }
}
