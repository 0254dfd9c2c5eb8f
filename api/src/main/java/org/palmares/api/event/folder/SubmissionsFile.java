package org.palmares.api.event.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palmares.api.event.settings.AwardSettings;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.FactSource;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/** {@code submissions.csv}: what was handed in, one line per version. One use per object. */
final class SubmissionsFile {
    private final Event event;
    private final AwardSettings.Several several;
    private final List<Dataset> datasets;
    private final FactSource facts;
    private final ProjectAnswers answers;
    private final Cells cells;
    private final Set<Id<Submission>> ids = new LinkedHashSet<>();

    /** A line of the table, and what it says itself. */
    private record Handed(Submission submission, Facts said, Line line) {}

    /**
     * A reader of the table.
     *
     * @param datasets those that a line may name
     * @param answers what project sheets say besides
     */
    SubmissionsFile(
            EventSettings settings, List<Dataset> datasets, FactSource facts, ProjectAnswers answers, Cells cells) {
        this.event = settings.event();
        this.several = settings.awards().several();
        this.datasets = datasets;
        this.facts = facts;
        this.answers = answers;
        this.cells = cells;
    }

    List<Submission> read(Table table, Findings findings) {
        Columns columns = new Columns(
                List.of("id", "title", "submitted_at"),
                List.of("topic", "team", "category", "datasets", "language"),
                FactsFile.columns(facts));
        List<Handed> handed = new ArrayList<>();
        for (Line line : columns.lines(table, findings)) {
            Optional<Id<Submission>> id = cells.id(line, "id");
            id.ifPresent(ids::add);
            Optional<String> title = cells.required(line, "title");
            Optional<Instant> at =
                    cells.required(line, "submitted_at").flatMap(text -> cells.moment(line, "submitted_at"));
            if (id.isPresent() && title.isPresent() && at.isPresent()) {
                handed.add(handed(id.get(), title.get(), at.get(), line));
            }
        }
        compare(handed, findings);
        return handed.stream().map(Handed::submission).toList();
    }

    /** Of every line that names one, whether or not its other cells can be read, in the order of the file. */
    List<Id<Submission>> ids() {
        return List.copyOf(ids);
    }

    /** Sheets are about what counts, the latest version; an earlier one may have said otherwise. */
    private void compare(List<Handed> handed, Findings findings) {
        Map<Id<Submission>, Handed> latest = new LinkedHashMap<>();
        handed.stream()
                .sorted(Comparator.comparing(each -> each.submission().submittedAt()))
                .forEach(each -> latest.put(each.submission().id(), each));
        latest.forEach((id, each) -> answers.compare(id, each.said(), each.line(), findings));
    }

    private Handed handed(Id<Submission> id, String title, Instant at, Line line) {
        Facts said = cells.facts(line, Subject.Kind.SUBMISSION);
        return new Handed(submission(id, title, at, answers.complete(id, said), line), said, line);
    }

    private Submission submission(Id<Submission> id, String title, Instant at, Facts said, Line line) {
        List<Id<Topic>> topics = event.topics().stream().map(Topic::id).toList();
        List<Id<Category>> categories =
                event.categories().stream().map(Category::id).toList();
        Optional<Id<Team>> team = line.find("team").isPresent() ? cells.id(line, "team") : Optional.empty();
        return new Submission(
                id,
                Text.same(title),
                references(line, "topic", several.topics(), "topics (event.yaml)", topics),
                team,
                references(line, "category", several.categories(), "categories (event.yaml)", categories),
                at,
                new DatasetFacts(facts, event.zone()).complete(said, used(line)),
                cells.code(line, "language", Language.class));
    }

    /** One, or where the event allows it several with a bar between them. */
    private <T> List<Id<T>> references(Line line, String column, boolean several, String where, List<Id<T>> declared) {
        List<String> named = Cells.list(line.cell(column));
        if (!several && named.size() > 1) {
            cells.refuse(
                    line.place(),
                    column,
                    line.cell(column),
                    "un seul (l'événement n'en permet pas plusieurs, voir entries)",
                    "one alone (the event does not allow several, see entries)");
            return List.of();
        }
        return named.stream()
                .flatMap(id -> cells.reference(line.place(), id, where, declared).stream())
                .distinct()
                .toList();
    }

    private List<Dataset> used(Line line) {
        List<Id<Dataset>> declared = datasets.stream().map(Dataset::id).toList();
        return Cells.list(line.cell("datasets")).stream()
                .flatMap(id -> cells.reference(line.place(), id, "datasets.csv", declared).stream())
                .distinct()
                .flatMap(id -> datasets.stream().filter(each -> each.id().equals(id)))
                .toList();
    }
}
