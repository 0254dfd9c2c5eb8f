package org.palmares.api.event.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Topic;

/**
 * Reads a roster: columns, rows, ids, corrections, duplicates, then each person's answers. A pure function: the same
 * table, settings, decisions and event give the same roster, in whatever order the rows stand. Thread-safe.
 */
public final class RosterImport {

    private final Table table;
    private final ImportSettings settings;
    private final DecisionFile decisions;
    private final RosterContext context;
    private final ColumnMapping mapping;
    private final Notes notes = new Notes();

    private RosterImport(Table table, ImportSettings settings, DecisionFile decisions, RosterContext context) {
        this.table = table;
        this.settings = settings;
        this.decisions = decisions;
        this.context = context;
        this.mapping = ColumnMapping.of(table, settings, context.attributes());
    }

    /**
     * The roster in a table.
     *
     * @param table as the table reader gives it
     * @param settings of {@code import.yaml}
     * @param decisions of {@code decisions.csv}
     * @param context the event that the roster belongs to
     */
    public static ImportedRoster read(
            Table table, ImportSettings settings, DecisionFile decisions, RosterContext context) {
        return new RosterImport(table, settings, decisions, context).read();
    }

    private ImportedRoster read() {
        EntryReader reader = new EntryReader(mapping, settings, decisions.decisions(), notes);
        List<Entry> all = reader.all(table);
        List<Entry> coming = reader.coming(all);
        Merging merging = Merging.of(coming, decisions.decisions(), context, settings, notes);
        List<Decision> settled = decisions.decisions().stream()
                .map(decision -> decision.renamed(id -> merging.keptId().getOrDefault(id, id)))
                .toList();
        LikelyDuplicates.ask(merging.kept(), Merging.distinctPairs(settled), context, settings, notes);
        return roster(merging.kept(), settled, known(all, coming));
    }

    private ImportedRoster roster(List<Entry> kept, List<Decision> settled, Set<Id<Participant>> known) {
        People people = new People(kept, settings, settled, context, notes);
        List<Participant> participants = new ArrayList<>();
        List<Identity> identities = new ArrayList<>();
        List<Decision> passedOn = new ArrayList<>(settled);
        SortedMap<Id<Participant>, Integer> lines = new TreeMap<>();
        for (Entry entry : kept) {
            people.participant(entry).ifPresent(participant -> {
                participants.add(participant);
                identities.add(people.identity(entry));
                passedOn.addAll(people.avoided(entry));
                lines.put(entry.id(), entry.line());
            });
        }
        List<Question> questions = notes.questions().stream()
                .filter(question -> lines.keySet().containsAll(question.subjects()))
                .toList();
        return new ImportedRoster(
                withoutAbsent(participants, lines.keySet()),
                identities,
                lines,
                people.organisations(),
                passedOn.stream()
                        .filter(decision -> isForFormation(decision, lines.keySet()))
                        .toList(),
                questions,
                report(lines.size(), questions),
                problems(questions, known));
    }

    private ImportReport report(int kept, List<Question> questions) {
        Set<Id<Participant>> asked = new HashSet<>();
        questions.forEach(question -> asked.addAll(question.subjects()));
        ImportReport.Counts counts = new ImportReport.Counts(
                table.rows().size(),
                kept,
                notes.count(Remark.Kind.MERGED),
                notes.count(Remark.Kind.REFUSED),
                asked.size());
        return new ImportReport(table.origin(), counts, mapping, notes.remarks());
    }

    private List<Problem> problems(List<Question> questions, Set<Id<Participant>> known) {
        List<Problem> problems = new ArrayList<>();
        if (table.rows().isEmpty()) {
            problems.add(Problem.error(Place.of(table.file()), "ROSTER_EMPTY", RosterTexts.emptyRoster()));
        }
        problems.addAll(new DecisionCheck(decisions, context).problems(known));
        problems.addAll(ColumnProblems.of(table, mapping));
        questions.forEach(question -> problems.add(question.toProblem(table.file())));
        notes.remarks().forEach(remark -> problems.add(remark.toProblem(table.file())));
        return problems;
    }

    /** What of pitches lives; together, apart, siblings and place, between people who are there and not one and the same. */
    private boolean isForFormation(Decision decision, Set<Id<Participant>> present) {
        boolean kind = decision instanceof Decision.Together
                || decision instanceof Decision.Apart
                || decision instanceof Decision.Siblings
                || decision instanceof Decision.Live live && isTopic(live.topic())
                || decision instanceof Decision.PlaceOn place && isTopic(place.topic());
        return kind
                && present.containsAll(decision.participants())
                && new HashSet<>(decision.participants()).size()
                        == decision.participants().size();
    }

    private boolean isTopic(Id<Topic> id) {
        return context.topics().stream().anyMatch(topic -> topic.id().equals(id));
    }

    /** Wished mates are people who are there: one refused for want of a role is not. */
    private static List<Participant> withoutAbsent(List<Participant> participants, Set<Id<Participant>> present) {
        return participants.stream()
                .map(p -> present.containsAll(p.wishedMates()) ? p : withMates(p, present))
                .toList();
    }

    private static Participant withMates(Participant p, Set<Id<Participant>> present) {
        return new Participant(
                p.id(),
                p.roles(),
                p.site(),
                p.organisation(),
                p.wishes(),
                p.wishedMates().stream().filter(present::contains).toList(),
                p.attendance(),
                p.attributes(),
                p.ownTopic(),
                p.teamCode(),
                p.facts());
    }

    /** The ids that a decision may name: those of refused and merged rows too. */
    private static Set<Id<Participant>> known(List<Entry> all, List<Entry> coming) {
        Set<Id<Participant>> known = new HashSet<>();
        all.forEach(entry -> known.add(entry.id()));
        coming.forEach(entry -> known.add(entry.id()));
        return known;
    }
}
