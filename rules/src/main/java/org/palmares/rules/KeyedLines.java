package org.palmares.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.engine.domain.Text;

/** The lines of one rule by their keys: each key known, there where it must be, and written once. Not thread-safe. */
final class KeyedLines {
    /** What stands after a key's colon, and the line that it stands on. */
    record Value(RuleLine line, String text) {}

    /** A condition with the key that joins it to those before. */
    record Joined(Key key, Value value) {}

    private final RuleBlock block;
    private final ProblemList problems;
    private final Map<Key, Value> values = new EnumMap<>(Key.class);
    private final List<Joined> conditions = new ArrayList<>();
    private boolean sound = true;

    private KeyedLines(RuleBlock block, ProblemList problems) {
        this.block = block;
        this.problems = problems;
    }

    /** Empty when something is wrong, and then the problems say what. */
    static Optional<KeyedLines> of(RuleBlock block, ProblemList problems) {
        KeyedLines lines = new KeyedLines(block, problems);
        lines.checkId();
        block.lines().forEach(lines::split);
        lines.checkRequired();
        lines.checkNumber();
        return lines.sound ? Optional.of(lines) : Optional.empty();
    }

    boolean has(Key key) {
        return values.containsKey(key);
    }

    /** The line of a key that is there. */
    RuleLine line(Key key) {
        return values.get(key).line();
    }

    /** What a key that is there says. */
    String text(Key key) {
        return values.get(key).text();
    }

    /** In the order of the file. */
    List<Joined> conditions() {
        return conditions;
    }

    private void checkId() {
        if (!RuleDef.ID.matcher(block.id()).matches()) {
            wrong(
                    block.header(),
                    "RULE_ID",
                    new Text(
                            "« %s » n'est pas un identifiant de règle. Écrivez-le comme IP-01.".formatted(block.id()),
                            "“%s” is not the id of a rule. Write it like IP-01.".formatted(block.id())));
        }
    }

    private void split(RuleLine line) {
        int colon = line.text().indexOf(':');
        if (colon < 0) {
            wrong(
                    line,
                    "RULE_COLON",
                    new Text(
                            "Il manque les deux-points. Écrivez « clé: valeur ».",
                            "The colon is missing. Write “key: value”."));
            return;
        }
        String word = line.text().substring(0, colon).strip();
        Value value = new Value(line, line.text().substring(colon + 1).strip());
        Key.find(word).ifPresentOrElse(key -> keep(key, value), () -> wrong(line, "RULE_KEY", unknownKey(word)));
    }

    private void keep(Key key, Value value) {
        if (value.text().isEmpty()) {
            wrong(
                    value.line(),
                    "RULE_VALUE_MISSING",
                    new Text(
                            "Il n'y a rien après « %s ».".formatted(key.words().fr()),
                            "There is nothing after “%s”.".formatted(key.words().en())));
        } else if (values.put(key, value) != null && !key.repeats()) {
            wrong(
                    value.line(),
                    "RULE_KEY_TWICE",
                    new Text(
                            "« %s » est écrit deux fois dans cette règle. Gardez une seule ligne."
                                    .formatted(key.words().fr()),
                            "“%s” is written twice in this rule. Keep one line."
                                    .formatted(key.words().en())));
        } else if (key.isCondition()) {
            conditions.add(new Joined(key, value));
        }
    }

    private Text unknownKey(String word) {
        String meant = Nearest.to(word, Key.allWords(), block.language(), problems.work())
                .orElse("");
        return new Text(
                "« %s » n'est pas une clé.".formatted(word)
                        + (meant.isEmpty() ? "" : " Vouliez-vous dire « %s » ?".formatted(meant)),
                "“%s” is not a key.".formatted(word) + (meant.isEmpty() ? "" : " Did you mean “%s”?".formatted(meant)));
    }

    private void checkRequired() {
        for (Key key : Key.REQUIRED) {
            if (!has(key)) {
                wrong(
                        block.header(),
                        "RULE_KEY_MISSING",
                        new Text(
                                "La règle %s n'a pas de ligne « %s »."
                                        .formatted(block.id(), key.words().fr()),
                                "Rule %s has no line “%s”."
                                        .formatted(block.id(), key.words().en())));
            }
        }
        if (has(Key.MESSAGE_FR) != has(Key.MESSAGE_EN)) {
            wrong(
                    block.header(),
                    "RULE_MESSAGE",
                    new Text(
                            "Le message doit être écrit en français et en anglais.",
                            "The message must be written in French and in English."));
        }
    }

    private void checkNumber() {
        if (conditions.size() > RuleParser.MAX_CONDITIONS) {
            wrong(
                    conditions.get(RuleParser.MAX_CONDITIONS).value().line(),
                    "RULE_CONDITIONS",
                    RuleText.tooMany(conditions.size(), "conditions", "conditions", RuleParser.MAX_CONDITIONS));
        }
    }

    private void wrong(RuleLine line, String code, Text message) {
        sound = false;
        problems.add(line.number(), line.column(), code, message);
    }
}
