package org.palmares.api.event.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Subject;

/** Five packs, most rules, and a small list of facts: answers, codes and one number. */
public final class SomeFacts implements FactSource {
    @Override
    public List<String> packs() {
        return List.of("BASE", "MINORS", "OPEN-SCIENCE", "HEALTH-DATA-FR", "SPONSOR");
    }

    @Override
    public boolean hasRule(String id) {
        return !id.startsWith("ELI-1") && !id.startsWith("ORG");
    }

    @Override
    public List<String> names(Subject.Kind kind) {
        return switch (kind) {
            case EVENT -> List.of("minAge", "openScienceRequired", "retentionEnds");
            case SUBMISSION -> List.of("codeLicence", "repoPublic", "healthDataLevel");
            case JUROR -> List.of("confidentialitySigned");
            default -> List.of();
        };
    }

    @Override
    public Read read(Subject.Kind kind, String name, String written, ZoneId zone, Place place) {
        return switch (written) {
            case "" -> new Read(Fact.UNKNOWN, Optional.empty());
            case "oui", "yes", "true" -> new Read(Fact.YES, Optional.empty());
            case "non", "no", "false" -> new Read(Fact.NO, Optional.empty());
            case "?!" ->
                new Read(Fact.UNKNOWN, Optional.of(Wording.error(place, "FACT_UNREADABLE", "illisible", "unreadable")));
            default -> new Read(ofKind(name, written), Optional.empty());
        };
    }

    private static Fact ofKind(String name, String written) {
        return switch (name) {
            case "minAge" -> new Fact.NumberFact(new BigDecimal(written));
            case "retentionEnds" -> new Fact.DateFact(LocalDate.parse(written));
            default -> new Fact.CodeFact(written);
        };
    }
}
