package org.palmares.engine.teams;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Require;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/**
 * Which topics live, proposed; the organizer confirms.
 *
 * @param verdicts one for each topic, by id
 * @param served what the people served by the live topics count: as many points for a first wish as the longest list of
 *     wishes has places, one less for each further place, one more for a topic of their own
 * @param bound no choice that keeps to the conditions serves more
 */
public record PitchProposal(List<Verdict> verdicts, long served, long bound) {
    /**
     * What is proposed for one topic.
     *
     * @param wishes how many people put it first, second and so on
     * @param owners where each person who brought it goes, by id
     */
    public record Verdict(
            Id<Topic> topic, boolean lives, boolean confirmed, List<Integer> wishes, List<Owner> owners, Text reason) {
        public Verdict {
            Objects.requireNonNull(topic, "topic");
            wishes = List.copyOf(wishes);
            owners = List.copyOf(owners);
            Objects.requireNonNull(reason, "reason");
        }

        /** How many people wish for it. */
        public int interest() {
            return wishes.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Somebody who brought a topic, and the live topic to which they go: their own, else a close or a wished one; empty
     * when none lives.
     */
    public record Owner(Id<Participant> person, Optional<Id<Topic>> next, Text reason) {
        public Owner {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(next, "next");
            Objects.requireNonNull(reason, "reason");
        }
    }

    public PitchProposal {
        verdicts = List.copyOf(verdicts);
        Require.that(served <= bound, "no choice may serve more than the bound " + bound, served);
    }

    /** The topics that live, by id. */
    public List<Id<Topic>> live() {
        return verdicts.stream().filter(Verdict::lives).map(Verdict::topic).toList();
    }

    /** Whether no choice serves people better. */
    public boolean provenBest() {
        return served == bound;
    }

    /** Whether every topic that lives was confirmed and every other one refused by the organizer. */
    public boolean settled() {
        return verdicts.stream().allMatch(Verdict::confirmed);
    }

    static List<Integer> counts(int[] wishes) {
        return IntStream.of(wishes).boxed().toList();
    }
}
