package org.palmares.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.RuleSettings;
import org.palmares.engine.domain.Text;

/**
 * The rules that judge one phase of an event, and those that do not with the reason. The order of packs and rules never
 * matters: rules stand in the order of their ids. Immutable, thread-safe.
 */
public final class RuleSet {
    private final RuleSettings settings;
    private final CodeLists lists;
    private final ZoneId zone;
    private final List<RuleDef> inForce;
    private final List<NotInForce> notInForce;
    private final List<Id<Rule>> unknownNames;
    private final String id;

    private RuleSet(List<Pack> packs, CodeLists lists, RuleSettings settings, ZonedDateTime at) {
        this.settings = settings;
        this.lists = lists;
        this.zone = at.getZone();
        List<RuleDef> rules = packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .sorted(Comparator.comparing(RuleDef::id))
                .toList();
        List<RuleDef> judging = new ArrayList<>();
        List<NotInForce> silent = new ArrayList<>();
        for (RuleDef rule : rules) {
            whyNot(rule, at.toLocalDate())
                    .ifPresentOrElse(reason -> silent.add(new NotInForce(rule, reason)), () -> judging.add(rule));
        }
        inForce = List.copyOf(judging);
        notInForce = List.copyOf(silent);
        unknownNames = namesInSettings()
                .filter(name -> rules.stream().noneMatch(rule -> rule.isNamed(name)))
                .sorted()
                .distinct()
                .toList();
        inForce.forEach(rule -> rule.lists().forEach(lists::get));
        id = Digest.of(identity(packs));
    }

    /**
     * Chooses among packs.
     *
     * @param available the program's packs and the event's own; those that the settings name are taken, and rules among
     *     them must have distinct ids (see {@link RulePacks#clashes})
     * @param at when the phase opens, in the event's zone: the version in force then judges the phase
     * @throws IllegalArgumentException when the settings name a pack that is not available, ids clash, or a rule in
     *     force names a list that is not there
     */
    public static RuleSet of(List<Pack> available, CodeLists lists, RuleSettings settings, ZonedDateTime at) {
        Objects.requireNonNull(lists, "lists");
        List<Pack> packs = settings.packs().stream()
                .sorted()
                .distinct()
                .map(name -> pack(available, name))
                .toList();
        if (!RulePacks.clashes(packs).isEmpty()) {
            throw new IllegalArgumentException("the ids of rules must be distinct: " + RulePacks.clashes(packs));
        }
        return new RuleSet(packs, lists, settings, at);
    }

    /** SHA-256 of all that can change a verdict: lexicon, packs, lists, settings, zone and the rules in force. */
    public String id() {
        return id;
    }

    /** The rules that judge, in the order of their ids. */
    public List<RuleDef> inForce() {
        return inForce;
    }

    /** The other rules of the event's packs, in the order of their ids. */
    public List<NotInForce> notInForce() {
        return notInForce;
    }

    /** Names in the settings ({@code only}, {@code off}) that no rule of the event's packs has. */
    public List<Id<Rule>> unknownNames() {
        return unknownNames;
    }

    public String lexiconVersion() {
        return Lexicon.builtIn().version();
    }

    public RuleSettings settings() {
        return settings;
    }

    /** The lists that its rules name. */
    public CodeLists lists() {
        return lists;
    }

    public ZoneId zone() {
        return zone;
    }

    /** All that conditions may look at for one subject at a clock. */
    public Situation situation(SubjectFacts subject, Instant clock) {
        return new Situation(
                subject.subject(), subject.facts(), settings.parameters(), lists, settings.grace(), clock.atZone(zone));
    }

    /** When a later outcome begins; empty while the event has not set it. */
    Optional<Instant> instant(RuleDef.Moment moment) {
        if (moment instanceof RuleDef.OnDay day) {
            return Optional.of(day.day().atStartOfDay(zone).toInstant());
        }
        Fact value = settings.parameters().get(((RuleDef.AtParameter) moment).name());
        return value instanceof Fact.InstantFact fact ? Optional.of(fact.instant()) : Optional.empty();
    }

    private Optional<Text> whyNot(RuleDef rule, LocalDate day) {
        if (settings.only().map(only -> only.stream().noneMatch(rule::isNamed)).orElse(false)) {
            return Optional.of(new Text("non retenue par l'événement", "not chosen by the event"));
        }
        return whyOff(rule).or(() -> whyNotValid(rule, day)).or(() -> whyUnset(rule));
    }

    private Optional<Text> whyOff(RuleDef rule) {
        return settings.off().stream()
                .filter(off -> rule.isNamed(off.rule()))
                .findFirst()
                .map(off -> new Text(
                        "désactivée par %s : %s".formatted(off.by(), off.reason()),
                        "switched off by %s: %s".formatted(off.by(), off.reason())));
    }

    private static Optional<Text> whyNotValid(RuleDef rule, LocalDate day) {
        return rule.valid().includes(day)
                ? Optional.empty()
                : Optional.of(new Text("pas valable le " + day, "not valid on " + day));
    }

    private Optional<Text> whyUnset(RuleDef rule) {
        return rule.parameters().stream()
                .filter(name -> !settings.parameters().get(name).isKnown())
                .findFirst()
                .map(name -> new Text(
                        "le paramètre %s de l'événement n'est pas renseigné".formatted(name),
                        "the event's parameter %s is not set".formatted(name)));
    }

    private Stream<Id<Rule>> namesInSettings() {
        return Stream.concat(
                settings.only().stream().flatMap(List::stream),
                settings.off().stream().map(RuleSettings.SwitchedOff::rule));
    }

    private String identity(List<Pack> packs) {
        List<String> parts = new ArrayList<>(List.of("lexicon " + lexiconVersion(), "lists " + lists.hash()));
        packs.forEach(pack -> parts.add("pack " + pack.name() + " " + pack.sha256()));
        inForce.forEach(rule -> parts.add("rule " + rule.id()));
        settings.parameters().byName().forEach((name, fact) -> parts.add("parameter " + name + " " + fact));
        parts.add("complete by " + settings.completeBy() + " grace " + settings.grace() + " zone " + zone);
        return String.join("\n", parts);
    }

    private static Pack pack(List<Pack> available, String name) {
        return available.stream()
                .filter(pack -> pack.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pack is named " + name));
    }
}
