package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Submission;

/** {@code payees.csv}: who receives the money of a prize, each member of a team and the team itself once at most. */
final class PayeesFile {
    private static final Columns COLUMNS =
            new Columns(List.of("submission"), List.of("participant", "payee", "accepts"), List.of());

    private PayeesFile() {}

    static List<Payee> read(Table table, List<Id<Submission>> entries, Cells cells, Findings findings) {
        List<Payee> payees = new ArrayList<>();
        Map<String, Place> first = new HashMap<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            Optional<Id<Submission>> entry = cells.declared(line, "submission", "submissions.csv", entries);
            Optional<Id<Participant>> member =
                    line.find("participant").isPresent() ? cells.id(line, "participant") : Optional.empty();
            boolean accepts = !cells.answer(line, "accepts").equals(Fact.NO);
            entry.ifPresent(id -> {
                String whose = member.map(each -> id + ", " + each).orElse(id.value());
                Place before = first.putIfAbsent(whose, line.place());
                if (before != null) {
                    findings.add(Wording.twice(line.place(), whose, before));
                }
                payees.add(new Payee(id, member, line.find("payee"), accepts, line.place()));
            });
        }
        return payees;
    }
}
