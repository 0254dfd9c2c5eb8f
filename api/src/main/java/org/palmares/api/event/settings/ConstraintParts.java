package org.palmares.api.event.settings;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.palmares.api.event.settings.ConstraintSetting.Balance.Measure;
import org.palmares.api.event.settings.ConstraintSetting.Comparison;
import org.palmares.api.event.settings.ConstraintSetting.Strength;
import org.palmares.api.event.yaml.At;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;

/** The constraints of a formation; kinds that are not built yet are left out here and named by {@link NotBuilt}. */
final class ConstraintParts {
    private ConstraintParts() {}

    static List<ConstraintSetting> of(At constraints) {
        return constraints.items().stream().flatMap(ConstraintParts::settings).toList();
    }

    private static Stream<ConstraintSetting> settings(At at) {
        Strength strength = strength(at);
        return at.findText("attribute").isPresent()
                ? onAttribute(at, strength, Id.of(at.text("attribute")))
                : onPeople(at, strength);
    }

    private static Stream<ConstraintSetting> onPeople(At at, Strength strength) {
        return switch (at.text("constraint")) {
            case "role-count" -> roleCounts(at, strength);
            case "each-role" ->
                Stream.of(new ConstraintSetting.EachRole(
                        strength, Texts.ids(at.at("of"), "roles"), Texts.ids(at.at("of"), "groups")));
            case "coverage" ->
                Stream.of(new ConstraintSetting.Coverage(
                        strength,
                        Texts.ids(at.at("of"), "roles"),
                        Texts.ids(at.at("of"), "groups"),
                        at.integer("teams")));
            case "same-organisation" -> Stream.of(sameOrganisation(at, strength));
            case "own-topic" -> Stream.of(new ConstraintSetting.OwnTopic(strength));
            case "together" -> Stream.of(new ConstraintSetting.Together(strength));
            case "apart" -> Stream.of(new ConstraintSetting.Apart(strength));
            case "wished-mates" -> Stream.of(new ConstraintSetting.WishedMates(strength, at.integer("at-least")));
            case "topic-wishes" -> Stream.of(new ConstraintSetting.TopicWishes(strength));
            case "topic-capacity" -> Stream.of(new ConstraintSetting.TopicCapacity(strength));
            case "presence" -> Stream.of(new ConstraintSetting.Presence(strength, at.integer("at-least")));
            case "affinity" -> Stream.of(new ConstraintSetting.Affinity(strength));
            case "met-before" -> Stream.of(new ConstraintSetting.MetBefore(strength));
            case "siblings" ->
                Stream.of(new ConstraintSetting.Siblings(
                        strength, Texts.code(at, "placed", ConstraintSetting.Siblings.Placed.class)));
            case "self-formed" -> Stream.of(new ConstraintSetting.SelfFormed(strength));
            default -> Stream.empty();
        };
    }

    private static Stream<ConstraintSetting> onAttribute(At at, Strength strength, Id<Attribute> attribute) {
        return switch (at.text("constraint")) {
            case "balance" -> balances(at, strength, attribute);
            case "not-alone" -> Stream.of(new ConstraintSetting.NotAlone(strength, attribute));
            case "spread" -> Stream.of(new ConstraintSetting.Spread(strength, attribute));
            case "gather" -> Stream.of(new ConstraintSetting.Gather(strength, attribute));
            case "at-most-same" ->
                Stream.of(new ConstraintSetting.AtMostSame(strength, attribute, at.integer("at-most")));
            case "skills" -> Stream.of(new ConstraintSetting.Skills(strength, attribute));
            case "common-language" -> Stream.of(new ConstraintSetting.CommonLanguage(strength, attribute));
            case "common-slots" ->
                Stream.of(new ConstraintSetting.CommonSlots(strength, attribute, Duration.parse(at.text("at-least"))));
            default -> Stream.empty();
        };
    }

    /** The mean always; the spread too where it is asked for. */
    private static Stream<ConstraintSetting> balances(At at, Strength strength, Id<Attribute> attribute) {
        Stream<Measure> measures =
                at.findText("of").filter("mean-and-spread"::equals).isPresent()
                        ? Stream.of(Measure.MEAN, Measure.SPREAD)
                        : Stream.of(Measure.MEAN);
        return measures.map(measure -> new ConstraintSetting.Balance(strength, attribute, measure));
    }

    static Strength strength(At at) {
        return new Strength(
                Texts.code(at, "priority", ConstraintSetting.Priority.class),
                at.findInteger("weight").orElse(1));
    }

    /** One setting per number given: at least two and at most three are two settings. */
    private static Stream<ConstraintSetting> roleCounts(At at, Strength strength) {
        OptionalInt notOne = at.flag("not-one") ? OptionalInt.of(1) : OptionalInt.empty();
        return Stream.of(
                        roleCount(at, strength, Comparison.AT_LEAST, at.findInteger("at-least")),
                        roleCount(at, strength, Comparison.AT_MOST, at.findInteger("at-most")),
                        roleCount(at, strength, Comparison.EXACTLY, at.findInteger("exactly")),
                        roleCount(at, strength, Comparison.NOT_EXACTLY, notOne))
                .flatMap(setting -> setting);
    }

    private static Stream<ConstraintSetting> roleCount(
            At at, Strength strength, Comparison comparison, OptionalInt number) {
        return number.stream()
                .mapToObj(count -> new ConstraintSetting.RoleCount(
                        strength,
                        Texts.ids(at.at("of"), "roles"),
                        Texts.ids(at.at("of"), "groups"),
                        comparison,
                        count));
    }

    private static ConstraintSetting sameOrganisation(At at, Strength strength) {
        return new ConstraintSetting.SameOrganisation(
                strength,
                at.integer("at-most"),
                Texts.code(at, "level", Organisation.Level.class, Organisation.Level.GROUP));
    }
}
