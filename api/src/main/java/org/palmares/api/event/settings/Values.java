package org.palmares.api.event.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.palmares.api.event.yaml.At;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Problem;

/** Values that are each well formed and do not fit together. */
final class Values {
    /** The type of attribute that a constraint needs. */
    private static final Map<String, List<String>> TYPES = Map.of(
            "balance", List.of("number"),
            "not-alone", List.of("code"),
            "spread", List.of("code"),
            "gather", List.of("code"),
            "at-most-same", List.of("code"),
            "skills", List.of("set"),
            "common-language", List.of("code", "set"),
            "common-slots", List.of("slots"));

    /** Well below what a formation takes, which adds a few of its own. */
    private static final int MOST_CONSTRAINTS = 150;

    /** The most roles and groups of which each team can have somebody. */
    private static final int MOST_ROLES = 40;

    private static final Pattern AMOUNT = Pattern.compile("[0-9]+([.,][0-9]+)? ([A-Z]{3})");

    /** The kinds of phase; of another, the schema has already said that it is none. */
    private static final List<String> KINDS = Stream.of(Phase.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    private final YamlTree tree;
    private final List<Problem> problems = new ArrayList<>();

    private Values(YamlTree tree) {
        this.tree = tree;
    }

    static List<Problem> check(YamlTree tree) {
        Values values = new Values(tree);
        At.select(tree, "/teams/size").forEach(values::size);
        At.select(tree, "/teams/sizes/*/size").forEach(values::size);
        At.select(tree, "/attributes/*").forEach(values::attribute);
        Stream.of("/teams/constraints/*", "/rotations/*/constraints/*")
                .flatMap(pattern -> At.select(tree, pattern).stream())
                .forEach(values::constraint);
        At.select(tree, "/teams/constraints/*/across").forEach(values::across);
        values.manyConstraints();
        values.fallbacks();
        At.select(tree, "/prizes/*/amount").forEach(values::amount);
        values.kindOfPhase("/rounds/*/phase", "judging");
        values.kindOfPhase("/rotations/*/phase", "workshop");
        return values.problems;
    }

    private void size(At size) {
        OptionalInt min = size.findInteger("min");
        OptionalInt target = size.findInteger("target");
        OptionalInt max = size.findInteger("max");
        if (min.isEmpty() || target.isEmpty() || max.isEmpty()) {
            return;
        }
        if (min.getAsInt() > target.getAsInt() || target.getAsInt() > max.getAsInt()) {
            String found = "min " + min.getAsInt() + ", target " + target.getAsInt() + ", max " + max.getAsInt();
            add(
                    size,
                    "EVENT_SIZE",
                    "la taille d'équipe ne va pas dans l'ordre : " + found + " (attendu : min <= target <= max).",
                    "the team size is out of order: " + found + " (expected: min <= target <= max).");
        }
    }

    private void attribute(At attribute) {
        Optional<BigDecimal> min = attribute.findNumber("min");
        Optional<BigDecimal> max = attribute.findNumber("max");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            String found = min.get().toPlainString() + " > " + max.get().toPlainString();
            add(
                    attribute.at("min"),
                    "EVENT_BOUNDS",
                    "min dépasse max : " + found + ". Échangez-les.",
                    "min exceeds max: " + found + ". Swap them.");
        }
    }

    private void constraint(At constraint) {
        String kind = constraint.findText("constraint").orElse("");
        if (kind.equals("role-count")) {
            roleCount(constraint);
        }
        if (kind.equals("common-slots")) {
            someTime(constraint.at("at-least"));
        }
        if (constraint.at("of").at("roles").isPresent()
                || constraint.at("of").at("groups").isPresent()) {
            someRoles(constraint);
        }
        constraint.findText("attribute").ifPresent(name -> {
            attributeType(constraint, kind, name);
            if (kind.equals("skills")) {
                skills(name);
            }
        });
    }

