package org.palmares.api.run.jury;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.api.event.folder.JuryInput;
import org.palmares.api.event.folder.MentorLine;
import org.palmares.api.event.folder.MentorSession;
import org.palmares.api.event.folder.PlannedReading;
import org.palmares.engine.domain.DeclaredLink;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.jury.Mentor;
import org.palmares.engine.jury.Reading;
import org.palmares.engine.jury.WorkSoFar;
import org.palmares.engine.scoring.Exclusions;
import org.palmares.engine.scoring.deliberation.Voters;

/** The jury as it is now: replaced jurors gone, sessions with teams among the links that rules read. */
public final class JuryAtWork {
    private final JuryInput input;
    private final List<ScoreSheetDraft> sheets;
    private final Succession succession;
    private final List<Juror> jurors;

    /**
     * A jury at work.
     *
     * @param input as the folder has it
     * @param sheets handed in
     */
    public JuryAtWork(JuryInput input, List<ScoreSheetDraft> sheets) {
        this.input = input;
        this.sheets = sheets;
        this.succession = new Succession(input.replacements(), members(input), sheets);
        this.jurors = input.jurors().stream().map(this::now).toList();
    }

    public List<Juror> jurors() {
        return jurors;
    }

    /** Who took over from whom. */
    Succession succession() {
        return succession;
    }

    /** Those who vote, by the quorum of the jury as a whole; empty where no jury is known. */
    public Optional<Voters> voters(OptionalInt quorum, Exclusions apart) {
        int seats = (int) input.jurors().stream()
                .filter(juror -> juror.seat() != Juror.Seat.SUBSTITUTE)
                .count();
        List<Juror> there = jurors.stream().filter(Juror::present).toList();
        return jurors.isEmpty() ? Optional.empty() : Optional.of(new Voters(there, seats, quorum.orElse(0), apart));
    }

    /** The same of the members of a committee, each in a seat of their own. */
    public Voters voters(List<Id<Juror>> members, OptionalInt quorum, Exclusions apart) {
        List<Juror> there = jurors.stream()
                .filter(juror -> juror.present() && members.contains(juror.id()))
                .toList();
        return new Voters(there, members.size(), quorum.orElse(0), apart);
    }

    /** Whether the folder says of a juror, whom no replacement names, that they are not there. */
    boolean isSaidAbsent(Id<Juror> id) {
        return succession.replacementOf(id).isEmpty()
                && input.jurors().stream().anyMatch(juror -> juror.id().equals(id) && !juror.present());
    }

    /** The readings that were published and have no sheet yet. */
    public List<PlannedReading> left() {
        Set<List<Id<?>>> handedIn = sheets.stream()
                .map(sheet -> List.<Id<?>>of(sheet.round(), sheet.juror(), sheet.submission()))
                .collect(Collectors.toSet());
        return input.plan().stream()
                .filter(planned -> !handedIn.contains(List.<Id<?>>of(
                        planned.round(),
                        planned.reading().juror(),
                        planned.reading().submission())))
                .toList();
    }

    /** The same jury with only those sheets. */
    public JuryAtWork handedIn(List<ScoreSheetDraft> counting) {
        return new JuryAtWork(input, counting);
    }

    /** The readings of a round in the published plan; none where none is published. */
    List<Reading> planned(Id<Round> round) {
        return input.plan().stream()
                .filter(planned -> planned.round().equals(round))
                .map(PlannedReading::reading)
                .toList();
    }

    /** What is handed in, and the published plan with each replaced juror's readings under the new name. */
    WorkSoFar work(Id<Round> round) {
        List<Reading> done = sheets.stream()
                .filter(sheet -> sheet.round().equals(round))
                .map(sheet -> new Reading(sheet.juror(), sheet.submission()))
                .toList();
        return new WorkSoFar(done, passedOn(planned(round), Set.copyOf(done)), succession.spare(round));
    }

    /** Nobody reads twice: what whoever took over was to read anyway stays with the one who left, and is free. */
    private List<Reading> passedOn(List<Reading> planned, Set<Reading> signed) {
        Set<Reading> taken = new LinkedHashSet<>(planned);
        for (Reading reading : planned) {
            Reading passed = new Reading(succession.last(reading.juror()), reading.submission());
            if (!signed.contains(reading) && taken.add(passed)) {
                taken.remove(reading);
            }
        }
        return List.copyOf(taken);
    }

    /** The jury as it is assigned: into the seat of somebody replaced nobody is called but whom the replacement names. */
    List<Juror> assignable() {
        return jurors.stream()
                .map(juror -> succession.isReplaced(juror.id()) ? juror.seated(Juror.Seat.SUBSTITUTE, false) : juror)
                .toList();
    }

