package org.palmares.api.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.RuleSettings;
import org.palmares.rules.CodeLists;
import org.palmares.rules.Pack;
import org.palmares.rules.RuleSet;
import org.palmares.rules.drools.RuleEvaluator;

/** The rules of one event: the version in force when a phase opens judges it. Not thread-safe. */
final class Rulebook {
    private static final String MINORS = "MINORS";

    private final Event event;
    private final List<Pack> packs;
    private final RuleSettings settings;
    private final Map<String, RuleEvaluator> built = new TreeMap<>();

    /** @param minors whether anybody is known to be under age: the rules that protect them then need no switch */
    Rulebook(Event event, List<Pack> packs, boolean minors) {
        this.event = event;
        this.packs = List.copyOf(packs);
        this.settings = withParameters(event, this.packs, minors);
    }

    /** The evaluator of the rules in force when the first phase of these kinds opens, else when the event starts. */
    RuleEvaluator at(Phase.Kind... kinds) {
        Instant opens = opening(kinds);
        RuleSet rules = RuleSet.of(packs, CodeLists.builtIn(), settings, opens.atZone(event.zone()));
        return built.computeIfAbsent(rules.id(), id -> RuleEvaluator.of(rules));
    }

    /** The packs that the event switches on, in the order of their names. */
    List<Pack> packs() {
        return packs.stream()
                .filter(pack -> settings.packs().contains(pack.name()))
                .toList();
    }

    private Instant opening(Phase.Kind... kinds) {
        for (Phase.Kind kind : kinds) {
            Optional<Phase> phase = event.findPhase(kind);
            if (phase.isPresent()) {
                return phase.get().window().opens();
            }
        }
        return event.phases().get(0).window().opens();
    }

    /** What the event file says elsewhere is a parameter too: nobody should have to write a deadline twice. */
    private static RuleSettings withParameters(Event event, List<Pack> packs, boolean minors) {
        RuleSettings asked = event.rules();
        return new RuleSettings(
                inForce(asked.packs(), packs, minors),
                asked.only(),
                asked.off(),
                EventFacts.of(event),
                asked.employerLevel(),
                asked.completeBy(),
                asked.grace());
    }

    /**
     * A pack that this version does not have yet was named to the organizer when the event file was read, and the others
     * are in force.
     */
    private static List<String> inForce(List<String> asked, List<Pack> packs, boolean minors) {
        List<String> known = packs.stream().map(Pack::name).toList();
        List<String> all = new ArrayList<>(asked);
        all.retainAll(known);
        if (minors && !all.contains(MINORS)) {
            all.add(MINORS);
        }
        return all;
    }
}
