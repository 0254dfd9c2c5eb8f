package org.palmares.api.run.gates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.RuleSettings;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Verdict;
import org.palmares.rules.CodeLists;
import org.palmares.rules.Pack;
import org.palmares.rules.RuleSet;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.drools.RuleEvaluator;
import org.palmares.rules.life.LogEntry;
import org.palmares.rules.life.RuleFile;
import org.palmares.rules.life.RuleHistory;

/** The rules of one event: the version in force when a phase opens judges it. Not thread-safe. */
public final class Rulebook {
    private static final String MINORS = "MINORS";
    public static final Witness NOBODY = (opens, clock, subject, verdict) -> {};

    private final Event event;
    private final RuleHistory history;
    private final boolean minors;
    private final Witness witness;
    private final Map<String, RuleEvaluator> built = new TreeMap<>();
    private final SortedSet<Instant> asked = new TreeSet<>();

    /** Is told of every verdict, and of the opening whose version of the rules gave it. */
    @FunctionalInterface
    public interface Witness {
        void judged(Instant opens, Instant clock, SubjectFacts subject, Verdict verdict);
    }

    /** @param minors whether anybody is known to be under age: the rules that protect them then need no switch */
    public Rulebook(Event event, RuleHistory history, boolean minors) {
        this(event, history, minors, NOBODY);
    }

    public Rulebook(Event event, RuleHistory history, boolean minors, Witness witness) {
        this.event = event;
        this.history = history;
        this.minors = minors;
        this.witness = witness;
    }

    /** The same event under other texts, with nobody told. */
    public Rulebook under(RuleHistory other) {
        return new Rulebook(event, other, minors);
    }

    /** The evaluator of the rules that judge a kind of subject. */
    public RuleEvaluator at(Subject.Kind kind) {
        return at(JudgedFrom.of(kind).phase(event).window().opens());
    }

    /** The rules that judge a kind of subject, without what it takes to judge by them. */
    public RuleSet rules(Subject.Kind kind) {
        return rules(JudgedFrom.of(kind).phase(event).window().opens());
    }

    /** The evaluator of the rules in force when the first phase of these kinds opens, else when the event starts. */
    public RuleEvaluator at(Phase.Kind... kinds) {
        return at(opening(kinds));
    }

    /** The evaluator of the rules in force at an opening. */
    public RuleEvaluator at(Instant opens) {
        asked.add(opens);
        RuleSet rules = rules(opens);
        // Phases that share their rules share what was compiled; only a witness has to know which one asked.
        String key = witness == NOBODY ? rules.id() : opens + " " + rules.id();
        return built.computeIfAbsent(key, id -> RuleEvaluator.of(rules, telling(opens)));
    }

    /** The rules in force when the first phase of these kinds opens, without what it takes to judge by them. */
    public RuleSet rules(Phase.Kind... kinds) {
        return rules(opening(kinds));
    }

    /** The rules in force at an opening, without what it takes to judge by them. */
    public RuleSet rules(Instant opens) {
        List<Pack> packs = history.packs(opens);
        CodeLists lists = history.lists(opens);
        return RuleSet.of(packs, lists, settings(packs), opens.atZone(event.zone()));
    }

    private RuleEvaluator.Witness telling(Instant opens) {
        return (clock, subject, verdict) -> witness.judged(opens, clock, subject, verdict);
    }

    /**
     * The packs that the event switches on, in the order of their names; a pack that changed from one phase to another
     * comes once for each version that was asked for.
     */
    public List<Pack> packs() {
        Map<String, Pack> packs = new LinkedHashMap<>();
        for (Instant opens : asked.isEmpty() ? List.of(opening()) : asked) {
            List<Pack> inForce = history.packs(opens);
            List<String> switchedOn = settings(inForce).packs();
            inForce.stream()
                    .filter(pack -> switchedOn.contains(pack.name()))
                    .forEach(pack -> packs.putIfAbsent(pack.name() + " " + pack.sha256(), pack));
        }
        return packs.values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** The text of every pack and list that judged a phase, in the order of names and versions. */
    public List<RuleFile> texts() {
        Map<String, RuleFile> texts = new TreeMap<>();
        List<String> judging = packs().stream().map(Pack::name).toList();
        asked.stream()
                .flatMap(opens -> history.texts(opens).stream())
                .filter(file -> file.isList() || judging.contains(file.name()))
                .forEach(file -> texts.put(file.name() + " " + file.sha256(), file));
        return List.copyOf(texts.values());
    }

    /** The rule sets that judged, each once, in the order of their ids. */
    public List<RuleSet> ruleSets() {
        Map<String, RuleSet> sets = new TreeMap<>();
        built.values().forEach(evaluator -> sets.put(evaluator.rules().id(), evaluator.rules()));
        return List.copyOf(sets.values());
    }

    /** What came into force after the first phase had opened, of packs that the event switches on and of lists. */
    List<LogEntry> amendments() {
        Instant first = event.phases().get(0).window().opens();
        List<String> judging = packs().stream().map(Pack::name).toList();
        return history.log().entries().stream()
                .filter(entry -> entry.from().filter(first::isBefore).isPresent())
                .filter(entry -> RuleFile.isListName(entry.name()) || judging.contains(entry.name()))
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
    private RuleSettings settings(List<Pack> packs) {
        RuleSettings said = event.rules();
        return new RuleSettings(
                inForce(said.packs(), packs),
                said.only(),
                said.off(),
                EventFacts.of(event),
                said.employerLevel(),
                said.completeBy(),
                said.grace());
    }

    /**
     * A pack that this version does not have yet was named to the organizer when the event file was read, and the others
     * are in force.
     */
    private List<String> inForce(List<String> said, List<Pack> packs) {
        List<String> known = packs.stream().map(Pack::name).toList();
        List<String> all = new ArrayList<>(said);
        all.retainAll(known);
        if (minors && !all.contains(MINORS)) {
            all.add(MINORS);
        }
        return all;
    }
}
