package org.palmares.rules;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/** Writes the sentence of a finding, with the facts filled in as a person reads them. */
final class MessageWriter {
    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z0-9]+)\\}");

    private final ZoneId zone;

    MessageWriter(ZoneId zone) {
        this.zone = zone;
    }

    /** A fact that a rule on this subject may quote: one of the subject, or a parameter of the event. */
    static Optional<FactDef> find(Subject.Kind subject, String name) {
        FactCatalogue catalogue = FactCatalogue.builtIn();
        return catalogue.find(subject, name).or(() -> catalogue.find(Subject.Kind.EVENT, name));
    }

    /** The rule's own sentence, or its title. */
    Text hit(RuleDef rule, Situation situation) {
        Text pattern = rule.message().orElse(rule.rule().title());
        return new Text(fill(pattern.fr(), situation, Language.FR), fill(pattern.en(), situation, Language.EN));
    }

    /** Which questions must be answered before the rule can tell. */
    Text undetermined(RuleDef rule, Collection<String> missing) {
        Text title = rule.rule().title();
        return new Text(
                "Information manquante pour « " + title.fr() + " » : " + questions(rule, missing, Language.FR),
                "Information missing for “" + title.en() + "”: " + questions(rule, missing, Language.EN));
    }

    private static String questions(RuleDef rule, Collection<String> missing, Language language) {
        return missing.stream()
                .map(name -> find(rule.subject(), name).orElseThrow().question().in(language))
                .collect(Collectors.joining(" "));
    }

    private String fill(String pattern, Situation situation, Language language) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        return NAME.matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), situation, language)));
    }

    private String value(String name, Situation situation, Language language) {
        FactDef fact = find(situation.subject().kind(), name).orElseThrow();
        return write(fact, situation.get(fact), language);
    }

    /** A fact as a person reads it. */
    Text value(FactDef asked, Fact fact) {
        return new Text(write(asked, fact, Language.FR), write(asked, fact, Language.EN));
    }

    private String write(FactDef asked, Fact fact, Language language) {
        boolean french = language == Language.FR;
        if (fact instanceof Fact.Answer answer) {
            return answer.yes() ? (french ? "oui" : "yes") : (french ? "non" : "no");
        }
        if (fact instanceof Fact.NumberFact number) {
            String plain = number.value().stripTrailingZeros().toPlainString();
            return french ? plain.replace('.', ',') : plain;
        }
        if (fact instanceof Fact.CodeFact code) {
            return word(asked, code.code(), language);
        }
        if (fact instanceof Fact.CodesFact codes) {
            return codes.codes().isEmpty() ? (french ? "aucun" : "none") : words(asked, codes.codes(), language);
        }
        if (fact instanceof Fact.DateFact date) {
            return date.date().format(form(french ? "dd/MM/uuuu" : "uuuu-MM-dd"));
        }
        if (fact instanceof Fact.InstantFact instant) {
            return instant.instant().atZone(zone).format(form(french ? "dd/MM/uuuu HH:mm:ss" : "uuuu-MM-dd HH:mm:ss"));
        }
        return french ? "inconnu" : "unknown";
    }

    private static String words(FactDef asked, List<String> codes, Language language) {
        return codes.stream().map(code -> word(asked, code, language)).collect(Collectors.joining(", "));
    }

    /** What people read for a code: "données pseudonymisées", not {@code PSEUDONYMISED}. */
    private static String word(FactDef asked, String code, Language language) {
        boolean noLicence = asked.values() == FactDef.Values.LICENCE && code.equals(Licences.NO_LICENCE);
        return (noLicence ? Licences.NONE_IN_WORDS : asked.label(code)).in(language);
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
