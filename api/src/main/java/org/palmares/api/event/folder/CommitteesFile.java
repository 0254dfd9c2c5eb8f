package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Committee;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** {@code committees.csv}: which jurors sit in which committee. */
final class CommitteesFile {
    private static final Columns COLUMNS = new Columns(List.of("committee", "juror"), List.of(), List.of());

    private CommitteesFile() {}

    static SortedMap<Id<Committee>, List<Id<Juror>>> read(
            Table table, List<Committee> committees, List<Id<Juror>> jurors, Cells cells, Findings findings) {
        SortedMap<Id<Committee>, List<Id<Juror>>> members = new TreeMap<>();
        List<Id<Committee>> declared = committees.stream().map(Committee::id).toList();
        for (Line line : COLUMNS.lines(table, findings)) {
            Optional<Id<Committee>> committee = cells.declared(line, "committee", "committees (event.yaml)", declared);
            Optional<Id<Juror>> juror = cells.declared(line, "juror", "jurors.csv", jurors);
            if (committee.isPresent() && juror.isPresent()) {
                List<Id<Juror>> seats = members.computeIfAbsent(committee.get(), each -> new ArrayList<>());
                if (!seats.contains(juror.get())) {
                    seats.add(juror.get());
                }
            }
        }
        for (Committee committee : committees) {
            count(
                    table,
                    committee,
                    members.getOrDefault(committee.id(), List.of()).size(),
                    findings);
        }
        return members;
    }

    private static void count(Table table, Committee committee, int members, Findings findings) {
        if (members > committee.seats().orElse(Integer.MAX_VALUE)) {
            findings.add(Problem.asked(
                    Place.of(table.file()),
                    "COMMITTEE_TOO_MANY",
                    new Text(
                            committee.label().fr() + " : " + members + " membres pour "
                                    + committee.seats().getAsInt() + " sièges. Corrigez l'un ou l'autre.",
                            committee.label().en() + ": " + members + " members for "
                                    + committee.seats().getAsInt() + " seats. Correct one or the other.")));
        }
        if (members > 0 && members < committee.quorum().orElse(0)) {
            findings.add(Problem.asked(
                    Place.of(table.file()),
                    "COMMITTEE_BELOW_QUORUM",
                    new Text(
                            committee.label().fr() + " : " + members + " membres, le quorum est de "
                                    + committee.quorum().getAsInt() + " : il ne peut rien décider.",
                            committee.label().en() + ": " + members + " members, the quorum is "
                                    + committee.quorum().getAsInt() + ": it can decide nothing.")));
        }
    }
}