    /**
     * Who has the place of those who do not sit: the last one of their chain of replacements; in the place of whoever is
     * absent or suspended, the substitutes who were called, in the order of ids.
     */
    SortedMap<Id<Juror>, Id<Juror>> heirs(List<Juror> sitting) {
        List<Id<Juror>> seated = sitting.stream().map(Juror::id).toList();
        SortedMap<Id<Juror>, Id<Juror>> called = called(seated);
        SortedMap<Id<Juror>, Id<Juror>> heirs = new TreeMap<>();
        for (Juror juror : jurors) {
            Id<Juror> last = succession.last(juror.id());
            Id<Juror> heir = called.getOrDefault(last, last);
            if (!seated.contains(juror.id()) && seated.contains(heir)) {
                heirs.put(juror.id(), heir);
            }
        }
        return heirs;
    }

    /** Those whose place a juror has, the last one first. */
    List<Id<Juror>> predecessors(Id<Juror> heir, List<Juror> sitting) {
        return heirs(sitting).entrySet().stream()
                .filter(each -> each.getValue().equals(heir))
                .map(Map.Entry::getKey)
                .sorted(Comparator.<Id<Juror>>comparingInt(succession::steps).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** In whose name the lot draws a juror's room: a substitute has the seat of the member whose place they have. */
    Id<Juror> seatOf(Id<Juror> juror, List<Juror> sitting) {
        List<Id<Juror>> members = succession.members();
        return Stream.concat(Stream.of(juror), predecessors(juror, sitting).stream())
                .filter(members::contains)
                .findFirst()
                .orElse(juror);
    }

    private static List<Id<Juror>> members(JuryInput input) {
        return input.jurors().stream()
                .filter(juror -> juror.seat() != Juror.Seat.SUBSTITUTE)
                .map(Juror::id)
                .toList();
    }

    /** Who was called into the seat of whom, where no replacement says it. */
    private SortedMap<Id<Juror>, Id<Juror>> called(List<Id<Juror>> seated) {
        List<Id<Juror>> empty = ids(juror -> juror.seat() != Juror.Seat.SUBSTITUTE
                && !seated.contains(juror.id())
                && !succession.isReplaced(juror.id()));
        List<Id<Juror>> called = ids(juror -> juror.seat() == Juror.Seat.SUBSTITUTE && seated.contains(juror.id()));
        SortedMap<Id<Juror>, Id<Juror>> by = new TreeMap<>();
        for (int at = 0; at < Math.min(empty.size(), called.size()); at++) {
            by.put(empty.get(at), called.get(at));
        }
        return by;
    }

    private List<Id<Juror>> ids(Predicate<Juror> which) {
        return jurors.stream().filter(which).map(Juror::id).sorted().toList();
    }

    private Juror now(Juror juror) {
        boolean called = input.replacements().stream()
                .anyMatch(line -> line.by().filter(juror.id()::equals).isPresent());
        Juror seated = called && juror.seat() == Juror.Seat.SUBSTITUTE
                ? juror.seated(Juror.Seat.MEMBER, juror.present())
                : juror;
        Juror there = succession.isReplaced(juror.id()) ? seated.seated(seated.seat(), false) : seated;
        List<DeclaredLink> links = new ArrayList<>(there.links());
        links.addAll(sessions(juror.id()));
        return links.size() == there.links().size() ? there : there.linked(links);
    }

    private List<DeclaredLink> sessions(Id<Juror> juror) {
        List<Id<Mentor>> same = sameAs(juror);
        return input.sessions().stream()
                .filter(session -> same.contains(session.mentor()))
                .map(MentorSession::team)
                .distinct()
                .map(team ->
                        new DeclaredLink(DeclaredLink.Kind.MENTOR, new DeclaredLink.ToTeam(team), Optional.empty()))
                .toList();
    }

    /** A juror is the mentor of the same id or the same address. */
    private List<Id<Mentor>> sameAs(Id<Juror> juror) {
        List<Id<Mentor>> same = new ArrayList<>(List.of(Id.of(juror.value())));
        Optional<String> address = input.names().stream()
                .filter(identity -> identity.person().equals(juror))
                .findFirst()
                .flatMap(Identity::email)
                .map(JuryAtWork::plain);
        input.mentors().stream()
                .filter(mentor -> address.isPresent()
                        && mentor.email().map(JuryAtWork::plain).equals(address))
                .map(MentorLine::id)
                .forEach(same::add);
        return same;
    }

    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
