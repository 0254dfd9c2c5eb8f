package org.palmares.samples.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Affinities;
import org.palmares.engine.teams.Affinity;
import org.palmares.engine.teams.FormationRequest;
import org.palmares.engine.teams.PlanSearch;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.Seating;
import org.palmares.engine.teams.SizeBounds;
import org.palmares.engine.teams.TeamSlot;
import org.palmares.engine.teams.Vocabulary;
import org.palmares.engine.teams.WaitingList;

/** A file of distances as a request to the engine, for groups of unequal sizes, which an event file cannot say. */
final class MdgpRequest {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final FormationRequest request;

    private MdgpRequest(FormationRequest request) {
        this.request = request;
    }

    static MdgpRequest of(MdgpFile file) {
        List<Participant> people =
                IntStream.range(0, file.people()).mapToObj(MdgpRequest::person).toList();
        Affinities.Builder affinities = Affinities.builder();
        for (MdgpFile.Pair pair : file.pairs()) {
            long millionths = new BigDecimal(pair.distance()).multiply(MILLION).longValueExact();
            affinities.pair(id(pair.first()), id(pair.second()), millionths);
        }
        List<TeamSlot> slots = IntStream.range(0, file.sizes().size())
                .mapToObj(group -> new TeamSlot(
                        Id.of(String.format(Locale.ROOT, "g%03d", group)),
                        Text.same("Group " + group),
                        Optional.empty(),
                        Optional.empty(),
                        file.sizes().get(group),
                        List.of()))
                .toList();
        return new MdgpRequest(new FormationRequest(
                people,
                slots,
                List.of(),
                List.of(
                        new SizeBounds(Priority.HARD, 1),
                        new WaitingList(Priority.HARD, 1),
                        new Affinity(affinities.build(), Priority.SOFT, 1)),
                Organisations.of(List.of()),
                new Vocabulary(List.of(), List.of())));
    }

    /** The number of the team of each person, by the number of the person. */
    SortedMap<Integer, String> teams(PlanSearch search, long seed, Trial.Limit limit) {
        Seating plan = Trial.of(search, request, seed, limit).outcome().best();
        SortedMap<Integer, String> teams = new TreeMap<>();
        for (int person = 0; person < plan.slots().size(); person++) {
            teams.put(person, plan.slots().get(person).toString());
        }
        return teams;
    }

    private static Participant person(int number) {
        return new Participant(
                id(number),
                List.of(Id.of("any")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty(),
                Facts.NONE);
    }

    private static Id<Participant> id(int person) {
        return Id.of(String.format(Locale.ROOT, "P%04d", person));
    }
}
