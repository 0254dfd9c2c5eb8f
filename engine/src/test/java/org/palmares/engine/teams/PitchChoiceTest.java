package org.palmares.engine.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.TeamSize;
import org.palmares.engine.domain.TeamSizes;
import org.palmares.engine.domain.Topic;

class PitchChoiceTest {
    private static PitchRequest request(World world, int keep, int leastWishes, int seats) {
        return request(world, keep, leastWishes, seats, Set.of(), Set.of(), false);
    }

    private static PitchRequest request(
            World world, int keep, int least, int seats, Set<String> live, Set<String> resting, boolean merging) {
        FormationRequest drawn = world.request();
        return new PitchRequest(
                drawn.participants(),
                drawn.topics(),
                keep,
                least,
                TeamSizes.all(new TeamSize(1, seats, seats)),
                ids(live),
                ids(resting),
                List.of(World.GENDER.id()),
                merging);
    }

    private static Set<Id<Topic>> ids(Set<String> ids) {
        return ids.stream().map(Id::<Topic>of).collect(Collectors.toSet());
    }

    private static List<String> live(PitchProposal proposal) {
        return proposal.live().stream().map(Id::value).toList();
    }

    private static World pitches() {
        return new World()
                .topic("T1", 1)
                .topic("T2", 1)
                .topic("T3", 1)
                .people(
                        "a CODE own=T1 wish=T1,T2 gender=F",
                        "b CARE own=T2 wish=T2,T1 gender=H",
                        "c DRAW own=T3 wish=T3,T2 gender=F",
                        "d CODE wish=T1,T3",
                        "e CODE wish=T2,T1",
                        "f CODE wish=T2,T1");
    }

    @Test
    void the_topics_that_serve_most_wishes_live_and_say_why() {
        PitchProposal proposal = PitchChoice.propose(request(pitches(), 2, 0, 10));
        assertEquals(List.of("T1", "T2"), live(proposal));
        PitchProposal.Verdict first = proposal.verdicts().get(0);
        assertEquals(List.of(2, 3), first.wishes());
        assertEquals(5, first.interest());
        assertEquals(
                "5 people interested, 2 of them first, 2 roles.", first.reason().en());
        assertEquals(3 + 3 + 1 + 2 + 2 + 2, proposal.served());
        assertTrue(proposal.provenBest());
    }

    @Test
    void an_owner_whose_topic_does_not_live_joins_the_topic_that_they_wish_for() {
        PitchProposal.Verdict third =
                PitchChoice.propose(request(pitches(), 2, 0, 10)).verdicts().get(2);
        assertEquals(Optional.of(Id.of("T2")), third.owners().get(0).next());
        assertEquals("Their wish no. 2.", third.owners().get(0).reason().en());
    }

    @Test
    void an_owner_who_merges_brings_the_topic_to_a_close_one() {
        PitchProposal.Verdict third = PitchChoice.propose(request(pitches(), 2, 0, 10, Set.of(), Set.of(), true))
                .verdicts()
                .get(2);
        assertEquals(Optional.of(Id.of("T1")), third.owners().get(0).next());
        assertEquals("A close topic.", third.owners().get(0).reason().en());
    }

    @Test
    void the_organizers_word_holds_against_the_wishes() {
        PitchProposal proposal = PitchChoice.propose(request(pitches(), 2, 9, 10, Set.of("T3"), Set.of("T2"), false));
        assertEquals(List.of("T3"), live(proposal));
        assertEquals(
                List.of(
                        "5 people interested, 9 are needed.",
                        "Refused by the organizer.",
                        "Confirmed by the organizer."),
                proposal.verdicts().stream().map(each -> each.reason().en()).toList());
        assertTrue(proposal.verdicts().stream()
                .flatMap(each -> each.owners().stream())
                .allMatch(owner -> owner.next().equals(Optional.of(Id.of("T3")))));
    }

    @Test
    void a_camp_of_450_people_and_70_pitches_keeps_23_and_drops_no_owner() {
        for (int seed = 1; seed <= 3; seed++) {
            PitchProposal proposal = PitchChoice.propose(request(camp(seed), 23, 8, 25));
            assertEquals(23, proposal.live().size());
            Set<Id<Participant>> placed = new TreeSet<>();
            proposal.verdicts()
                    .forEach(each -> each.owners().stream()
                            .filter(owner ->
                                    proposal.live().contains(owner.next().orElseThrow()))
                            .forEach(owner -> placed.add(owner.person())));
            assertEquals(70, placed.size());
            assertTrue(
                    proposal.bound() <= 1.05 * proposal.served(),
                    proposal.served() + " of at most " + proposal.bound());
        }
    }

