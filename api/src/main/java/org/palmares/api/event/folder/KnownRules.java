package org.palmares.api.event.folder;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.palmares.api.event.settings.FactSource;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Subject;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.RuleHistory;

/** What the rules know, with the packs that the event's committee put in force. */
record KnownRules(FactSource program, RuleHistory history) implements FactSource {
    @Override
    public List<String> packs() {
        Stream<String> own = history.log().names().stream().filter(name -> !RuleFile.isListName(name));
        return Stream.concat(program.packs().stream(), own).distinct().toList();
    }

    @Override
    public boolean hasRule(String id) {
        return program.hasRule(id) || history.hasRule(id);
    }

    @Override
    public List<String> names(Subject.Kind kind) {
        return program.names(kind);
    }

    @Override
    public Read read(Subject.Kind kind, String name, String written, ZoneId zone, Place place) {
        return program.read(kind, name, written, zone, place);
    }
}
