package org.palmares.api.run.gates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.event.folder.JuryInput;
import org.palmares.api.event.roster.ImportedRoster;
import org.palmares.api.run.Entry;
import org.palmares.engine.domain.DeclaredLink;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Person;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * Jurors who have the address of a member of a team that is judged: one person perhaps, or one household. A declared link
 * with that member, or a recusal, settles it.
 */
public final class JurorsWhoTakePart {
    private final JuryInput jury;
    private final ImportedRoster roster;
    private final JurorGate.Result gate;

    public JurorsWhoTakePart(JuryInput jury, ImportedRoster roster, JurorGate.Result gate) {
        this.jury = jury;
        this.roster = roster;
        this.gate = gate;
    }

    /** One question for each such pair of people, in the order of jurors, then of entries. */
    public List<Problem> problems(List<Entry> entries) {
        Map<String, List<Seat>> seats = byAddress(entries);
        Map<Id<? extends Person>, String> addresses = addresses(jury.names());
        List<Problem> problems = new ArrayList<>();
        for (Juror juror : jury.jurors()) {
            Optional.ofNullable(addresses.get(juror.id()))
                    .map(address -> seats.getOrDefault(address, List.of()))
                    .orElse(List.of())
                    .stream()
                    .filter(seat -> !isWeighed(juror, seat) && !isRecused(juror, seat.entry()))
                    .forEach(seat -> problems.add(problem(juror, seat.member(), seat.entry())));
        }
        return problems;
    }

    /** A member of the team of an entry. */
    private record Seat(Id<Participant> member, Entry entry) {}

    /** Looked up by address: an event may have thousands of entries and hundreds of jurors. */
    private Map<String, List<Seat>> byAddress(List<Entry> entries) {
        Map<Id<? extends Person>, String> addresses = addresses(roster.identities());
        Map<String, List<Seat>> seats = new HashMap<>();
        for (Entry entry : entries) {
            entry.members().stream()
                    .map(Participant::id)
                    .filter(addresses::containsKey)
                    .forEach(member -> seats.computeIfAbsent(addresses.get(member), first -> new ArrayList<>())
                            .add(new Seat(member, entry)));
        }
        return seats;
    }

    private static Map<Id<? extends Person>, String> addresses(List<Identity> identities) {
        Map<Id<? extends Person>, String> addresses = new HashMap<>();
        for (Identity identity : identities) {
            identity.email()
                    .map(email -> email.strip().toLowerCase(Locale.ROOT))
                    .filter(email -> !email.isEmpty())
                    .ifPresent(email -> addresses.putIfAbsent(identity.person(), email));
        }
        return addresses;
    }

    private boolean isRecused(Juror juror, Entry entry) {
        return gate.recusals().stream()
                .anyMatch(recusal -> recusal.juror().equals(juror.id())
                        && recusal.submission().equals(entry.id()));
    }

    /** Whether a link with that member is before the college, or was: a link that no rule in force reads is not. */
    private boolean isWeighed(Juror juror, Seat seat) {
        return isDeclared(juror, seat.member())
                && gate.pairs().stream()
                        .filter(pair -> pair.juror().equals(juror.id())
                                && pair.submission().equals(seat.entry().id()))
                        .flatMap(pair -> pair.findings().stream())
                        .anyMatch(judged -> judged.is(Outcome.REVIEW));
    }

    private static boolean isDeclared(Juror juror, Id<Participant> member) {
        return juror.links().stream()
                .anyMatch(link -> link.with() instanceof DeclaredLink.ToParticipant to
                        && to.participant().equals(member));
    }

    private Problem problem(Juror juror, Id<Participant> member, Entry entry) {
        String file = roster.report().origin().file();
        Place row = Optional.ofNullable(roster.lines().get(member))
                .map(line -> Place.of(file, line))
                .orElse(Place.of(file));
        return Problem.asked(
                jury.places().getOrDefault(juror.id(), Place.of("jurors.csv")),
                "JUROR_TAKES_PART",
                new Text(
                        juror.id() + " a l'adresse de " + member + " (" + row + "), membre de l'équipe du projet "
                                + entry.id() + ", et le juge. Si c'est la même personne ou le même foyer, écrivez"
                                + " household:participant:" + member + " dans links : le déport suit. Pour une adresse"
                                + " partagée, other:participant:" + member
                                + " : le collège décide, si JUR-10 est en vigueur. Sinon, corrigez l'une des deux adresses.",
                        juror.id() + " has the address of " + member + " (" + row + "), of the team of submission "
                                + entry.id() + ", and judges it. If this is one person or one household, write"
                                + " household:participant:" + member + " in links: they step aside. For a shared"
                                + " address, other:participant:" + member
                                + ": the college decides, where JUR-10 is in force. Otherwise correct one of the two addresses."));
    }
}
