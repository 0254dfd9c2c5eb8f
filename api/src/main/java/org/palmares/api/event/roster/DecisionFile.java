package org.palmares.api.event.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Text;

/**
 * The decisions of one {@code decisions.csv}: {@code decision;subject;value;reason;by;at}.
 *
 * @param file name of the file, for later problems
 * @param decisions in the order of the file
 * @param problems lines that say no decision
 */
public record DecisionFile(String file, List<Decision> decisions, List<Problem> problems) {

    /** No decision yet. */
    public static final DecisionFile NONE = new DecisionFile("decisions.csv", List.of(), List.of());

    public DecisionFile {
        decisions = List.copyOf(decisions);
        problems = List.copyOf(problems);
    }

    /** Reads the table of the file; whether its ids exist is known only with the roster. */
    public static DecisionFile read(Table table) {
        List<Decision> decisions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int decision = table.findColumn("decision", "décision").orElse(0);
        int subject = table.findColumn("subject", "sujet").orElse(1);
        int value = table.findColumn("value", "valeur").orElse(2);
        for (Table.Row row : table.rows()) {
            List<Decision> read = read(row.line(), row.cell(decision), row.cell(subject), row.cell(value));
            decisions.addAll(read);
            if (read.isEmpty()) {
                problems.add(unreadable(table.file(), row.line()));
            }
        }
        return new DecisionFile(table.file(), decisions, problems);
    }

    /** Empty where the cells say no decision. */
    private static List<Decision> read(int line, String decision, String subject, String value) {
        if (!Id.isValid(subject)) {
            return List.of();
        }
        Id<Participant> id = Id.of(subject);
        return switch (decision) {
            case "role" ->
                roles(value).map(roles -> new Decision.RoleIs(line, id, roles)).stream()
                        .map(Decision.class::cast)
                        .toList();
            case "correct" -> correct(line, id, value);
            case "merge" ->
                others(id, value)
                        .map(other -> (Decision) new Decision.Merge(line, id, other))
                        .toList();
            case "distinct" ->
                others(id, value)
                        .map(other -> (Decision) new Decision.Distinct(line, id, other))
                        .toList();
            case "together" ->
                others(id, value)
                        .map(other -> (Decision) new Decision.Together(line, id, other))
                        .toList();
            case "apart" ->
                others(id, value)
                        .map(other -> (Decision) new Decision.Apart(line, id, other))
                        .toList();
            case "siblings" -> siblings(line, id, value);
            case "place" -> Id.isValid(value) ? List.of(new Decision.PlaceOn(line, id, Id.of(value))) : List.of();
            case "live" ->
                isYes(value).map(lives -> new Decision.Live(line, Id.of(subject), lives)).stream()
                        .map(Decision.class::cast)
                        .toList();
            default -> List.of();
        };
    }

    private static Optional<Boolean> isYes(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "oui", "yes", "true", "x", "1" -> Optional.of(true);
            case "non", "no", "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Every two of those named. */
    private static List<Decision> siblings(int line, Id<Participant> subject, String value) {
        List<Id<Participant>> family = Stream.concat(Stream.of(subject), others(subject, value))
                .distinct()
                .toList();
        List<Decision> pairs = new ArrayList<>();
        for (int one = 0; one < family.size(); one++) {
            for (int other = one + 1; other < family.size(); other++) {
                pairs.add(new Decision.Siblings(line, family.get(one), family.get(other)));
            }
        }
        return pairs;
    }

    private static Stream<Id<Participant>> others(Id<Participant> subject, String value) {
        List<String> ids = list(value);
        boolean valid = ids.stream().allMatch(id -> Id.isValid(id) && !id.equals(subject.value()));
        return valid ? ids.stream().map(Id::<Participant>of) : Stream.empty();
    }

    private static Optional<List<Id<Role>>> roles(String value) {
        List<String> ids = list(value);
        return ids.isEmpty() || !ids.stream().allMatch(Id::isValid)
                ? Optional.empty()
                : Optional.of(ids.stream().distinct().map(Id::<Role>of).toList());
    }

    private static List<Decision> correct(int line, Id<Participant> id, String value) {
        int equals = value.indexOf('=');
        Optional<Target> target = equals < 0 ? Optional.empty() : Target.parse(value.substring(0, equals));
        return target
                .filter(field -> field.field() != Target.Field.ID)
                .map(field -> (Decision) new Decision.Correct(
                        line, id, field, value.substring(equals + 1).strip()))
                .stream()
                .toList();
    }

    private static List<String> list(String value) {
        return Stream.of(value.split("\\|"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static Problem unreadable(String file, int line) {
        return Problem.error(
                Place.of(file, line),
                "DECISION_UNREADABLE",
                new Text(
                        "Cette ligne n'est pas une décision. Attendu : role, merge, distinct, correct, together, apart,"
                                + " siblings, place ou live ; puis l'identifiant d'une personne (d'un sujet pour live) ; puis"
                                + " un rôle, une autre personne, un sujet, champ=valeur, ou oui ou non pour live.",
                        "This line is no decision. Expected: role, merge, distinct, correct, together, apart, siblings,"
                                + " place or live; then a person's id (a topic's for live); then a role, another person, a"
                                + " topic, field=value, or yes or no for live."));
    }
}
