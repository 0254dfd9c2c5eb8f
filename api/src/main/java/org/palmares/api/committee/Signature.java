package org.palmares.api.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        wrongName("--as", approver).ifPresent(problems::add);
        wrongName("--author", author).ifPresent(problems::add);
        wrongReason(reason).ifPresent(problems::add);
        if (problems.isEmpty() && new Person(author).isSameAs(new Person(approver))) {
            problems.add(Refusals.samePerson(author, approver));
        }
        return problems;
    }

    /** Why a text cannot stand as the name of a person. */
    static Optional<Problem> wrongName(String option, String name) {
        return Person.isName(name) ? Optional.empty() : Optional.of(Refusals.nameExpected(option, name));
    }

    /** Why a text cannot stand as a reason. */
    static Optional<Problem> wrongReason(String reason) {
        return REASON.matcher(reason).matches() ? Optional.empty() : Optional.of(Refusals.reasonExpected(reason));
    }
}
