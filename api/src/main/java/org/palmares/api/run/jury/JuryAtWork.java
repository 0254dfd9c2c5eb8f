package org.palmares.api.run.jury;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.JuryInput;
import org.palmares.api.event.folder.MentorLine;
import org.palmares.api.event.folder.MentorSession;
import org.palmares.api.event.folder.PlannedReading;
import org.palmares.api.event.folder.Replacement;
import org.palmares.engine.domain.DeclaredLink;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Mentor;
import org.palmares.engine.jury.Reading;
import org.palmares.engine.jury.WorkSoFar;
import org.palmares.engine.scoring.Exclusions;
import org.palmares.engine.scoring.deliberation.Voters;

/** The jury as it is now: replaced jurors gone, sessions with teams among the links that rules read. */
public final class JuryAtWork {
    private final JuryInput input;
    private final List<ScoreSheetDraft> sheets;
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
        this.jurors = input.jurors().stream().map(this::now).toList();
    }

    public List<Juror> jurors() {
        return jurors;
    }

    /** Those who vote, by the quorum of the jury as a whole; empty where no jury is known. */
    public Optional<Voters> voters(OptionalInt quorum, Exclusions apart) {
        int seats = (int) input.jurors().stream()
                .filter(juror -> juror.seat() != Juror.Seat.SUBSTITUTE)
                .count();
        List<Juror> there = jurors.stream().filter(Juror::present).toList();
        return jurors.isEmpty() ? Optional.empty() : Optional.of(new Voters(there, seats, quorum.orElse(0), apart));
    }

    /** Whether the folder says of a juror, whom no replacement names, that they are not there. */
    boolean isSaidAbsent(Id<Juror> id) {
        return replacementOf(id).isEmpty()
                && input.jurors().stream().anyMatch(juror -> juror.id().equals(id) && !juror.present());
    }

    /** Why jurors judge no more whom a replacement names. */
    SortedMap<Id<Juror>, Text> replaced() {
        SortedMap<Id<Juror>, Text> replaced = new TreeMap<>();
        for (Replacement line : input.replacements()) {
            replaced.putIfAbsent(
                    line.juror(),
                    line.by()
                            .map(by -> new Text("remplacement par " + by, "replaced by " + by))
                            .orElse(new Text("départ", "has left")));
        }
        return replaced;
    }

    /** Whether a juror who left sat before a pitch: a sheet was signed for it, or it began before they were replaced. */
    boolean satBefore(Id<Juror> left, Id<Round> round, Id<Submission> submission, Instant begins) {
        boolean signed = sheets.stream()
                .anyMatch(sheet -> sheet.round().equals(round)
                        && sheet.juror().equals(left)
                        && sheet.submission().equals(submission));
        return signed
                || replacementOf(left)
                        .flatMap(Replacement::at)
                        .filter(begins::isBefore)
                        .isPresent();
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
        Set<Reading> signed = new HashSet<>(done);
        List<Reading> earlier = planned(round).stream()
                .map(reading -> signed.contains(reading) ? reading : passedOn(reading))
                .toList();
        return new WorkSoFar(done, earlier);
    }

    /**
     * Whose seats those have who were called in the place of others: the one named in the replacement, else those who do not
     * sit, in the order of ids.
     */
    SortedMap<Id<Juror>, Id<Juror>> seatsTaken(List<Juror> sitting) {
        List<Id<Juror>> called = called(sitting);
        List<Id<Juror>> left = input.jurors().stream()
                .filter(juror -> juror.seat() != Juror.Seat.SUBSTITUTE)
                .map(Juror::id)
                .filter(id -> sitting.stream().noneMatch(juror -> juror.id().equals(id)))
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        SortedMap<Id<Juror>, Id<Juror>> taken = new TreeMap<>();
        for (Replacement line : input.replacements()) {
            line.by()
                    .filter(by -> called.contains(by) && !taken.containsKey(by) && left.remove(line.juror()))
                    .ifPresent(by -> taken.put(by, line.juror()));
        }
        called.stream()
                .filter(id -> !taken.containsKey(id) && !left.isEmpty())
                .forEach(id -> taken.put(id, left.remove(0)));
        return taken;
    }

    private List<Id<Juror>> called(List<Juror> sitting) {
        return input.jurors().stream()
                .filter(juror -> juror.seat() == Juror.Seat.SUBSTITUTE)
                .map(Juror::id)
                .filter(id -> sitting.stream().anyMatch(juror -> juror.id().equals(id)))
                .sorted()
                .toList();
    }

    private Reading passedOn(Reading reading) {
        return replacementOf(reading.juror())
                .flatMap(Replacement::by)
                .map(by -> new Reading(by, reading.submission()))
                .orElse(reading);
    }

    private Optional<Replacement> replacementOf(Id<Juror> juror) {
        return input.replacements().stream()
                .filter(line -> line.juror().equals(juror))
                .findFirst();
    }

    private Juror now(Juror juror) {
        boolean called = input.replacements().stream()
                .anyMatch(line -> line.by().filter(juror.id()::equals).isPresent());
        Juror seated = called && juror.seat() == Juror.Seat.SUBSTITUTE
                ? juror.seated(Juror.Seat.MEMBER, juror.present())
                : juror;
        Juror there = replacementOf(juror.id()).isPresent() ? seated.seated(seated.seat(), false) : seated;
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
