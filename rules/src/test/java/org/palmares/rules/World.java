package org.palmares.rules;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.RuleSettings;

/** What tests of rules share: an event's settings and packs written in place. */
public final class World {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final ZonedDateTime OPENING = ZonedDateTime.of(2026, 10, 10, 12, 0, 0, 0, PARIS);

    private World() {}

    /** Settings with these packs and parameters, ten minutes of grace, no completion hour. */
    public static RuleSettings settings(List<String> packs, Facts parameters) {
        return new RuleSettings(
                packs,
                Optional.empty(),
                List.of(),
                parameters,
                Organisation.Level.GROUP,
                Optional.empty(),
                Duration.ofMinutes(10));
    }

    public static RuleSettings only(RuleSettings settings, String... rules) {
        List<Id<Rule>> ids = List.of(rules).stream().map(Id::<Rule>of).toList();
        return new RuleSettings(
                settings.packs(),
                Optional.of(ids),
                settings.off(),
                settings.parameters(),
                settings.employerLevel(),
                settings.completeBy(),
                settings.grace());
    }

    /** A rule on submissions with these lines after its head. */
    public static String rule(String id, String lines) {
        return """
                règle %s
                  titre fr: Titre de %s
                  titre en: Title of %s
                  base légale: Règlement
                  responsable: Comité
                  sujet: projet rendu
                """.formatted(id, id, id) + lines.strip() + "\n\n";
    }

    /** A pack named OWN; the text must be sound. */
    public static Pack pack(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (RuleParser.parse("own.regles", bytes) instanceof Parsed.Rules rules) {
            return Pack.of("OWN", bytes, rules);
        }
        throw new AssertionError(RuleParser.parse("own.regles", bytes));
    }

    /** All of the text's rules in force. */
    public static RuleSet ruleSet(String text, Facts parameters) {
        return RuleSet.of(List.of(pack(text)), CodeLists.builtIn(), settings(List.of("OWN"), parameters), OPENING);
    }
}
