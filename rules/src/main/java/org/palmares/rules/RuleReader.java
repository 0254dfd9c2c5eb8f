package org.palmares.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Basis;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/** Reads the lines of one rule. Not thread-safe; used once. */
final class RuleReader {
    private static final Pattern FACT_IN_MESSAGE = Pattern.compile("\\{([^{}]*)\\}|[{}]");

    private record Value(RuleLine line, String text) {}

    private final RuleBlock block;
    private final ProblemList problems;
    private final Sentences sentences;
    private final Map<Key, Value> values = new EnumMap<>(Key.class);
    private final List<Map.Entry<Key, Value>> conditions = new ArrayList<>();
    private boolean sound = true;

    RuleReader(RuleBlock block, CodeLists lists, ProblemList problems) {
        this.block = block;
        this.problems = problems;
        this.sentences = new Sentences(block.language(), lists, problems);
    }

    /** The rule; empty when something is wrong, and then the problems say what. */
    Optional<RuleDef> read() {
        checkId();
        block.lines().forEach(this::split);
        checkRequired();
        return sound ? typed() : Optional.empty();
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
            conditions.add(Map.entry(key, value));
        }
    }

    private Text unknownKey(String word) {
        String meant =
                Nearest.to(word, Key.words(block.language()), problems.work()).orElse("");
        return new Text(
                "« %s » n'est pas une clé.".formatted(word)
                        + (meant.isEmpty() ? "" : " Vouliez-vous dire « %s » ?".formatted(meant)),
                "“%s” is not a key.".formatted(word) + (meant.isEmpty() ? "" : " Did you mean “%s”?".formatted(meant)));
    }

    private void checkRequired() {
        for (Key key : Key.REQUIRED) {
            if (!values.containsKey(key)) {
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
        if (values.containsKey(Key.MESSAGE_FR) != values.containsKey(Key.MESSAGE_EN)) {
            wrong(
                    block.header(),
                    "RULE_MESSAGE",
                    new Text(
                            "Le message doit être écrit en français et en anglais.",
                            "The message must be written in French and in English."));
        }
        if (conditions.size() > RuleParser.MAX_CONDITIONS) {
            RuleLine line = conditions.get(RuleParser.MAX_CONDITIONS).getValue().line();
            wrong(
                    line,
                    "RULE_CONDITIONS",
                    RuleText.tooMany(conditions.size(), "conditions", "conditions", RuleParser.MAX_CONDITIONS));
        }
    }

    private Optional<RuleDef> typed() {
        Optional<Subject.Kind> subject = subject();
        Optional<RuleDef.Validity> valid = validity();
        Optional<Clauses.Decision> decision = decision(subject);
        Optional<RuleDef.Later> later = later(subject);
        Optional<Boolean> breach = breach();
        Optional<When> when = subject.flatMap(this::when);
        Optional<Text> message = message(subject);
        Optional<Boolean> toConfirm = toConfirm();
        if (!sound) {
            return Optional.empty();
        }
        Text title = new Text(text(Key.TITLE_FR), text(Key.TITLE_EN));
        return Optional.of(new RuleDef(
                new Rule(Id.of(block.id()), title, new Basis(basis(), toConfirm.orElseThrow())),
                text(Key.OWNER),
                valid.orElseThrow(),
                subject.orElseThrow(),
                when.orElseThrow(),
                message,
                decision.orElseThrow().outcome(),
                decision.orElseThrow().scope(),
                later,
                breach.orElseThrow(),
                problems.place(block.header().number())));
    }

    /** One line holds in both languages, unless another is written for one of them. */
    private Text basis() {
        return new Text(text(basis(Key.BASIS_FR)), text(basis(Key.BASIS_EN)));
    }

    private Key basis(Key language) {
        return values.containsKey(language) ? language : Key.BASIS;
    }

    private Optional<Boolean> toConfirm() {
        if (!values.containsKey(Key.TO_CONFIRM)) {
            return Optional.of(false);
        }
        return known(Key.TO_CONFIRM, Clauses.answer(text(Key.TO_CONFIRM)), Clauses.answers());
    }

    private Optional<Subject.Kind> subject() {
        return known(Key.SUBJECT, Clauses.subject(text(Key.SUBJECT)), Clauses.subjects());
    }

    private Optional<RuleDef.Validity> validity() {
        if (!values.containsKey(Key.VALID)) {
            return Optional.of(RuleDef.Validity.ALWAYS);
        }
        return known(
                Key.VALID,
                Clauses.validity(text(Key.VALID)),
                List.of(new Text("du AAAA-MM-JJ au AAAA-MM-JJ", "from YYYY-MM-DD to YYYY-MM-DD")));
    }

    private Optional<Clauses.Decision> decision(Optional<Subject.Kind> subject) {
        Optional<Clauses.Decision> decision = known(Key.THEN, Clauses.decision(text(Key.THEN)), Clauses.outcomes());
        decision.ifPresent(found -> subject.ifPresent(kind -> checkOutcome(Key.THEN, found.outcome(), kind)));
        return decision;
    }

    private Optional<RuleDef.Later> later(Optional<Subject.Kind> subject) {
        if (!values.containsKey(Key.LATER)) {
            return Optional.empty();
        }
        Optional<RuleDef.Later> later = known(
                Key.LATER,
                Clauses.later(text(Key.LATER)),
                List.of(new Text(
                        "irrecevable à partir de la clôture du rendu", "not eligible from the submission deadline")));
        later.ifPresent(found -> subject.ifPresent(kind -> checkOutcome(Key.LATER, found.outcome(), kind)));
        return later;
    }

    /** {@code violation: possible}: a hit may be a breach of personal data. */
    private Optional<Boolean> breach() {
        if (!values.containsKey(Key.BREACH)) {
            return Optional.of(false);
        }
        return known(
                Key.BREACH,
                Optional.of(text(Key.BREACH)).filter(Clauses.POSSIBLE::equals).map(word -> true),
                List.of(Text.same(Clauses.POSSIBLE)));
    }

    private void checkOutcome(Key key, Outcome outcome, Subject.Kind subject) {
        boolean ofJurors = outcome == Outcome.RECUSE || outcome == Outcome.SUSPEND;
        boolean ofPeople = outcome == Outcome.NO_IMAGE;
        if ((ofJurors && subject != Subject.Kind.JUROR) || (ofPeople && subject != Subject.Kind.PARTICIPANT)) {
            wrong(
                    values.get(key).line(),
                    "RULE_OUTCOME",
                    new Text(
                            "« %s » ne peut pas être décidé pour ce sujet."
                                    .formatted(outcome.label().fr()),
                            "“%s” cannot be decided of this subject."
                                    .formatted(outcome.label().en())));
        }
    }

    /** Each {@code and} joins the condition before it; {@code or if} and {@code unless} open another group. */
    private Optional<When> when(Subject.Kind subject) {
        List<List<Condition>> anyOf = new ArrayList<>();
        List<List<Condition>> unless = new ArrayList<>();
        List<Condition> group = new ArrayList<>();
        for (Map.Entry<Key, Value> entry : conditions) {
            if (entry.getKey() != Key.AND) {
                group = new ArrayList<>();
                (entry.getKey() == Key.UNLESS ? unless : anyOf).add(group);
            }
            if (anyOf.isEmpty()) {
                wrong(
                        entry.getValue().line(),
                        "RULE_ORDER",
                        new Text(
                                "La première condition d'une règle commence par « si ».",
                                "The first condition of a rule starts with “if”."));
                return Optional.empty();
            }
            Value value = entry.getValue();
            Optional<Condition> condition = sentences.read(value.line(), value.text(), subject);
            sound &= condition.isPresent();
            condition.ifPresent(group::add);
        }
        return sound ? Optional.of(new When(anyOf, unless)) : Optional.empty();
    }

    private Optional<Text> message(Optional<Subject.Kind> subject) {
        if (!values.containsKey(Key.MESSAGE_FR) || subject.isEmpty()) {
            return Optional.empty();
        }
        checkMessage(Key.MESSAGE_FR, subject.get());
        checkMessage(Key.MESSAGE_EN, subject.get());
        return Optional.of(new Text(text(Key.MESSAGE_FR), text(Key.MESSAGE_EN)));
    }

    private void checkMessage(Key key, Subject.Kind subject) {
        Matcher matcher = FACT_IN_MESSAGE.matcher(text(key));
        while (matcher.find()) {
            String name = matcher.group(1);
            if (name == null || MessageWriter.find(subject, name).isEmpty()) {
                wrong(
                        values.get(key).line(),
                        "RULE_FACT",
                        new Text(
                                "« %s » n'est pas un élément que cette règle peut citer.".formatted(matcher.group()),
                                "“%s” is not a fact that this rule may quote.".formatted(matcher.group())));
            }
        }
    }

    private <T> Optional<T> known(Key key, Optional<T> read, List<Text> offers) {
        if (read.isEmpty()) {
            String text = text(key);
            List<String> words =
                    offers.stream().map(offer -> offer.in(block.language())).toList();
            String meant = Nearest.to(text, words, problems.work()).orElse(String.join(" | ", words));
            wrong(
                    values.get(key).line(),
                    "RULE_VALUE",
                    new Text(
                            "« %s » n'est pas compris. Écrivez : %s".formatted(text, meant),
                            "“%s” is not understood. Write: %s".formatted(text, meant)));
        }
        return read;
    }

    private String text(Key key) {
        return values.get(key).text();
    }

    private void wrong(RuleLine line, String code, Text message) {
        sound = false;
        problems.add(line.number(), code, message);
    }
}
