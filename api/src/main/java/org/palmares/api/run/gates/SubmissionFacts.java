package org.palmares.api.run.gates;

import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Submission;

/** What submission rules read: the entrant's answers, the hour of handing in, and what is known of the members. */
public final class SubmissionFacts {
    /** The sponsors that employ members of the team. */
    public static final String SPONSOR_STAFF = "sponsorStaffInTeam";

    /** What follows from the hour of handing in and from the roster: nobody is asked. */
    public static final List<String> GIVEN =
            List.of("submittedAt", "organiserStaffInTeam", "householdOfOrganiserOrJuror", SPONSOR_STAFF);

    private final List<Id<Organisation>> sponsors;
    private final Organisations organisations;

    public SubmissionFacts(Event event, Organisations organisations) {
        this.sponsors = event.sponsors().stream().map(Event.Sponsor::id).toList();
        this.organisations = organisations;
    }

    /** What the entrant answered, and what the roster knows of the members: where either says yes, it is yes. */
    public Facts of(Submission submission, List<Participant> members) {
        Facts said = submission.facts();
        return said.with("submittedAt", new Fact.InstantFact(submission.submittedAt()))
                .with("organiserStaffInTeam", either(said, "organiserStaffInTeam", members, "organiserStaff"))
                .with(
                        "householdOfOrganiserOrJuror",
                        either(said, "householdOfOrganiserOrJuror", members, "householdOfOrganiserOrJuror"))
                .with(SPONSOR_STAFF, new Fact.CodesFact(sponsorsOf(said, members)));
    }

    /** Nobody is presumed to be staff or kin: a question that was not asked is answered by no. */
    private static Fact either(Facts said, String ofTeam, List<Participant> members, String ofMember) {
        boolean member =
                members.stream().anyMatch(each -> each.facts().get(ofMember).equals(Fact.YES));
        return Fact.of(member || said.get(ofTeam).equals(Fact.YES));
    }

    /** Whoever works in a part of a sponsor works for the sponsor. */
    private List<String> sponsorsOf(Facts said, List<Participant> members) {
        List<String> codes = new ArrayList<>();
        if (said.get(SPONSOR_STAFF) instanceof Fact.CodesFact declared) {
            codes.addAll(declared.codes());
        }
        members.stream()
                .flatMap(member -> member.organisation().stream())
                .flatMap(employer -> sponsors.stream().filter(sponsor -> isPartOf(sponsor, employer)))
                .forEach(sponsor -> codes.add(sponsor.value()));
        return codes;
    }

    private boolean isPartOf(Id<Organisation> whole, Id<Organisation> part) {
        return part.equals(whole)
                || organisations.chain(part).stream().map(Organisation::id).anyMatch(whole::equals);
    }
}
