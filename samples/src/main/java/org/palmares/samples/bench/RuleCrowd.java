package org.palmares.samples.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.RuleSettings;
import org.palmares.engine.domain.Subject;
import org.palmares.rules.CodeLists;
import org.palmares.rules.Condition;
import org.palmares.rules.FactDef;
import org.palmares.rules.Pack;
import org.palmares.rules.RulePacks;
import org.palmares.rules.RuleSet;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.analysis.CandidateValues;
import org.palmares.rules.analysis.Frame;

/**
 * An event with every pack switched on, and subjects of every kind with facts at random from a seed: of each fact the
 * values between which some rule makes a difference, and some facts unknown. Same seed, same subjects.
 */
public final class RuleCrowd {
    /** When the phase opens and subjects are judged. */
    public static final ZonedDateTime OPENING = ZonedDateTime.of(2026, 10, 10, 12, 0, 0, 0, ZoneId.of("Europe/Paris"));

    private static final Duration GRACE = Duration.ofMinutes(10);

    private final SplittableRandom random;
    private final CandidateValues values;
    private final double unknown;

    /**
     * A crowd.
     *
     * @param unknown which share of the facts is unknown, from 0 to 1
     */
    public RuleCrowd(long seed, double unknown) {
        this.random = new SplittableRandom(seed);
        this.unknown = unknown;
        List<Condition> conditions = RulePacks.builtIn().stream()
                .flatMap(pack -> pack.rules().stream())
                .flatMap(rule -> rule.when().conditions().stream())
                .toList();
        this.values = CandidateValues.of(conditions, new Frame(CodeLists.builtIn(), GRACE, OPENING));
    }

    public static Instant clock() {
        return OPENING.toInstant();
    }

    /** Every pack, with these parameters. */
    public static RuleSet rules(Facts parameters) {
        return rules(RulePacks.builtIn(), parameters);
    }

    /** These packs, all switched on, with these parameters. */
    public static RuleSet rules(List<Pack> packs, Facts parameters) {
        RuleSettings settings = new RuleSettings(
                packs.stream().map(Pack::name).toList(),
                Optional.empty(),
                List.of(),
                parameters,
                Organisation.Level.GROUP,
                Optional.empty(),
                GRACE);
        return RuleSet.of(packs, CodeLists.builtIn(), settings, OPENING);
    }

    /** What an event may say: every parameter that a rule reads, so that every rule is in force. */
    public Facts parameters() {
        return facts(Subject.Kind.EVENT, 0);
    }

    /** So many subjects, of all kinds in turn. */
    public List<SubjectFacts> subjects(int count) {
        Subject.Kind[] kinds = Subject.Kind.values();
        return subjects(count, number -> kinds[number % kinds.length]);
    }

    public List<SubjectFacts> submissions(int count) {
        return subjects(count, number -> Subject.Kind.SUBMISSION);
    }

    private List<SubjectFacts> subjects(int count, IntFunction<Subject.Kind> kind) {
        return IntStream.range(0, count)
                .mapToObj(number -> subject(kind.apply(number), number))
                .toList();
    }

    private SubjectFacts subject(Subject.Kind kind, int number) {
        Facts facts = kind == Subject.Kind.EVENT ? Facts.NONE : facts(kind, unknown);
        return new SubjectFacts(new Subject(kind, "x" + (100_000 + number)), facts);
    }

    private Facts facts(Subject.Kind kind, double without) {
        SortedMap<String, Fact> facts = new TreeMap<>();
        for (FactDef fact : values.facts()) {
            if (fact.subject() == kind && random.nextDouble() >= without) {
                List<Fact> choices = values.of(fact);
                facts.put(fact.name(), choices.get(random.nextInt(choices.size())));
            }
        }
        return new Facts(facts);
    }
}
