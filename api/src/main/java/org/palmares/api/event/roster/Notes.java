package org.palmares.api.event.roster;

import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;

/** What is said and asked while one roster is read. Not thread-safe; lives as long as one import. */
final class Notes {

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
        return remarks.stream()
                .sorted((a, b) -> a.line() != b.line()
                        ? Integer.compare(a.line(), b.line())
                        : (a.code() + a.message()).compareTo(b.code() + b.message()))
                .toList();
    }

    /** In the order of ids, then of what is asked. */
    List<Question> questions() {
        return questions.stream().sorted((a, b) -> key(a).compareTo(key(b))).toList();
    }

    private static String key(Question question) {
        List<Id<Participant>> subjects = question.subjects();
        return subjects + question.code() + question.message();
    }
}
