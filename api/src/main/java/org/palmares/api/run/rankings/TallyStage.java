package org.palmares.api.run.rankings;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.folder.Ballot;
import org.palmares.api.run.Entry;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.TimeWindow;
import org.palmares.engine.domain.Vote;

/**
 * Counts votes: one ballot a badge, the first that may count; nobody votes for what their own team handed in, unless the
 * event allows it, nor before or after the phase of the vote. Every other ballot is set aside and counted by reason.
 */
public final class TallyStage {
    private static final Text UNKNOWN =
            new Text("badge inconnu : ce n'est pas celui d'un participant", "unknown badge: it is no participant's");
    private static final Text NO_BADGE =
            new Text("sans badge : on ne sait pas qui vote", "without a badge: nobody knows who votes");
    private static final Text NO_VOTER = new Text("ne vote pas à ce titre", "has no vote by role");
    private static final Text OWN_TEAM = new Text("vote pour sa propre équipe", "votes for their own team");
    private static final Text TOO_EARLY = new Text("avant l'ouverture du vote", "before the vote opened");
    private static final Text TOO_LATE = new Text("après la clôture du vote", "after the vote closed");
    private static final Text TWICE = new Text("ce badge a déjà voté", "this badge has voted already");

    private final Vote vote;
    private final Optional<TimeWindow> open;
    private final Map<Id<Submission>, Entry> entries = new HashMap<>();
    private final Badges badges;
    private final Set<String> voted = new HashSet<>();
    private final SortedMap<Id<Submission>, Integer> counted = new TreeMap<>();
    private final Map<Text, Integer> setAside = new LinkedHashMap<>();
    private int fromBoxes;

    private TallyStage(Event event, Vote vote, List<Entry> entries, List<Participant> people) {
        this.vote = vote;
        this.open = vote.phase().flatMap(event::findPhase).map(Phase::window);
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
        this.badges = new Badges(people);
    }

    /** One tally for each vote that has ballots, in the order of the event. */
    public static List<Tally> run(
            Event event, List<Vote> votes, List<Ballot> ballots, List<Entry> entries, List<Participant> people) {
        return votes.stream()
                .filter(vote ->
                        ballots.stream().anyMatch(ballot -> ballot.vote().equals(vote.id())))
                .map(vote -> new TallyStage(event, vote, entries, people).count(ballots))
                .toList();
    }

    private Tally count(List<Ballot> ballots) {
        ballots.stream()
                .filter(ballot -> ballot.vote().equals(vote.id()))
                .sorted(Comparator.comparing(ballot -> ballot.at().orElse(Instant.MIN)))
                .forEach(this::count);
        List<Tally.SetAside> aside = setAside.entrySet().stream()
                .map(each -> new Tally.SetAside(each.getKey(), each.getValue()))
                .toList();
        return new Tally(vote, counted, fromBoxes, aside);
    }

    private void count(Ballot ballot) {
        Optional<Text> refused = refused(ballot);
        if (refused.isPresent()) {
            setAside.merge(refused.get(), ballot.count(), Integer::sum);
            return;
        }
        counted.merge(ballot.submission(), ballot.count(), Integer::sum);
        if (ballot.badge().isPresent()) {
            voted.add(badges.same(ballot.badge().get()));
        } else {
            fromBoxes += ballot.count();
        }
    }

    private Optional<Text> refused(Ballot ballot) {
        return outOfTime(ballot).or(() -> notToVote(ballot));
    }

    /** A ballot without an hour is taken to be of the vote's time; its last minute counts. */
    private Optional<Text> outOfTime(Ballot ballot) {
        return open.flatMap(window -> ballot.at()
                .flatMap(at -> at.isBefore(window.opens())
                        ? Optional.of(TOO_EARLY)
                        : Optional.of(TOO_LATE).filter(late -> at.isAfter(window.closes()))));
    }

    private Optional<Text> notToVote(Ballot ballot) {
        boolean anyone = vote.voters() == Vote.Voters.EVERYONE;
        if (ballot.badge().isEmpty()) {
            return Optional.of(NO_BADGE).filter(text -> !anyone);
        }
        String badge = ballot.badge().get();
        Optional<Participant> voter = badges.holder(badge);
        if (voter.isEmpty() && !anyone) {
            return Optional.of(UNKNOWN);
        }
        if (vote.voters() == Vote.Voters.ROLES && voter.get().roles().stream().noneMatch(vote.roles()::contains)) {
            return Optional.of(NO_VOTER);
        }
        if (!vote.ownTeam()
                && voter.filter(person -> isOwn(person, ballot.submission())).isPresent()) {
            return Optional.of(OWN_TEAM);
        }
        return voted.contains(badges.same(badge)) ? Optional.of(TWICE) : Optional.empty();
    }

    private boolean isOwn(Participant person, Id<Submission> submission) {
        return Optional.ofNullable(entries.get(submission)).stream()
                .flatMap(entry -> entry.members().stream())
                .anyMatch(member -> member.id().equals(person.id()));
    }
}
