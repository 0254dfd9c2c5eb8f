package org.palmares.api.run.papers;

import java.util.Comparator;
import java.util.List;
import org.palmares.api.report.MinutesJury;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Committee;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Text;

/** Who sat, as the minutes print it. */
public final class JuryMinutes {
    private final Stages stages;

    private JuryMinutes(Stages stages) {
        this.stages = stages;
    }

    public static MinutesJury of(Stages stages) {
        return new JuryMinutes(stages).jury();
    }

    private MinutesJury jury() {
        List<MinutesJury.Member> members = stages.jury().stream()
                .sorted(Comparator.comparing(Juror::seat).thenComparing(Juror::id))
                .map(this::member)
                .toList();
        List<MinutesJury.Recusal> recusals = stages.jurors().recusals().stream()
                .map(recusal -> new MinutesJury.Recusal(
                        name(recusal.juror()), stages.titles().name(recusal.submission())))
                .toList();
        List<MinutesJury.Committee> committees = stages.settings().awards().committees().stream()
                .filter(committee -> stages.committees().containsKey(committee.id())
                        || committee.kind() == Committee.Kind.SELECTION
                                && committee.quorum().isPresent())
                .map(this::committee)
                .toList();
        return new MinutesJury(
                members, committees, recusals, stages.settings().awards().juryQuorum());
    }

    private MinutesJury.Member member(Juror juror) {
        return new MinutesJury.Member(
                name(juror.id()), juror.seat(), seatsOf(juror), juror.present(), isWaiting(juror));
    }

    /** A substitute who sits in no round and of whom no sheet counts was not called. */
    private boolean isWaiting(Juror juror) {
        boolean sits = stages.allAssignments().stream()
                .anyMatch(round -> round.assignment().sitting().contains(juror.id()));
        boolean marked = stages.allRankings().stream()
                .flatMap(round -> round.ranking().figures().jurors().stream())
                .anyMatch(each -> each.juror().equals(juror.id()));
        return juror.seat() == Juror.Seat.SUBSTITUTE && !sits && !marked;
    }

    private List<Text> seatsOf(Juror juror) {
        return stages.settings().awards().committees().stream()
                .filter(committee -> members(committee).contains(juror.id()))
                .map(Committee::label)
                .toList();
    }

    private MinutesJury.Committee committee(Committee committee) {
        List<Id<Juror>> members = members(committee);
        long present = stages.jury().stream()
                .filter(juror -> juror.present() && members.contains(juror.id()))
                .count();
        return new MinutesJury.Committee(committee.label(), members.size(), (int) present, committee.quorum());
    }

    private List<Id<Juror>> members(Committee committee) {
        return stages.committees().getOrDefault(committee.id(), List.of());
    }

    private String name(Id<Juror> juror) {
        return stages.directory().juror(juror).fullName();
    }
}
