package org.palmares.api.event.settings;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.palmares.api.event.settings.ConstraintSetting.Comparison;
import org.palmares.api.event.settings.ConstraintSetting.Strength;
import org.palmares.api.event.yaml.At;
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
        return switch (at.text("constraint")) {
            case "role-count" -> roleCounts(at, strength);
            case "same-organisation" -> Stream.of(sameOrganisation(at, strength));
            case "own-topic" -> Stream.of(new ConstraintSetting.OwnTopic(strength));
            case "together" -> Stream.of(new ConstraintSetting.Together(strength));
            case "apart" -> Stream.of(new ConstraintSetting.Apart(strength));
            case "topic-wishes" -> Stream.of(new ConstraintSetting.TopicWishes(strength));
            case "topic-capacity" -> Stream.of(new ConstraintSetting.TopicCapacity(strength));
            case "balance" -> Stream.of(new ConstraintSetting.Balance(strength, Id.of(at.text("attribute"))));
            case "not-alone" -> Stream.of(new ConstraintSetting.NotAlone(strength, Id.of(at.text("attribute"))));
            default -> Stream.empty();
        };
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
