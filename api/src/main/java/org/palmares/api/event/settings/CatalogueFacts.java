package org.palmares.api.event.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Subject;
import org.palmares.rules.FactCatalogue;
import org.palmares.rules.FactDef;
import org.palmares.rules.FactReading;
import org.palmares.rules.Pack;
import org.palmares.rules.RulePacks;

/** The packs of the program and the facts of the rules' own catalogue. Immutable, thread-safe. */
public final class CatalogueFacts implements FactSource {
    private final FactCatalogue catalogue;

    public CatalogueFacts(FactCatalogue catalogue) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    }

    /** The facts of this version of the program. */
    public static FactSource builtIn() {
        return new CatalogueFacts(FactCatalogue.builtIn());
    }

    @Override
    public List<String> packs() {
        return RulePacks.builtIn().stream().map(Pack::name).toList();
    }

    @Override
    public boolean hasRule(String id) {
        return RulePacks.builtIn().stream()
                .flatMap(pack -> pack.rules().stream())
                .anyMatch(rule -> rule.id().value().equals(id));
    }

    @Override
    public List<String> names(Subject.Kind kind) {
        return catalogue.listAll().stream()
                .filter(fact -> fact.subject() == kind)
                .map(FactDef::name)
                .toList();
    }

    @Override
    public Read read(Subject.Kind kind, String name, String written, ZoneId zone, Place place) {
        FactReading reading = catalogue.parse(catalogue.get(kind, name), written, zone, place);
        return reading instanceof FactReading.Asked asked
                ? new Read(Fact.UNKNOWN, Optional.of(asked.problem()))
                : new Read(((FactReading.Known) reading).fact(), Optional.empty());
    }
}
