package org.palmares.engine.domain;

import java.util.Comparator;
import java.util.Objects;

/**
 * What a rule judges. A juror is judged with one submission: the id is then {@code juror:submission}.
 */
public record Subject(Kind kind, String id) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::kind).thenComparing(Subject::id);

    /** The six kinds. */
    public enum Kind {
        EVENT("événement", "event"),
        PARTICIPANT("participant", "participant"),
        TEAM("équipe", "team"),
        SUBMISSION("projet rendu", "submission"),
        JUROR("membre du jury", "juror"),
        ROUND("tour de jury", "round");

        private final Text label;

        Kind(String fr, String en) {
            this.label = new Text(fr, en);
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }

    public Subject {
        Objects.requireNonNull(kind, "kind");
        Require.notBlank(id, "id");
    }

    public static Subject of(Kind kind, Id<?> id) {
        return new Subject(kind, id.value());
    }

    public static Subject of(Id<Juror> juror, Id<Submission> submission) {
        return new Subject(Kind.JUROR, juror + ":" + submission);
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
