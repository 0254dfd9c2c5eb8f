package org.palmares.api.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palmares.api.event.settings.NameStyle;
import org.palmares.api.report.MinutesTeams;
import org.palmares.api.report.RotationCards;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationResult;

/** The cards of a rotation, people named as the event's documents name them. */
final class RotationCardsBuilder {
    private final Map<Id<Participant>, String> names;

    private RotationCardsBuilder(Map<Id<Participant>, String> names) {
        this.names = names;
    }

    static RotationCards of(Stages stages, RotationStage.Held held) {
        RotationCardsBuilder builder = new RotationCardsBuilder(names(stages, held.people()));
        return new RotationCards(
                stages.event().name(),
                held.phase().label(),
                held.result().turns().stream().map(builder::turn).toList(),
                builder.ways(RotationTables.ways(held)));
    }

    /** Two people of one first name are told apart by their initials even where first names are asked for. */
    private static Map<Id<Participant>, String> names(Stages stages, List<Participant> people) {
        Map<String, Long> sameFirstName = new TreeMap<>();
        people.forEach(
                person -> sameFirstName.merge(first(stages.directory().participant(person.id())), 1L, Long::sum));
        Map<Id<Participant>, String> names = new TreeMap<>();
        for (Participant person : people) {
            Identity identity = stages.directory().participant(person.id());
            boolean alone = sameFirstName.get(first(identity)) == 1;
            names.put(person.id(), name(identity, stages.settings().names(), alone));
        }
        return names;
    }

    private static String name(Identity identity, NameStyle style, boolean alone) {
        return switch (style) {
            case FULL -> identity.fullName();
            case FIRST_NAME_AND_INITIAL -> withInitial(identity);
            case FIRST_NAME -> alone ? first(identity) : withInitial(identity);
        };
    }

    private static String first(Identity identity) {
        return identity.givenName().isBlank() ? withInitial(identity) : identity.givenName();
    }

    private static String withInitial(Identity identity) {
        return MinutesTeams.Member.of(identity, Text.same("-")).name();
    }

    private RotationCards.Turn turn(FormationResult turn) {
        return new RotationCards.Turn(turn.teams().stream().map(this::card).toList(), sorted(turn.waiting()));
    }

    private RotationCards.Card card(Team table) {
        return new RotationCards.Card(table.name(), sorted(table.members()));
    }

    private List<String> sorted(List<Id<Participant>> people) {
        return people.stream().map(names::get).sorted().toList();
    }

    private List<RotationCards.Way> ways(Map<Id<Participant>, List<Text>> ways) {
        return ways.entrySet().stream()
                .map(way -> new RotationCards.Way(names.get(way.getKey()), way.getValue()))
                .sorted(Comparator.comparing(RotationCards.Way::name))
                .toList();
    }
}
