package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/**
 * Why each person is where they are, in words that everyone may read: wishes, the role that the team would lack, mates
 * whom the person asked for. Never an attribute, never who is kept apart.
 */
final class Reasons {
    private static final Text WAITING =
            new Text("Liste d'attente : les places manquent.", "Waiting list: seats are short.");

    private final FormationRequest request;
    private final List<Table> teams;
    private final List<Need> needs;

    /** A role count and its measure. */
    private record Need(RoleCount count, TeamCost cost) {}

    private Reasons(FormationRequest request, Seating plan) {
        this.request = request;
        this.teams = plan.tables();
        this.needs = request.constraints().stream()
                .filter(RoleCount.class::isInstance)
                .map(RoleCount.class::cast)
                .filter(count -> count.quantity().comparison() == Quantity.Comparison.AT_LEAST)
                .map(count -> new Need(count, count.over(request)))
                .toList();
    }

    static SortedMap<Id<Participant>, Text> of(FormationRequest request, Seating plan) {
        Reasons reasons = new Reasons(request, plan);
        SortedMap<Id<Participant>, Text> texts = new TreeMap<>();
        for (int person = 0; person < plan.slots().size(); person++) {
            int slot = plan.slots().get(person);
            Text text = slot == Seating.WAITING ? WAITING : reasons.text(person, reasons.teams.get(slot));
            texts.put(request.participants().get(person).id(), text);
        }
        return texts;
    }

    private Text text(int person, Table team) {
        List<Text> parts = new ArrayList<>();
        topic(request.participants().get(person), team).ifPresent(parts::add);
        parts.addAll(roles(person, team));
        mates(request.participants().get(person), team).ifPresent(parts::add);
        if (parts.isEmpty()) {
            parts.add(variety(team));
        }
        return new Text(
                String.join(" ", parts.stream().map(Text::fr).toList()),
                String.join(" ", parts.stream().map(Text::en).toList()));
    }

    private Optional<Text> topic(Participant person, TeamView team) {
        if (team.topic() == TeamView.NO_TOPIC) {
            return Optional.empty();
        }
        Id<Topic> topic = request.topics().get(team.topic()).id();
        int place = person.wishes().indexOf(topic) + 1;
        if (person.ownTopic().filter(topic::equals).isPresent()) {
            return Optional.of(new Text("Le sujet que vous apportez.", "The topic that you brought."));
        }
        if (place > 0) {
            return Optional.of(new Text("Votre souhait n° " + place + ".", "Your wish no. " + place + "."));
        }
        return Optional.of(new Text("Un sujet hors de vos souhaits.", "A topic outside your wishes."))
                .filter(outside -> !person.wishes().isEmpty());
    }

    /** The roles that the team would lack without this person. */
    private List<Text> roles(int person, Table team) {
        TeamView others = without(person, team);
        return needs.stream()
                .filter(need -> need.cost.of(others) > need.cost.of(team))
                .map(need -> needed(need.count))
                .toList();
    }

    private static Table without(int person, TeamView team) {
        Table others = new Table(team.slot(), team.topic());
        IntStream.range(0, team.size())
                .map(team::member)
                .filter(member -> member != person)
                .forEach(others::add);
        return others;
    }

    private Text needed(RoleCount count) {
        Text label = count.label(request.vocabulary());
        return count.quantity().number() == 1
                ? new Text(
                        "Vous êtes la seule personne de l'équipe pour : " + label.fr() + ".",
                        "With you the team has its only person for: " + label.en() + ".")
                : new Text(
                        "Avec vous, l'équipe a le nombre demandé pour : " + label.fr() + ".",
                        "With you the team has the number asked for: " + label.en() + ".");
    }

    private Optional<Text> mates(Participant person, TeamView team) {
        long mates = IntStream.range(0, team.size())
                .mapToObj(at -> request.participants().get(team.member(at)).id())
                .filter(person.wishedMates()::contains)
                .count();
        return Optional.of(new Text(
                        "Vous êtes avec " + Wording.fr(mates, "personne demandée.", "personnes demandées."),
                        "You are with " + Wording.en(mates, "person", "people") + " whom you asked for."))
                .filter(text -> mates > 0);
    }

    private Text variety(TeamView team) {
        long roles = IntStream.range(0, team.size())
                .mapToObj(at -> request.participants().get(team.member(at)).mainRole())
                .distinct()
                .count();
        return new Text(
                "Une équipe de " + Wording.fr(team.size(), "personne", "personnes") + " et "
                        + Wording.fr(roles, "rôle.", "rôles différents."),
                "A team of " + Wording.en(team.size(), "person", "people") + " and "
                        + Wording.en(roles, "role.", "different roles."));
    }
}
