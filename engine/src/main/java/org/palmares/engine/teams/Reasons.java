package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/**
 * Why each person is where they are, in words that everyone may read: wishes and what became of the better ones, the
 * role that the team would lack, mates whom the person asked for. Never an attribute, never who is kept apart.
 */
final class Reasons {
    private static final Text WAITING =
            new Text("Liste d'attente : les places manquent.", "Waiting list: seats are short.");
    private static final Text ALREADY =
            new Text("Votre place dans cette équipe était fixée.", "Your place in this team was fixed.");
    private static final Text OWN = new Text("Le sujet que vous apportez.", "The topic that you brought.");

    private final FormationRequest request;
    private final Census census;
    private final Seating plan;
    private final List<Table> teams;
    private final List<NeededRole> needs;
    private final WishFates fates;
    private final Text[] varieties;

    private Reasons(FormationRequest request, Seating plan) {
        this.request = request;
        this.census = Census.of(request);
        this.plan = plan;
        this.teams = plan.tables();
        this.needs = NeededRole.of(census, plan);
        this.fates = new WishFates(census, teams);
        this.varieties = new Text[teams.size()];
    }

    static SortedMap<Id<Participant>, Text> of(FormationRequest request, Seating plan) {
        Reasons reasons = new Reasons(request, plan);
        SortedMap<Id<Participant>, Text> texts = new TreeMap<>();
        for (int person = 0; person < plan.slots().size(); person++) {
            texts.put(request.participants().get(person).id(), reasons.text(person));
        }
        return texts;
    }

    private Text text(int person) {
        int slot = plan.slots().get(person);
        if (slot == Seating.WAITING) {
            return WAITING;
        }
        Set<Text> parts = new LinkedHashSet<>();
        if (!census.isFree(person)) {
            parts.add(ALREADY);
        }
        topic(person, teams.get(slot)).ifPresent(parts::add);
        for (NeededRole need : needs) {
            if (need.needs(person, slot)) {
                parts.add(need.text());
            }
        }
        mates(census.person(person), slot).ifPresent(parts::add);
        return parts.isEmpty() ? variety(teams.get(slot)) : joined(parts);
    }

    private static Text joined(Set<Text> parts) {
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Text part : parts) {
            fr.add(part.fr());
            en.add(part.en());
        }
        return new Text(String.join(" ", fr), String.join(" ", en));
    }

    private Optional<Text> topic(int person, TeamView team) {
        Participant who = census.person(person);
        if (team.topic() == TeamView.NO_TOPIC) {
            return Optional.empty();
        }
        Id<Topic> topic = request.topics().get(team.topic()).id();
        if (who.ownTopic().filter(topic::equals).isPresent()) {
            return Optional.of(OWN);
        }
        if (who.wishes().isEmpty()) {
            return Optional.empty();
        }
        int place = who.wishes().indexOf(topic);
        return Optional.of(place < 0 ? fates.unwished(person) : fates.wished(person, place));
    }

    private Optional<Text> mates(Participant person, int slot) {
        int mates = 0;
        for (Id<Participant> mate : person.wishedMates()) {
            int position = census.position(mate);
            mates += position >= 0 && plan.slots().get(position) == slot ? 1 : 0;
        }
        return mates == 0
                ? Optional.empty()
                : Optional.of(new Text(
                        "Vous êtes avec " + Language.FR.count(mates, "personne demandée.", "personnes demandées."),
                        "You are with " + Language.EN.count(mates, "person", "people") + " whom you asked for."));
    }

    private Text variety(TeamView team) {
        if (varieties[team.slot()] == null) {
            long roles = 0;
            for (int at = 0; at < team.size(); at++) {
                roles += isFirstOfRole(team, at) ? 1 : 0;
            }
            varieties[team.slot()] = new Text(
                    "Une équipe de " + Language.FR.count(team.size(), "personne", "personnes") + " et "
                            + Language.FR.count(roles, "rôle.", "rôles différents."),
                    "A team of " + Language.EN.count(team.size(), "person", "people") + " and "
                            + Language.EN.count(roles, "role.", "different roles."));
        }
        return varieties[team.slot()];
    }

    private boolean isFirstOfRole(TeamView team, int at) {
        for (int before = 0; before < at; before++) {
            if (census.person(team.member(before))
                    .mainRole()
                    .equals(census.person(team.member(at)).mainRole())) {
                return false;
            }
        }
        return true;
    }
}
