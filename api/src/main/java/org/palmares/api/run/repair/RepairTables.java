package org.palmares.api.run.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.Directory;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Constraint;
import org.palmares.engine.teams.repair.Change;
import org.palmares.engine.teams.repair.CurvePoint;
import org.palmares.engine.teams.repair.Offer;
import org.palmares.engine.teams.repair.RepairResult;

/** The tables of a repair: who moves, the curve, what is offered besides. */
final class RepairTables {
    private static final List<Column> CHANGES = List.of(
            Column.code("participant", new Text("Participant", "Participant")),
            Column.text("given_name", new Text("Prénom", "Given name")),
            Column.text("family_name", new Text("Nom", "Family name")),
            Column.text("change", new Text("Changement", "Change")),
            Column.code("from", new Text("Équipe quittée", "From")),
            Column.text("from_name", new Text("Nom de l'équipe quittée", "Name of the team left")),
            Column.code("to", new Text("Équipe rejointe", "To")),
            Column.text("to_name", new Text("Nom de l'équipe rejointe", "Name of the team joined")),
            Column.text("reason", new Text("Pourquoi", "Why")));

    private static final List<Column> CURVE = List.of(
            Column.number("at_most", new Text("Personnes déplacées au plus", "People moved at most")),
            Column.number("moved", new Text("Personnes déplacées", "People moved")),
            Column.number("hard", new Text("Écart, priorité impérative", "Cost, hard")),
            Column.number("strong", new Text("Écart, priorité forte", "Cost, strong")),
            Column.number("soft", new Text("Écart, priorité souple", "Cost, soft")),
            Column.text("recommended", new Text("Retenu", "Recommended")),
            Column.text("gains", new Text("Ce que cela change", "What it changes")));

    private static final List<Column> OFFERS = List.of(
            Column.number("number", new Text("Numéro", "Number")),
            Column.code("participant", new Text("Participant", "Participant")),
            Column.text("name", new Text("Nom", "Name")),
            Column.text("offer", new Text("Proposition", "Offer")),
            Column.text("accepted", new Text("Acceptée", "Accepted")));

    private static final Text YES = new Text("oui", "yes");

    private RepairTables() {}

    /** What kind of change it is, as people say it. */
    static Text kind(Change.Kind kind) {
        return switch (kind) {
            case MOVES -> new Text("change d'équipe", "moves");
            case JOINS -> new Text("rejoint une équipe", "joins a team");
            case TEAM_CLOSED -> new Text("son équipe est fermée", "their team is closed");
            case HELPS -> new Text("aide aussi une équipe", "also helps a team");
            case WAITS -> new Text("attend une place", "waits for a seat");
        };
    }

    /** Teams by their names; one that is no longer there is called by its id. */
    static Map<Id<Team>, Text> names(RepairResult result) {
        Map<Id<Team>, Text> names = new TreeMap<>();
        result.changes().forEach(change -> change.from().ifPresent(id -> names.put(id, Text.same(id.value()))));
        result.request().slots().forEach(slot -> names.put(slot.id(), slot.name()));
        return names;
    }

    static ReportTable changes(RepairResult result, Directory directory) {
        Map<Id<Team>, Text> names = names(result);
        List<List<Cell>> rows = new ArrayList<>();
        for (Change change : result.changes()) {
            Identity identity = directory.participant(change.person());
            rows.add(List.of(
                    Cell.of(change.person()),
                    Cell.of(identity.givenName()),
                    Cell.of(identity.familyName()),
                    Cell.of(kind(change.kind())),
                    Cell.orBlank(change.from().map(Cell::of)),
                    Cell.orBlank(change.from().map(names::get).map(Cell::of)),
                    Cell.orBlank(change.to().map(Cell::of)),
                    Cell.orBlank(change.to().map(names::get).map(Cell::of)),
                    Cell.of(change.reason())));
        }
        return new ReportTable("changes", new Text("Changements", "Changes"), CHANGES, rows);
    }

    static ReportTable curve(RepairResult result) {
        List<List<Cell>> rows = IntStream.range(0, result.curve().size())
                .mapToObj(at -> point(result, at))
                .toList();
        return new ReportTable("curve", new Text("Courbe", "Curve"), CURVE, rows);
    }

    private static List<Cell> point(RepairResult result, int at) {
        CurvePoint point = result.curve().get(at);
        return List.of(
                Cell.of(point.atMost()),
                Cell.of(point.moved()),
                Cell.of(point.score().hard()),
                Cell.of(point.score().strong()),
                Cell.of(point.score().soft()),
                at == result.recommended() ? Cell.of(YES) : Cell.blank(),
                Cell.orBlank(gains(result, point).map(Cell::of)));
    }

    /** {@code −2: Each team has…}: constraint by constraint, against the point before. */
    private static Optional<Text> gains(RepairResult result, CurvePoint point) {
        List<Constraint> constraints = result.request().constraints();
        List<Text> parts = new ArrayList<>();
        for (int at = 0; at < constraints.size(); at++) {
            long change = -point.gains().get(at);
            if (change != 0) {
                Text sentence = constraints.get(at).sentence(result.request().vocabulary());
                String sign = (change > 0 ? "+" : "−") + Math.abs(change);
                parts.add(new Text(sign + " : " + sentence.fr(), sign + ": " + sentence.en()));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(
                        parts.stream().map(Text::fr).collect(Collectors.joining(" ; ")),
                        parts.stream().map(Text::en).collect(Collectors.joining("; "))));
    }

    /** One line per person whom an offer names, or one for an offer that names teams only. */
    static ReportTable offers(List<Offer> offers, List<Offer> accepted, Directory directory) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int at = 0; at < offers.size(); at++) {
            Offer offer = offers.get(at);
            Optional<Identity> person = person(offer).map(directory::participant);
            rows.add(List.of(
                    Cell.of(at + 1),
                    Cell.orBlank(
                            person.map(identity -> Cell.code(identity.person().value()))),
                    Cell.orBlank(person.map(identity -> Cell.of(identity.fullName()))),
                    Cell.of(offer.sentence()),
                    accepted.contains(offer) ? Cell.of(YES) : Cell.blank()));
        }
        return new ReportTable("offers", new Text("Propositions", "Offers"), OFFERS, rows);
    }

    /** Whom an offer is about. */
    // An exhaustive switch over the sealed offers needs a later Java.
    static Optional<Id<Participant>> person(Offer offer) {
        if (offer instanceof Offer.SharedExpert expert) {
            return Optional.of(expert.person());
        }
        return offer instanceof Offer.Loan loan ? Optional.of(loan.person()) : Optional.empty();
    }
}
