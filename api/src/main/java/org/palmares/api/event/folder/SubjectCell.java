package org.palmares.api.event.folder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Subject;

/**
 * A cell that names what a line is about: {@code participant:p7}, {@code team:E2}, {@code juror:J1:S3},
 * {@code submission:S3}, or the submission's id alone.
 */
final class SubjectCell {
    private static final List<Subject.Kind> KINDS =
            List.of(Subject.Kind.PARTICIPANT, Subject.Kind.TEAM, Subject.Kind.SUBMISSION, Subject.Kind.JUROR);

    private SubjectCell() {}

    static Optional<Subject> read(Line line, Cells cells) {
        Optional<String> written = cells.required(line, "subject");
        Optional<Subject> subject = written.flatMap(SubjectCell::of);
        if (written.isPresent() && subject.isEmpty()) {
            cells.refuse(
                    line.place(),
                    "subject",
                    written.get(),
                    "submission:S3 (ou S3), participant:p7, team:E2, juror:J1:S3",
                    "submission:S3 (or S3), participant:p7, team:E2, juror:J1:S3");
        }
        return subject;
    }

    /** The subject that is meant; empty where the text has another form. */
    static Optional<Subject> of(String written) {
        for (Subject.Kind kind : KINDS) {
            String prefix = name(kind) + ":";
            if (written.startsWith(prefix)) {
                return subject(kind, written.substring(prefix.length()));
            }
        }
        return subject(Subject.Kind.SUBMISSION, written);
    }

    /** As it is written in a table. */
    static String write(Subject subject) {
        return name(subject.kind()) + ":" + subject.id();
    }

    private static Optional<Subject> subject(Subject.Kind kind, String id) {
        boolean pair = kind != Subject.Kind.JUROR || id.indexOf(':') > 0 && id.indexOf(':') < id.length() - 1;
        return Id.isValid(id) && pair ? Optional.of(new Subject(kind, id)) : Optional.empty();
    }

    private static String name(Subject.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
