package org.palmares.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/** The columns of a table of rules: the keys of the text, all conditions in one, and the two days of validity in two. */
public enum RuleColumn {
    RULE(new Text("règle", "rule")),
    SUBJECT(Key.SUBJECT.words()),
    TITLE_FR(Key.TITLE_FR.words()),
    TITLE_EN(Key.TITLE_EN.words()),
    BASIS(Key.BASIS.words()),
    BASIS_FR(Key.BASIS_FR.words()),
    BASIS_EN(Key.BASIS_EN.words()),
    TO_CONFIRM(Key.TO_CONFIRM.words()),
    OWNER(Key.OWNER.words()),
    VALID_FROM(new Text("valable du", "valid from")),
    VALID_TO(new Text("au", "to")),
    IF(Key.IF.words()),
    MESSAGE_FR(Key.MESSAGE_FR.words()),
    MESSAGE_EN(Key.MESSAGE_EN.words()),
    THEN(Key.THEN.words()),
    LATER(Key.LATER.words()),
    BREACH(Key.BREACH.words());

    static final List<RuleColumn> REQUIRED = List.of(RULE, SUBJECT, TITLE_FR, TITLE_EN, BASIS, OWNER, IF, THEN);

    private final Text words;

    RuleColumn(Text words) {
        this.words = words;
    }

    /** What people call it: the heading of a workbook. */
    public Text words() {
        return words;
    }

    /** The heading of a CSV file, such as {@code base_legale}. */
    public String code(Language language) {
        return code(words.in(language));
    }

    /** Those that a table in a language has: a basis in that language needs no second column. */
    public static List<RuleColumn> of(Language language) {
        RuleColumn own = language == Language.FR ? BASIS_FR : BASIS_EN;
        return Arrays.stream(values()).filter(column -> column != own).toList();
    }

    /** The column that a heading names, in either language, whatever its capitals, accents and spacing. */
    static Optional<RuleColumn> find(String heading) {
        String code = code(heading);
        return Arrays.stream(values())
                .filter(column ->
                        Arrays.stream(Language.values()).anyMatch(language -> code.equals(column.code(language))))
                .findFirst();
    }

    static String code(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ _]+", "_");
    }
}
