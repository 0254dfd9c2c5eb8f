package org.palmares.api.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Problem;
import org.palmares.rules.life.Person;

/**
 * Who does an act and why, as declared.
 *
 * @param approver who answers for the text ({@code --as})
 * @param author who wrote it ({@code --author})
 */
public record Signature(String approver, String author, String reason) {
    private static final Pattern REASON = Pattern.compile("[\\p{L}\\p{N}«“\"(][^\\p{Cntrl}\\p{Zl}\\p{Zp}]{4,299}");

    public Signature {
        approver = approver.strip();
        author = author.strip();
        reason = reason.strip();
        Objects.requireNonNull(reason, "reason");
    }

    /** What keeps it from standing in the log; empty when nothing does. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!Person.isName(approver)) {
            problems.add(Refusals.nameExpected("--as", approver));
        }
        if (!Person.isName(author)) {
            problems.add(Refusals.nameExpected("--author", author));
        }
        if (!REASON.matcher(reason).matches()) {
            problems.add(Refusals.reasonExpected(reason));
        }
        if (problems.isEmpty() && new Person(author).isSameAs(new Person(approver))) {
            problems.add(Refusals.samePerson(author, approver));
        }
        return problems;
    }
}
