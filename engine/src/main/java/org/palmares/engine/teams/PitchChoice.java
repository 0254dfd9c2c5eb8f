package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/**
 * Chooses which of many pitched topics live, as a proposal: those that serve most wishes. Greedy, then exchanges of one
 * topic for another until none helps. Deterministic. Thread-safe.
 */
public final class PitchChoice {
    private final PitchRequest request;
    private final PitchService service;
    private final int[] interest;
    private final boolean[] open;
    private final boolean[] live;
    private int free;
    private long served;
    private PitchBound bound;

    private PitchChoice(PitchRequest request) {
        this.request = request;
        this.service = new PitchService(request);
        this.interest = request.topics().stream()
                .mapToInt(topic -> (int) request.participants().stream()
                        .filter(person -> wants(person, topic.id()))
                        .count())
                .toArray();
        this.open = new boolean[interest.length];
        this.live = new boolean[interest.length];
    }

    public static PitchProposal propose(PitchRequest request) {
        PitchChoice choice = new PitchChoice(request);
        choice.begin();
        choice.addBestOneByOne();
        choice.exchange();
        return choice.proposal();
    }

    private static boolean wants(Participant person, Id<Topic> topic) {
        return person.wishes().contains(topic)
                || person.ownTopic().filter(topic::equals).isPresent();
    }

    private void begin() {
        for (int at = 0; at < open.length; at++) {
            Id<Topic> topic = topic(at).id();
            live[at] = request.live().contains(topic);
            open[at] = !live[at] && !request.resting().contains(topic) && interest[at] >= request.leastWishes();
        }
        free = Math.max(0, request.keep() - (int) count(live));
        served = service.of(live);
        bound = new PitchBound(service, live, open, free);
    }

    private static long count(boolean[] flags) {
        return IntStream.range(0, flags.length).filter(at -> flags[at]).count();
    }

    private void addBestOneByOne() {
        for (int more = 0; more < free; more++) {
            long[] gains = gains();
            int best = IntStream.range(0, open.length)
                    .filter(at -> open[at] && !live[at])
                    .boxed()
                    .max(Comparator.comparing((Integer at) -> gains[at])
                            .thenComparing(at -> interest[at])
                            .thenComparing(Comparator.reverseOrder()))
                    .orElse(-1);
            if (best < 0) {
                return;
            }
            live[best] = true;
            served += gains[best];
        }
    }

    /** What each open topic would add. */
    private long[] gains() {
        long[] gains = new long[open.length];
        for (int at = 0; at < open.length; at++) {
            if (open[at] && !live[at]) {
                live[at] = true;
                gains[at] = service.of(live) - served;
                live[at] = false;
            }
        }
        return gains;
    }

    private void exchange() {
        boolean better = true;
        while (better) {
            better = false;
            for (int out = 0; out < live.length; out++) {
                for (int in = 0; in < live.length && open[out] && live[out]; in++) {
                    better |= open[in] && !live[in] && exchanges(out, in);
                }
            }
        }
    }

    private boolean exchanges(int out, int in) {
        live[out] = false;
        live[in] = true;
        long now = service.atMost(live) > served ? service.of(live) : served;
        if (now > served) {
            served = now;
            return true;
        }
        live[out] = true;
        live[in] = false;
        return false;
    }

    private PitchProposal proposal() {
        PitchOwners owners = new PitchOwners(request, live);
        List<PitchProposal.Verdict> verdicts = new ArrayList<>();
        for (int at = 0; at < live.length; at++) {
            Id<Topic> topic = topic(at).id();
            boolean confirmed =
                    request.live().contains(topic) || request.resting().contains(topic);
            verdicts.add(new PitchProposal.Verdict(
                    topic, live[at], confirmed, wishes(topic), owners.of(at), reason(at, confirmed)));
        }
        return new PitchProposal(verdicts, served, bound.above(served));
    }

    /** How many people put the topic first, second and so on. */
    private List<Integer> wishes(Id<Topic> topic) {
        int longest = request.participants().stream()
                .mapToInt(person -> person.wishes().size())
                .max()
                .orElse(0);
        int[] wishes = new int[longest];
        for (Participant person : request.participants()) {
            int place = person.wishes().indexOf(topic);
            if (place >= 0) {
                wishes[place]++;
            }
        }
        return PitchProposal.counts(wishes);
    }

    private Text reason(int at, boolean confirmed) {
        int first = (int) request.participants().stream()
                .filter(person -> person.wishes().indexOf(topic(at).id()) == 0)
                .count();
        if (confirmed) {
            return live[at]
                    ? new Text("Retenu par l'organisateur.", "Confirmed by the organizer.")
                    : new Text("Écarté par l'organisateur.", "Refused by the organizer.");
        }
        if (interest[at] < request.leastWishes()) {
            return new Text(
                    Language.FR.count(interest[at], "personne intéressée", "personnes intéressées") + ", il en faut "
                            + request.leastWishes() + ".",
                    Language.EN.count(interest[at], "person", "people") + " interested, " + request.leastWishes()
                            + " are needed.");
        }
        Text interested = new Text(
                Language.FR.count(interest[at], "personne intéressée", "personnes intéressées") + ", dont " + first
                        + " en premier souhait",
                Language.EN.count(interest[at], "person", "people") + " interested, " + first + " of them first");
        return live[at]
                ? new Text(
                        interested.fr() + roles(at).fr() + ".",
                        interested.en() + roles(at).en() + ".")
                : new Text(
                        interested.fr() + " ; les projets retenus servent mieux l'ensemble des souhaits.",
                        interested.en() + "; the topics that live serve all wishes together better.");
    }

    private Text roles(int at) {
        long roles = request.participants().stream()
                .filter(person -> wants(person, topic(at).id()))
                .map(Participant::mainRole)
                .distinct()
                .count();
        return new Text(
                ", " + Language.FR.count(roles, "rôle", "rôles"), ", " + Language.EN.count(roles, "role", "roles"));
    }

    private Topic topic(int at) {
        return request.topics().get(at);
    }
}