    /** A skill that the attribute does not know is one that nobody can have. */
    private void skills(String attribute) {
        List<String> codes = At.select(tree, "/attributes/*").stream()
                .filter(each -> each.findText("id").filter(attribute::equals).isPresent())
                .flatMap(each -> each.at("codes").items().stream())
                .flatMap(code -> code.findText().stream())
                .toList();
        for (At skill : At.select(tree, "/topics/list/*/skills/*")) {
            skill.findText()
                    .filter(code -> !codes.contains(code))
                    .ifPresent(code -> problems.add(
                            Wording.undeclared(skill.place(), code, "attributes: " + attribute + ": codes", codes)));
        }
    }

    /** Teams of an event are formed once: only tables of a workshop have turns and phases to look back on. */
    private void across(At across) {
        problems.add(Wording.error(
                across.keyPlace(),
                "EVENT_ACROSS",
                "« across » ne vaut que pour les tablées d'un atelier (rotations). Retirez-le : met.csv dit qui s'est"
                        + " déjà rencontré.",
                "\"across\" is for the tables of a workshop (rotations) only. Remove it: met.csv says who met"
                        + " before."));
    }

    /** Each number of a count of roles is a constraint of its own, and so are mean and spread. */
    private void manyConstraints() {
        List<At> constraints = At.select(tree, "/teams/constraints/*");
        long count = constraints.stream().mapToLong(Values::parts).sum();
        if (count > MOST_CONSTRAINTS) {
            add(
                    constraints.get(0),
                    "EVENT_TOO_MANY_CONSTRAINTS",
                    "les contraintes demandent " + count + " mesures (attendu : au plus " + MOST_CONSTRAINTS
                            + " ; chaque nombre de role-count en est une). Retirez-en.",
                    "the constraints ask for " + count + " measures (expected: " + MOST_CONSTRAINTS
                            + " at most; each number of a role-count is one). Remove some.");
        }
    }

    private static long parts(At constraint) {
        long numbers = Stream.of("at-least", "at-most", "exactly", "not-one")
                .filter(key -> constraint.at(key).isPresent())
                .count();
        boolean both =
                constraint.findText("of").filter("mean-and-spread"::equals).isPresent();
        return both ? 2 : Math.max(1, numbers);
    }

    private void someRoles(At constraint) {
        At of = constraint.at("of");
        int named = of.at("roles").items().size() + of.at("groups").items().size();
        boolean each =
                constraint.findText("constraint").filter("each-role"::equals).isPresent();
        if (named == 0) {
            add(
                    of,
                    "EVENT_NO_ROLE",
                    "aucun rôle ni groupe n'est nommé. Nommez-en un, ou retirez la contrainte.",
                    "no role and no group is named. Name one, or remove the constraint.");
        } else if (each && named > MOST_ROLES) {
            add(
                    of,
                    "EVENT_TOO_MANY_ROLES",
                    named + " rôles et groupes sont nommés (attendu : au plus " + MOST_ROLES
                            + " ; une équipe a au plus 40 personnes). Retirez-en.",
                    named + " roles and groups are named (expected: " + MOST_ROLES
                            + " at most; a team has 40 people at most). Remove some.");
        }
    }

    private void someTime(At duration) {
        duration.findText()
                .filter(written -> written.matches("P[0DTHMS]*"))
                .ifPresent(none -> add(
                        duration,
                        "EVENT_NO_TIME",
                        "« " + none + " » ne demande aucun temps commun. Écrivez par exemple PT4H (quatre heures), ou"
                                + " retirez la contrainte.",
                        "\"" + none + "\" asks for no time in common. Write for example PT4H (four hours), or remove"
                                + " the constraint."));
    }

    private void roleCount(At constraint) {
        OptionalInt least = constraint.findInteger("at-least");
        OptionalInt most = constraint.findInteger("at-most");
        boolean exactly = constraint.at("exactly").isPresent();
        boolean notOne = constraint.at("not-one").isPresent();
        if (least.isEmpty() && most.isEmpty() && !exactly && !notOne) {
            add(
                    constraint,
                    "EVENT_NO_NUMBER",
                    "aucun nombre n'est donné. Ajoutez at-least, at-most, exactly ou not-one: true.",
                    "no number is given. Add at-least, at-most, exactly or not-one: true.");
        }
        if (least.isPresent() && most.isPresent() && least.getAsInt() > most.getAsInt()) {
            String found = least.getAsInt() + " > " + most.getAsInt();
            add(
                    constraint.at("at-least"),
                    "EVENT_BOUNDS",
                    "at-least dépasse at-most : " + found + ". Échangez-les.",
                    "at-least exceeds at-most: " + found + ". Swap them.");
        }
    }

