package org.palmares.api.run;

import java.util.List;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Submission;

/** What submission rules read: the entrant's answers, the hour of handing in, and what is known of the members. */
final class SubmissionFacts {
    /** The sponsors that employ members of the team. */
    static final String SPONSOR_STAFF = "sponsorStaffInTeam";

    private final List<Id<Organisation>> sponsors;

    SubmissionFacts(Event event) {
        this.sponsors = event.sponsors().stream().map(Event.Sponsor::id).toList();
    }

    /** An answer that the entrant gave is kept; what the roster knows of the members is added. */
    Facts of(Submission submission, List<Participant> members) {
        return submission
                .facts()
                .with("submittedAt", new Fact.InstantFact(submission.submittedAt()))
                .with("organiserStaffInTeam", anyMember(members, "organiserStaff"))
                .with("householdOfOrganiserOrJuror", anyMember(members, "householdOfOrganiserOrJuror"))
                .with(SPONSOR_STAFF, sponsorsOf(members));
    }

    /** Nobody is presumed to be staff or kin: an answer that the roster did not ask for is no. */
    private static Fact anyMember(List<Participant> members, String fact) {
        return Fact.of(
                members.stream().anyMatch(member -> member.facts().get(fact).equals(Fact.YES)));
    }

    private Fact sponsorsOf(List<Participant> members) {
        return new Fact.CodesFact(members.stream()
                .flatMap(member -> member.organisation().stream())
                .filter(sponsors::contains)
                .map(Id::value)
                .toList());
    }
}
