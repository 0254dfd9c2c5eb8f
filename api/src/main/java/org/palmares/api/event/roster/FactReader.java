package org.palmares.api.event.roster;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.event.table.CellText;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;

/** Reads what participant rules need; what is blank or not understood stays unknown. Pure functions. */
final class FactReader {

    private FactReader() {}

    static Facts read(Entry entry, Notes notes) {
        Facts facts = Facts.NONE;
        for (Map.Entry<Target, List<String>> given : entry.texts().entrySet()) {
            Target target = given.getKey();
            String text = given.getValue().get(0);
            Optional<Fact> fact = fact(target, text);
            if (fact.isPresent()) {
                facts = facts.with(name(target), fact.get());
            } else if (isFact(target)) {
                notes.asked(
                        entry,
                        "ROSTER_ANSWER_ASKED",
                        RosterTexts.answer(target.name(), text),
                        "correct;" + entry.id() + ";" + target + "=");
            }
        }
        return facts;
    }

    private static boolean isFact(Target target) {
        return switch (target.field()) {
            case FACT, COUNT, CODE -> true;
            default -> false;
        };
    }

    private static String name(Target target) {
        return target.field() == Target.Field.NEEDS ? "accommodationNeeded" : target.name();
    }

    private static Optional<Fact> fact(Target target, String text) {
        return switch (target.field()) {
            case FACT -> answer(text).map(Fact::of);
            case COUNT -> count(text);
            case CODE -> Optional.of(new Fact.CodeFact(text.toUpperCase(Locale.ROOT)));
            case NEEDS -> Optional.of(Fact.of(!Words.isNothing(text)));
            default -> Optional.empty();
        };
    }

    private static Optional<Fact> count(String text) {
        if (text.matches("\\d{1,4}")) {
            return Optional.of(new Fact.NumberFact(new BigDecimal(text)));
        }
        return answer(text).map(yes -> new Fact.NumberFact(yes ? BigDecimal.ONE : BigDecimal.ZERO));
    }

    /** Yes or no: the whole text is in the list, or it begins with yes or no ("Oui, j'accepte d'être photographié"). */
    static Optional<Boolean> answer(String text) {
        Optional<String> whole = Words.ANSWERS.find(text);
        if (whole.isPresent()) {
            return whole.map("yes"::equals);
        }
        String first = CellText.key(text).split(" ")[0];
        if (first.equals("oui") || first.equals("yes")) {
            return Optional.of(true);
        }
        if (first.equals("non") || first.equals("no")) {
            return Optional.of(false);
        }
        List<String> scanned = Words.ANSWERS.scan(text).stream().distinct().toList();
        boolean statement = CellText.key(text).matches("(j|je|i) .*");
        return statement && scanned.size() == 1 ? Optional.of(scanned.get(0).equals("yes")) : Optional.empty();
    }
}
