package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.teams.ConstraintReport;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.Priority;

/** The proposals side by side: what each constraint costs in each, then what people ask first; for the organizer. */
public final class ProposalsTable {
    private final List<FormationResult> proposals;
    private final Map<Id<Participant>, Participant> people = new TreeMap<>();

    private ProposalsTable(List<FormationResult> proposals, List<Participant> people) {
        this.proposals = proposals;
        people.forEach(person -> this.people.put(person.id(), person));
    }

    public static ReportTable of(List<FormationResult> proposals, List<Participant> people) {
        ProposalsTable table = new ProposalsTable(proposals, people);
        return new ReportTable("proposals", new Text("Propositions", "Proposals"), table.columns(), table.rows());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("constraint", new Text("Contrainte", "Constraint")));
        columns.add(Column.text("priority", new Text("Priorité", "Priority")));
        columns.add(Column.number("bound", new Text("Écart inévitable", "Unavoidable cost")));
        for (int number = 1; number <= proposals.size(); number++) {
            columns.add(Column.number("proposal_" + number, new Text("Proposition " + number, "Proposal " + number)));
            columns.add(Column.text(
                    "proposal_" + number + "_best",
                    new Text(number + " : mieux possible ?", number + ": could it be better?")));
        }
        return columns;
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int at = 0; at < proposals.get(0).constraints().size(); at++) {
            rows.add(constraint(at));
        }
        rows.add(figure(
                new Text("Écart souple de l'équipe la moins bien lotie", "Soft cost of the worst-off team"),
                ProposalsTable::worstTeam));
        if (people.values().stream().anyMatch(person -> !person.wishes().isEmpty())) {
            rows.add(figure(
                    new Text("Part des vœux exaucés au rang 1 ou 2 (en %)", "Share of people on wish 1 or 2 (in %)"),
                    this::firstWishes));
        }
        rows.add(figure(new Text("Personnes sans équipe", "People without a team"), plan ->
                (long) plan.waiting().size()));
        FormationResult first = proposals.get(0);
        rows.add(figure(
                new Text(
                        "Personnes qui changent d'équipe par rapport à la proposition 1",
                        "People who change team compared with proposal 1"),
                plan -> Proposals.moved(first, plan)));
        rows.add(figure(
                new Text(
                        "Paires de coéquipiers communes avec la proposition 1 (en %)",
                        "Pairs of team mates shared with proposal 1 (in %)"),
                plan -> Math.round(100 * Proposals.samePairs(plan, first))));
        return rows;
    }

    private List<Cell> constraint(int at) {
        ConstraintReport first = proposals.get(0).constraints().get(at);
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(first.sentence()));
        row.add(Cell.of(Priorities.label(first.constraint().priority())));
        row.add(Cell.of(first.bound()));
        for (FormationResult proposal : proposals) {
            ConstraintReport report = proposal.constraints().get(at);
            row.add(Cell.of(report.cost()));
            row.add(Cell.of(FormationTable.best(report)));
        }
        return row;
    }

    private List<Cell> figure(Text label, Function<FormationResult, Long> of) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(label), Cell.blank(), Cell.blank()));
        for (FormationResult proposal : proposals) {
            row.add(Cell.of(of.apply(proposal)));
            row.add(Cell.blank());
        }
        return row;
    }

    /** What the soft constraints cost, weighted, in the team where they cost most. */
    private static long worstTeam(FormationResult plan) {
        Map<Id<Team>, Long> costs = new HashMap<>();
        plan.constraints().stream()
                .filter(report -> report.constraint().priority() == Priority.SOFT)
                .forEach(report -> report.notes()
                        .forEach(note -> costs.merge(
                                note.team(), note.cost() * report.constraint().weight(), Long::sum)));
        return costs.values().stream().mapToLong(cost -> cost).max().orElse(0);
    }

    /** Of those who wished for a topic, how many in a hundred work on the first or second that they named. */
    private long firstWishes(FormationResult plan) {
        long wished = people.values().stream()
                .filter(person -> !person.wishes().isEmpty())
                .count();
        long granted = plan.teams().stream()
                .flatMap(team -> team.members().stream()
                        .filter(member -> team.topic()
                                .filter(topic -> isAmongFirst(topic, people.get(member)))
                                .isPresent()))
                .count();
        return Math.round(100.0 * granted / wished);
    }

    private static boolean isAmongFirst(Id<Topic> topic, Participant person) {
        int rank = person.wishes().indexOf(topic);
        return rank == 0 || rank == 1;
    }
}
