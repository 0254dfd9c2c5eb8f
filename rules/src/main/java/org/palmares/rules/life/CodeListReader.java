package org.palmares.rules.life;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.ProblemList;
import org.palmares.rules.RuleLine;
import org.palmares.rules.RuleText;

/** Reads a committee's list of codes: {@code id;nom}, one code a line, {@code #} before a comment. Thread-safe. */
public final class CodeListReader {
    private static final int MAX_PROBLEMS = 50;
    private static final int MAX_CODES = 1_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.+-]{0,39}");

    private CodeListReader() {}

    /** The codes in the order of the file, and what is wrong with the other lines. */
    public record Reading(List<String> codes, List<Problem> problems) {
        public Reading {
            codes = List.copyOf(codes);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a file, within the limits of {@link RuleText}.
     *
     * @param fileName the name that problems carry
     */
    public static Reading read(String fileName, String text) {
        ProblemList problems = new ProblemList(fileName, MAX_PROBLEMS);
        List<RuleLine> lines = new RuleText(problems).lines(text.getBytes(StandardCharsets.UTF_8));
        List<String> codes = new ArrayList<>();
        for (RuleLine line : lines.stream().skip(1).toList()) {
            String code = line.text().split(";", -1)[0].strip();
            if (!CODE.matcher(code).matches() || codes.size() >= MAX_CODES) {
                problems.add(line.number(), "LIST_CODE", codeExpected(code));
            } else if (codes.contains(code)) {
                problems.add(line.number(), "LIST_CODE_TWICE", twice(code));
            } else {
                codes.add(code);
            }
        }
        if (lines.isEmpty() || !lines.get(0).text().startsWith("id")) {
            problems.add(1, "LIST_HEADER", headerExpected());
        }
        return new Reading(codes, problems.sorted());
    }

    private static Text codeExpected(String found) {
        return new Text(
                "« %s » n'est pas un code : lettres sans accent, chiffres, points et tirets ; au plus %s codes."
                        .formatted(found, MAX_CODES),
                "“%s” is not a code: letters without accents, digits, points and hyphens; at most %s codes."
                        .formatted(found, MAX_CODES));
    }

    private static Text twice(String code) {
        return new Text(
                "« %s » est déjà dans la liste.".formatted(code), "“%s” is in the list already.".formatted(code));
    }

    private static Text headerExpected() {
        return new Text("La première ligne doit être : id;nom", "The first line must be: id;name");
    }
}
