package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/** Finds the obstacles of a request by counting. */
final class Counting {
    private final FormationRequest request;
    private final List<Obstacle> found = new ArrayList<>();

    private Counting(FormationRequest request) {
        this.request = request;
    }

    static List<Obstacle> obstacles(FormationRequest request) {
        Counting counting = new Counting(request);
        counting.people();
        if (counting.found.stream().noneMatch(Obstacle.RosterTooSmall.class::isInstance)) {
            counting.constraints();
            counting.pairs();
        }
        return counting.found;
    }

    private void people() {
        int people = request.participants().size();
        int needed = request.slots().stream()
                .mapToInt(slot -> slot.size().min())
                .min()
                .orElse(1);
        Capacity whole = Capacity.whole(request);
        if (people < needed || request.slots().isEmpty()) {
            found.add(new Obstacle.RosterTooSmall(people, needed, Sentences.rosterTooSmall(people, needed)));
        } else if (people < whole.minimum()) {
            found.add(new Obstacle.TooManyTeams(
                    people, whole.minimum(), whole.teams(), Sentences.tooManyTeams(people, whole)));
        } else if (whole.waiting() > 0) {
            found.add(new Obstacle.SeatsShort(
                    people, whole.seats(), whole.waiting(), Sentences.seatsShort(people, whole)));
        }
    }

    private void constraints() {
        for (Constraint constraint : request.constraints()) {
            long bound = constraint.bound(request);
            if (constraint instanceof OwnTopic) {
                owners();
            } else if (bound > 0 && constraint instanceof RoleCount count && isShortage(count)) {
                found.add(shortage(count, bound));
            } else if (bound > 0 && constraint.priority() != Priority.SOFT && !isTold(constraint)) {
                Text asked = constraint.sentence(request.vocabulary());
                found.add(new Obstacle.OutOfReach(constraint, bound, Sentences.outOfReach(asked, bound)));
            }
        }
    }

    private static boolean isShortage(RoleCount count) {
        return count.quantity().comparison() == Quantity.Comparison.AT_LEAST;
    }

    /** Counting people and seats already says it. */
    private static boolean isTold(Constraint constraint) {
        return constraint instanceof SizeBounds
                || constraint instanceof SizeTarget
                || constraint instanceof WaitingList;
    }

    private Obstacle shortage(RoleCount count, long missing) {
        Set<Id<Role>> covered = count.covered(request);
        List<Participant> able = request.participants().stream()
                .filter(person -> RoleCount.isAble(person, covered))
                .toList();
        List<Id<Participant>> fillIns = able.stream()
                .filter(person -> !covered.contains(person.mainRole()))
                .map(Participant::id)
                .toList();
        int teams = request.slots().size();
        Text sentence = Sentences.shortage(
                count.label(request.vocabulary()),
                count.quantity().number(),
                able.size(),
                fillIns.size(),
                teams,
                missing);
        return new Obstacle.RoleShortage(count, able.size() - fillIns.size(), fillIns, teams, missing, sentence);
    }

    private void owners() {
        OwnTopic.owners(request).forEach((position, owners) -> {
            Topic topic = request.topics().get(position);
            long seats = OwnTopic.seats(request, topic);
            if (owners > seats) {
                Text sentence = Sentences.tooManyOwners(topic.title(), owners, seats);
                found.add(new Obstacle.TooManyOwners(topic.id(), owners, seats, sentence));
            }
        });
    }

    private void pairs() {
        Set<Pair> apart = new TreeSet<>();
        Set<Pair> together = new TreeSet<>();
        for (Constraint constraint : request.constraints()) {
            if (constraint instanceof Apart kept) {
                apart.addAll(kept.pairs());
            } else if (constraint instanceof Together kept) {
                together.addAll(kept.pairs());
            }
        }
        together.retainAll(apart);
        together.forEach(pair -> found.add(new Obstacle.TogetherAndApart(pair, Sentences.TOGETHER_AND_APART)));
        Set<Id<Participant>> known = request.personPositions().keySet();
        apart.removeIf(pair -> !known.contains(pair.first()) || !known.contains(pair.second()));
        int teams = request.slots().size();
        List<Id<Participant>> people = Clique.largerThan(teams, apart);
        if (!people.isEmpty()) {
            found.add(new Obstacle.TooManyApart(people, teams, Sentences.tooManyApart(people.size(), teams)));
        }
    }
}