    /** 70 topics of which the first are the more popular; everyone has up to five wishes. */
    private static World camp(int seed) {
        Random random = new Random(seed);
        World world = new World();
        for (int topic = 0; topic < 70; topic++) {
            world.topic(topic(topic), 1);
        }
        for (int person = 0; person < 450; person++) {
            Set<String> wishes = new TreeSet<>();
            for (int wish = random.nextInt(6); wish > 0; wish--) {
                wishes.add(topic((int) (70 * random.nextDouble() * random.nextDouble())));
            }
            String own = person < 70 ? " own=" + topic(person) : "";
            String drawn = wishes.isEmpty() ? "" : " wish=" + String.join(",", wishes);
            world.person(String.format(Locale.ROOT, "p%03d CODE", person) + own + drawn);
        }
        return world;
    }

    private static String topic(int number) {
        return String.format(Locale.ROOT, "T%02d", number);
    }

    @Test
    void the_service_is_exact_and_no_choice_of_a_tiny_camp_is_above_the_bound() {
        int best = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int topics = 3 + random.nextInt(3);
            PitchRequest request = request(
                    tiny(random, topics), 1 + random.nextInt(topics - 1), random.nextInt(3), 1 + random.nextInt(2));
            PitchProposal proposal = PitchChoice.propose(request);
            boolean[] live = new boolean[topics];
            proposal.live().forEach(topic -> live[Integer.parseInt(topic.value().substring(1))] = true);
            assertEquals(byTryingAll(request, live, 0, new int[topics]), proposal.served(), "at seed " + seed);
            long most = bestByTryingAll(request, topics);
            assertTrue(most <= proposal.bound(), "optimum " + most + " above " + proposal.bound() + " at " + seed);
            assertTrue(!proposal.provenBest() || most == proposal.served(), "false proof at seed " + seed);
            best += most == proposal.served() ? 1 : 0;
        }
        assertTrue(best >= 195, "best choices found: " + best);
    }

    private static World tiny(Random random, int topics) {
        World world = new World();
        for (int topic = 0; topic < topics; topic++) {
            world.topic(topic(topic), 1);
        }
        for (int person = 0; person < 6; person++) {
            List<String> wishes = new ArrayList<>();
            for (int wish = random.nextInt(4); wish > 0; wish--) {
                String wished = topic(random.nextInt(topics));
                if (!wishes.contains(wished)) {
                    wishes.add(wished);
                }
            }
            String own = random.nextInt(3) == 0 ? " own=" + topic(random.nextInt(topics)) : "";
            world.person("p" + person + " CODE" + own + (wishes.isEmpty() ? "" : " wish=" + String.join(",", wishes)));
        }
        return world;
    }

    private static long bestByTryingAll(PitchRequest request, int topics) {
        long best = 0;
        for (int choice = 0; choice < 1 << topics; choice++) {
            boolean[] live = new boolean[topics];
            for (int topic = 0; topic < topics; topic++) {
                live[topic] = (choice >> topic & 1) == 1;
            }
            boolean allowed = Integer.bitCount(choice) <= request.keep()
                    && IntStream.range(0, topics)
                            .noneMatch(at -> live[at] && interest(request, at) < request.leastWishes());
            best = allowed ? Math.max(best, byTryingAll(request, live, 0, new int[topics])) : best;
        }
        return best;
    }

    private static long interest(PitchRequest request, int topic) {
        return request.participants().stream()
                .filter(person -> points(request, person, topic) > 0)
                .count();
    }

    private static long byTryingAll(PitchRequest request, boolean[] live, int person, int[] taken) {
        if (person == request.participants().size()) {
            return 0;
        }
        long best = byTryingAll(request, live, person + 1, taken);
        for (int topic = 0; topic < live.length; topic++) {
            int points = points(request, request.participants().get(person), topic);
            if (live[topic]
                    && points > 0
                    && taken[topic] < request.sizes().usual().max()) {
                taken[topic]++;
                best = Math.max(best, points + byTryingAll(request, live, person + 1, taken));
                taken[topic]--;
            }
        }
        return best;
    }

    private static int points(PitchRequest request, Participant person, int topic) {
        Id<Topic> id = request.topics().get(topic).id();
        int longest = request.participants().stream()
                .mapToInt(each -> each.wishes().size())
                .max()
                .orElse(0);
        int place = person.wishes().indexOf(id);
        return person.ownTopic().equals(Optional.of(id)) ? longest + 1 : place < 0 ? 0 : longest - place;
    }
}
