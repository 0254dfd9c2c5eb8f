package org.palmares.api.run.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.palmares.api.event.roster.Decision;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.LivePitches;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.StageSummary;
import org.palmares.engine.domain.Attribute;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.teams.PitchChoice;
import org.palmares.engine.teams.PitchProposal;
import org.palmares.engine.teams.PitchRequest;

/** Proposes which pitched topics live, where the event asks for it; teams are then formed on those. */
public final class PitchStage {
    private PitchStage() {}

    public static Optional<PitchProposal> propose(
            EventSettings settings, List<Participant> people, List<Decision> decisions) {
        return settings.formation()
                .livePitches()
                .filter(asked -> !people.isEmpty() && !settings.event().topics().isEmpty())
                .map(asked -> PitchChoice.propose(request(settings.event(), asked, people, decisions)));
    }

    private static PitchRequest request(
            Event event, LivePitches asked, List<Participant> people, List<Decision> decisions) {
        Set<Id<Topic>> live = new TreeSet<>();
        Set<Id<Topic>> resting = new TreeSet<>();
        for (Decision decision : decisions) {
            if (decision instanceof Decision.Live said) {
                // The last word on a topic holds.
                (said.lives() ? resting : live).remove(said.topic());
                (said.lives() ? live : resting).add(said.topic());
            }
        }
        return new PitchRequest(
                people,
                event.topics(),
                asked.count(),
                asked.leastWishes(),
                event.teamSizes(),
                live,
                resting,
                tags(event),
                asked.others() == LivePitches.Others.MERGE);
    }

    /** What everyone may see, and nothing that describes a person's identity. */
    private static List<Id<Attribute>> tags(Event event) {
        return event.attributes().stream()
                .filter(attribute ->
                        attribute.visibility() == Attribute.Visibility.EVERYONE && !attribute.volunteered())
                .filter(attribute -> attribute.type() instanceof Attribute.SetType)
                .map(Attribute::id)
                .toList();
    }

    /** The settings of an event whose topics are those that live; the same without a choice, or where none lives. */
    public static EventSettings onLiveTopics(EventSettings settings, Optional<PitchProposal> pitches) {
        List<Id<Topic>> live = pitches.map(PitchProposal::live).orElse(List.of());
        List<Topic> topics = settings.event().topics().stream()
                .filter(topic -> live.contains(topic.id()))
                .toList();
        return topics.isEmpty() ? settings : settings.withEvent(settings.event().onTopics(topics));
    }

    /** Owners who merge are placed on the close topic, unless the organizer placed them otherwise. */
    public static List<Decision> withMergers(
            EventSettings settings, List<Decision> decisions, Optional<PitchProposal> pitches) {
        boolean merging = settings.formation()
                .livePitches()
                .filter(asked -> asked.others() == LivePitches.Others.MERGE)
                .isPresent();
        List<Decision> all = new ArrayList<>(decisions);
        if (merging) {
            pitches.ifPresent(proposal -> proposal.verdicts().stream()
                    .filter(verdict -> !verdict.lives())
                    .flatMap(verdict -> verdict.owners().stream())
                    .forEach(owner ->
                            owner.next().ifPresent(next -> all.add(new Decision.PlaceOn(0, owner.person(), next)))));
        }
        return all;
    }

    public static StageSummary summary(PitchProposal proposal) {
        List<Line> lines = new ArrayList<>();
        int live = proposal.live().size();
        int all = proposal.verdicts().size();
        lines.add(new Line(
                proposal.settled() ? Mark.DONE : Mark.ASKED,
                new Text("Retenus", "Live"),
                new Text(
                        live + " sur " + all
                                + (proposal.settled() ? ", confirmés" : ", à confirmer : voir pitches.csv"),
                        live + " of " + all
                                + (proposal.settled() ? ", confirmed" : ", to be confirmed: see pitches.csv"))));
        lines.add(new Line(
                Mark.NONE,
                new Text("Souhaits servis", "Wishes served"),
                proposal.provenBest()
                        ? new Text(
                                proposal.served() + " points, le plus possible (prouvé)",
                                proposal.served() + " points, the most possible (proven)")
                        : new Text(
                                proposal.served() + " points ; " + proposal.bound() + " au plus",
                                proposal.served() + " points; " + proposal.bound() + " at most")));
        return new StageSummary(new Text("Choix des projets", "Choice of the pitches"), lines);
    }
}
