package org.palmares.api.run.gates;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palmares.api.run.Entry;
import org.palmares.engine.domain.DeclaredLink;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;

/** What juror rules read of one juror and one submission: declared links and employers held against its members. */
final class JurorFacts {
    private final Organisations organisations;
    private final Organisation.Level level;
    private final List<Id<Organisation>> sponsors;
    private final LocalDate today;
    private final Map<Near, Facts> known = new HashMap<>();

    JurorFacts(Event event, Organisations organisations, Instant clock) {
        this.organisations = organisations;
        this.level = event.rules().employerLevel();
        this.sponsors = event.sponsors().stream().map(Event.Sponsor::id).toList();
        this.today = clock.atZone(event.zone()).toLocalDate();
    }

    Facts of(Juror juror, Entry entry) {
        List<Participant> members = entry.members();
        Near near =
                new Near(juror.id(), links(juror, entry), sameEmployer(juror, members), wideEmployer(juror, members));
        return known.computeIfAbsent(near, unseen -> facts(juror, near));
    }

    /** How near a juror is to a submission: most are as near to all of them, and what is known is then the same. */
    private record Near(Id<Juror> juror, List<DeclaredLink> links, boolean sameEmployer, boolean wideEmployer) {}

    private Facts facts(Juror juror, Near near) {
        SortedMap<String, Fact> facts = new TreeMap<>();
        facts.put("interestsDeclared", Fact.of(juror.declaredOn().isPresent()));
        facts.put("declarationDays", declarationDays(juror));
        facts.put("sameEmployer", Fact.of(near.sameEmployer()));
        facts.put("wideEmployer", Fact.of(near.wideEmployer()));
        facts.put("employedBySponsor", Fact.of(employedBySponsor(juror)));
        facts.put("otherLinks", linkedToday(near, DeclaredLink.Kind.OTHER));
        facts.put("mentored", Fact.of(near.links().stream().anyMatch(link -> link.kind() == DeclaredLink.Kind.MENTOR)));
        facts.put("household", linkedToday(near, DeclaredLink.Kind.HOUSEHOLD));
        facts.put("holdsShares", linkedToday(near, DeclaredLink.Kind.SHARES));
        facts.put("coAuthor", Fact.of(collaborations(near).findAny().isPresent()));
        facts.put("coAuthorMonths", coAuthorMonths(near));
        return juror.facts().with(new Facts(facts));
    }

    /** Without an employer nobody matches: independent, retired and student jurors conflict with no one. */
    private boolean sameEmployer(Juror juror, List<Participant> members) {
        return juror.employer()
                .map(employer -> organisations.at(level, employer))
                .filter(employer -> members.stream()
                        .flatMap(member -> member.organisation().stream())
                        .anyMatch(other -> organisations.at(level, other).equals(employer)))
                .isPresent();
    }

    /** The same organisation only above the level that recuses: two services of one hospital, two sites of one group. */
    private boolean wideEmployer(Juror juror, List<Participant> members) {
        return !sameEmployer(juror, members)
                && juror.employer()
                        .map(this::whole)
                        .filter(whole -> members.stream()
                                .flatMap(member -> member.organisation().stream())
                                .anyMatch(other -> whole(other).equals(whole)))
                        .isPresent();
    }

    /** The widest organisation to which one belongs; itself, where it belongs to none. */
    private Id<Organisation> whole(Id<Organisation> part) {
        List<Organisation> chain = organisations.chain(part);
        return chain.isEmpty() ? part : chain.get(chain.size() - 1).id();
    }

    private boolean employedBySponsor(Juror juror) {
        return juror.employer().filter(this::isOfSponsor).isPresent();
    }

    private boolean isOfSponsor(Id<Organisation> employer) {
        return sponsors.contains(employer)
                || organisations.chain(employer).stream().map(Organisation::id).anyMatch(sponsors::contains);
    }

    private Fact declarationDays(Juror juror) {
        return juror.declaredOn()
                .map(day -> number(ChronoUnit.DAYS.between(day, today)))
                .orElse(Fact.UNKNOWN);
    }

    /** Whether such a link holds on the day of judging: shares that were sold, or a home once shared, no longer count. */
    private Fact linkedToday(Near near, DeclaredLink.Kind kind) {
        return Fact.of(near.links().stream()
                .filter(link ->
                        link.lastOn().filter(last -> last.isBefore(today)).isEmpty())
                .anyMatch(link -> link.kind() == kind));
    }

    /** The fact that says whether a juror has such a link. */
    static String of(DeclaredLink.Kind kind) {
        return switch (kind) {
            case MENTOR -> "mentored";
            case HOUSEHOLD -> "household";
            case SHARES -> "holdsShares";
            case CO_AUTHOR, SUPERVISOR -> "coAuthor";
            case OTHER -> "otherLinks";
        };
    }

    /** Months since the latest collaboration ended; 0 while one goes on. */
    private Fact coAuthorMonths(Near near) {
        return collaborations(near)
                .map(link -> link.lastOn().orElse(today))
                .max(LocalDate::compareTo)
                .map(last -> number(Math.max(0, ChronoUnit.MONTHS.between(last, today))))
                .orElse(Fact.UNKNOWN);
    }

    private static Stream<DeclaredLink> collaborations(Near near) {
        return near.links().stream()
                .filter(link ->
                        link.kind() == DeclaredLink.Kind.CO_AUTHOR || link.kind() == DeclaredLink.Kind.SUPERVISOR);
    }

    /** The juror's links that touch this submission, its team, or one of its members or their employers. */
    private List<DeclaredLink> links(Juror juror, Entry entry) {
        return juror.links().stream()
                .filter(link -> touches(link.with(), entry))
                .toList();
    }

    /** The team that the entry names, or the one that stands behind it by its topic. */
    private static boolean isTeam(Id<Team> team, Entry entry) {
        return entry.latest().team().filter(team::equals).isPresent()
                || entry.team().map(Team::id).filter(team::equals).isPresent();
    }

    private boolean touches(DeclaredLink.Target with, Entry entry) {
        if (with instanceof DeclaredLink.ToSubmission to) {
            return to.submission().equals(entry.id());
        }
        if (with instanceof DeclaredLink.ToTeam to) {
            return isTeam(to.team(), entry);
        }
        if (with instanceof DeclaredLink.ToParticipant to) {
            return entry.members().stream().anyMatch(member -> member.id().equals(to.participant()));
        }
        return with instanceof DeclaredLink.ToOrganisation to && employs(to, entry.members());
    }

    /** Through the employer at the event's level, or through a whole of which the employer is a part. */
    private boolean employs(DeclaredLink.ToOrganisation to, List<Participant> members) {
        return members.stream()
                .flatMap(member -> member.organisation().stream())
                .anyMatch(other -> organisations.at(level, other).equals(organisations.at(level, to.organisation()))
                        || organisations.chain(other).stream()
                                .anyMatch(whole -> whole.id().equals(to.organisation())));
    }

    private static Fact number(long value) {
        return new Fact.NumberFact(BigDecimal.valueOf(value));
    }
}