    private void attributeType(At constraint, String kind, String name) {
        List<String> expected = TYPES.getOrDefault(kind, List.of());
        Optional<String> type = At.select(tree, "/attributes/*").stream()
                .filter(attribute ->
                        attribute.findText("id").filter(name::equals).isPresent())
                .findFirst()
                .flatMap(attribute -> attribute.findText("type"));
        if (type.isPresent() && !expected.isEmpty() && !expected.contains(type.get())) {
            String types = String.join(", ", expected);
            add(
                    constraint.at("attribute"),
                    "EVENT_ATTRIBUTE_TYPE",
                    "la contrainte « " + kind + " » ne sait pas lire « " + name + " », de type " + type.get()
                            + " (attendu : " + types + "). Choisissez un autre attribut.",
                    "constraint \"" + kind + "\" cannot read \"" + name + "\", of type " + type.get() + " (expected: "
                            + types + "). Choose another attribute.");
        }
    }

    private void fallbacks() {
        At.select(tree, "/roles/*").stream()
                .filter(role -> role.flag("fallback"))
                .skip(1)
                .forEach(role -> add(
                        role.at("fallback"),
                        "EVENT_FALLBACK_TWICE",
                        "un second rôle tient lieu de réponse vide. Gardez « fallback: true » sur un seul rôle.",
                        "a second role stands in for a blank answer. Keep \"fallback: true\" on one role."));
    }

    private void amount(At amount) {
        Matcher form = AMOUNT.matcher(amount.findText().orElse(""));
        if (!form.matches()) {
            return;
        }
        String code = form.group(2);
        // Gold and the like have a code but no unit to divide.
        Optional<Currency> currency = Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(code) && each.getDefaultFractionDigits() >= 0)
                .findFirst();
        if (currency.isEmpty()) {
            add(
                    amount,
                    "EVENT_UNKNOWN_CURRENCY",
                    "la monnaie « " + code + " » est inconnue (attendu : un code ISO 4217 comme EUR). Corrigez-le.",
                    "currency \"" + code + "\" is unknown (expected: an ISO 4217 code such as EUR). Correct it.");
        } else if (decimals(form.group(1)) > currency.get().getDefaultFractionDigits()) {
            int digits = currency.get().getDefaultFractionDigits();
            add(
                    amount,
                    "EVENT_AMOUNT",
                    "« " + amount.findText().orElse("") + " » a trop de décimales (attendu : au plus " + digits
                            + "). Arrondissez.",
                    "\"" + amount.findText().orElse("") + "\" has too many decimals (expected: at most " + digits
                            + "). Round it.");
        }
    }

    private static int decimals(String fraction) {
        return fraction == null ? 0 : fraction.length() - 1;
    }

    private void kindOfPhase(String pattern, String expected) {
        for (At at : At.select(tree, pattern)) {
            String id = at.findText().orElse("");
            At.select(tree, "/phases/*").stream()
                    .filter(phase -> phase.findText("id").filter(id::equals).isPresent())
                    .findFirst()
                    .flatMap(phase -> phase.findText("kind"))
                    .filter(kind -> KINDS.contains(kind) && !kind.equals(expected))
                    .ifPresent(kind -> add(
                            at,
                            "EVENT_PHASE_KIND",
                            "la phase « " + id + " » est de nature " + kind + " (attendu : " + expected
                                    + "). Nommez une autre phase.",
                            "phase \"" + id + "\" is of kind " + kind + " (expected: " + expected
                                    + "). Name another phase."));
        }
    }

    private void add(At at, String code, String fr, String en) {
        problems.add(Wording.error(at.place(), code, fr, en));
    }
}
