package org.palmares.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Basis;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/** From the lines of one rule to the rule. Not thread-safe; used once. */
final class RuleReader {
    private static final Pattern FACT_IN_MESSAGE = Pattern.compile("\\{([^{}]*)\\}|[{}]");

    private final RuleBlock block;
    private final KeyedLines lines;
    private final ProblemList problems;
    private final Sentences sentences;
    private boolean sound = true;

    private RuleReader(RuleBlock block, KeyedLines lines, CodeLists lists, ProblemList problems) {
        this.block = block;
        this.lines = lines;
        this.problems = problems;
        this.sentences = new Sentences(block.language(), lists, problems);
    }

    /** The rule; empty when something is wrong, and then the problems say what. */
    static Optional<RuleDef> read(RuleBlock block, CodeLists lists, ProblemList problems) {
        return KeyedLines.of(block, problems).flatMap(lines -> new RuleReader(block, lines, lists, problems).typed());
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
        return lines.has(language) ? language : Key.BASIS;
    }

    private Optional<Boolean> toConfirm() {
        if (!lines.has(Key.TO_CONFIRM)) {
            return Optional.of(false);
        }
        return known(Key.TO_CONFIRM, Clauses.answer(text(Key.TO_CONFIRM)), Clauses.answers());
    }

    private Optional<Subject.Kind> subject() {
        return known(Key.SUBJECT, Clauses.subject(text(Key.SUBJECT)), Clauses.subjects());
    }

    private Optional<RuleDef.Validity> validity() {
        if (!lines.has(Key.VALID)) {
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
        if (!lines.has(Key.LATER)) {
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
        if (!lines.has(Key.BREACH)) {
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
                    key,
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
        for (KeyedLines.Joined joined : lines.conditions()) {
            if (joined.key() != Key.AND) {
                group = new ArrayList<>();
                (joined.key() == Key.UNLESS ? unless : anyOf).add(group);
            }
            if (anyOf.isEmpty()) {
                RuleLine line = joined.value().line();
                wrong(
                        line,
                        line.column(),
                        "RULE_ORDER",
                        new Text(
                                "La première condition d'une règle commence par « si ».",
                                "The first condition of a rule starts with “if”."));
                return Optional.empty();
            }
            Optional<Condition> condition =
                    sentences.read(joined.value().line(), joined.value().text(), subject);
            sound &= condition.isPresent();
            condition.ifPresent(group::add);
        }
        return sound ? Optional.of(new When(anyOf, unless)) : Optional.empty();
    }

    private Optional<Text> message(Optional<Subject.Kind> subject) {
        if (!lines.has(Key.MESSAGE_FR) || subject.isEmpty()) {
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
                        key,
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
            Optional<Text> meant =
                    Nearest.to(text, offers, block.language(), problems.work()).map(Text::same);
            Text offered = meant.orElseGet(() -> all(offers));
            wrong(
                    key,
                    "RULE_VALUE",
                    new Text(
                            "« %s » n'est pas compris. Écrivez : %s".formatted(text, offered.fr()),
                            "“%s” is not understood. Write: %s".formatted(text, offered.en())));
        }
        return read;
    }

    private static Text all(List<Text> offers) {
        return new Text(
                offers.stream().map(Text::fr).collect(Collectors.joining(" | ")),
                offers.stream().map(Text::en).collect(Collectors.joining(" | ")));
    }

    private String text(Key key) {
        return lines.text(key);
    }

    /** What a key says is wrong: the place is that of its value. */
    private void wrong(Key key, String code, Text message) {
        RuleLine line = lines.line(key);
        wrong(line, line.valueColumn(), code, message);
    }

    private void wrong(RuleLine line, int column, String code, Text message) {
        sound = false;
        problems.add(line.number(), column, code, message);
    }
}
