package org.palmares.api.event.roster;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Problem;

/**
 * A roster as it was understood. Immutable; everything is in the order of participants' ids or of lines, whatever the
 * order of the rows.
 *
 * @param participants the kept ones
 * @param identities one for each, in the same order
 * @param lines the line from which each participant comes
 * @param organisations those of the event, and those that only the roster names
 * @param decisions {@code together}, {@code apart} and {@code place}, for the formation, with the ids of kept people;
 *     people to avoid of the roster's own column stand among them as {@code apart}
 * @param problems what a person should see: questions, decisions that name nobody, columns, remarks; what is wrong
 *     with the lines of {@code decisions.csv} themselves stands in {@link DecisionFile#problems}
 */
public record ImportedRoster(
        List<Participant> participants,
        List<Identity> identities,
        SortedMap<Id<Participant>, Integer> lines,
        Organisations organisations,
        List<Decision> decisions,
        List<Question> questions,
        ImportReport report,
        List<Problem> problems) {

    public ImportedRoster {
        participants = List.copyOf(participants);
        identities = List.copyOf(identities);
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        decisions = List.copyOf(decisions);
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
    }

    /** Nobody: an event folder without a registration export. */
    public static ImportedRoster none(Organisations organisations) {
        Table.Origin origin = new Table.Origin("roster.csv", "", "");
        ColumnMapping mapping = new ColumnMapping(ColumnMapping.UNKNOWN_SOURCE, List.of());
        ImportReport report = new ImportReport(origin, new ImportReport.Counts(0, 0, 0, 0, 0), mapping, List.of());
        return new ImportedRoster(
                List.of(), List.of(), new TreeMap<>(), organisations, List.of(), List.of(), report, List.of());
    }
}
