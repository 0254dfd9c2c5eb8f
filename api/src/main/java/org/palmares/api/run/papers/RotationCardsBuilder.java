package org.palmares.api.run.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.palmares.api.event.settings.NameStyle;
import org.palmares.api.report.RotationCards;
import org.palmares.api.run.stages.Stages;
import org.palmares.api.run.teams.PaperNames;
import org.palmares.api.run.teams.RotationStage;
import org.palmares.api.run.teams.RotationTables;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.FormationResult;

/** The cards of a rotation, people named as the event's documents name them. */
final class RotationCardsBuilder {
    private final SortedMap<String, String> names;

    private RotationCardsBuilder(SortedMap<String, String> names) {
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

    private static SortedMap<String, String> names(Stages stages, List<Participant> people) {
        List<Identity> identities = people.stream()
                .map(person -> stages.directory().participant(person.id()))
                .toList();
        return PaperNames.of(identities, stages.settings().names().orElse(NameStyle.FULL));
    }

    private RotationCards.Turn turn(FormationResult turn) {
        return new RotationCards.Turn(turn.teams().stream().map(this::card).toList(), sorted(turn.waiting()));
    }

    private RotationCards.Card card(Team table) {
        return new RotationCards.Card(table.name(), sorted(table.members()));
    }

    private List<String> sorted(List<Id<Participant>> people) {
        return people.stream().map(person -> names.get(person.value())).sorted().toList();
    }

    private List<RotationCards.Way> ways(Map<Id<Participant>, List<Text>> ways) {
        return ways.entrySet().stream()
                .map(way -> new RotationCards.Way(names.get(way.getKey().value()), way.getValue()))
                .sorted(Comparator.comparing(RotationCards.Way::name))
                .toList();
    }
}
