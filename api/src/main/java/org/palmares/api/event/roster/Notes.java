package org.palmares.api.event.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.palmares.engine.domain.Text;

/** What is said and asked while one roster is read. Not thread-safe; lives as long as one import. */
final class Notes {

    private static final Comparator<Remark> BY_LINE = Comparator.comparingInt(Remark::line)
            .thenComparing(Remark::code)
            .thenComparing(remark -> remark.message().fr());
    private static final Comparator<Question> BY_SUBJECT = Comparator.comparing(
                    (Question question) -> question.subjects().get(0))
            .thenComparing(
                    question -> question.subjects().get(question.subjects().size() - 1))
            .thenComparing(Question::code)
            .thenComparing(question -> question.message().fr());

    private final List<Remark> remarks = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    void merged(int line, Text message) {
        remarks.add(new Remark(Remark.Kind.MERGED, line, "ROSTER_MERGED", message));
    }

    void refused(int line, String code, Text message) {
        remarks.add(new Remark(Remark.Kind.REFUSED, line, code, message));
    }

    void noted(int line, String code, Text message) {
        remarks.add(new Remark(Remark.Kind.NOTED, line, code, message));
    }

    void asked(Entry entry, String code, Text message, String answer) {
        asked(new Question(code, List.of(entry.id()), List.of(entry.line()), message, List.of(answer)));
    }

    void asked(Question question) {
        questions.add(question);
    }

    int count(Remark.Kind kind) {
        return (int) remarks.stream().filter(remark -> remark.kind() == kind).count();
    }

    /** In the order of lines, then of what is said. */
    List<Remark> remarks() {
        return remarks.stream().sorted(BY_LINE).toList();
    }

    /** In the order of ids, then of what is asked. */
    List<Question> questions() {
        return questions.stream().sorted(BY_SUBJECT).toList();
    }
}
