package org.palmares.api.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.StageSummary;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;
import org.palmares.rules.life.Change;
import org.palmares.rules.life.Change.Effect;
import org.palmares.rules.life.Impact;
import org.palmares.rules.life.RuleFile;

/** An impact in words and as a table. People appear by their ids only. */
final class ImpactWords {
    private static final int SHOWN = 20;
    private static final Text NOTHING = new Text("rien à signaler", "nothing to report");

    private static final List<Column> COLUMNS = List.of(
            Column.text("kind", new Text("Objet", "Subject")),
            Column.code("subject", new Text("Identifiant", "Id")),
            Column.text("title", new Text("Titre", "Title")),
            Column.text("before", new Text("Avant", "Before")),
            Column.text("after", new Text("Après", "After")),
            Column.text("effect", new Text("Effet", "Effect")),
            Column.text("rules", new Text("Par quelle règle", "By which rule")));

    private final Impact impact;
    private final Map<String, Text> titles = new TreeMap<>();

    ImpactWords(EventInput input, Impact impact) {
        this.impact = impact;
        input.entries()
                .submissions()
                .forEach(submission -> titles.put(submission.id().value(), submission.title()));
    }

    /** The counts, then the first subjects that change. */
    List<StageSummary> sections(List<RuleFile> drafts) {
        List<Line> counts = new ArrayList<>();
        drafts.forEach(draft ->
                counts.add(Wordings.line("Texte essayé", "Text tried", draft.name() + " " + draft.shortHash())));
        counts.add(count(Mark.NONE, "Jugés des deux façons", "Judged both ways", impact.subjects()));
        counts.add(count(
                Mark.NONE,
                "Décisions qui changent",
                "Decisions that change",
                impact.decisions().size()));
        counts.add(count(
                Mark.NONE,
                "Constats seuls changés",
                "Findings only",
                impact.changes().size() - impact.decisions().size()));
        counts.add(count(worse() > 0 ? Mark.WARNING : Mark.DONE, "Lésés", "Harmed", worse()));
        counts.add(count(Mark.NONE, "Allégés", "Relieved", impact.count(Effect.RELIEVED)));
        List<StageSummary> sections = new ArrayList<>();
        sections.add(new StageSummary(new Text("Effet sur les décisions", "Effect on decisions"), counts));
        if (!impact.changes().isEmpty()) {
            sections.add(new StageSummary(new Text("Qui change", "Who changes"), changes()));
        }
        return sections;
    }

    SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("subjects", Integer.toString(impact.subjects()));
        values.put("decisions", Integer.toString(impact.decisions().size()));
        values.put("changes", Integer.toString(impact.changes().size()));
        values.put("harmed", Long.toString(worse()));
        values.put("relieved", Long.toString(impact.count(Effect.RELIEVED)));
        return values;
    }

    /** One row for each subject of which something else is said. */
    ReportTable table() {
        List<List<Cell>> rows = impact.changes().stream()
                .map(change -> List.of(
                        Cell.of(change.subject().kind().label()),
                        Cell.code(change.subject().id()),
                        title(change.subject()),
                        Cell.of(decision(change.before())),
                        Cell.of(decision(change.after())),
                        Cell.of(effect(change.effect())),
                        Cell.of(rules(change))))
                .toList();
        return new ReportTable("impact", new Text("Effet", "Impact"), COLUMNS, rows);
    }

    private Cell title(Subject subject) {
        return subject.kind() == Subject.Kind.SUBMISSION ? Cell.of(titles.get(subject.id())) : Cell.blank();
    }

    private long worse() {
        return impact.count(Effect.HARMED);
    }

    private List<Line> changes() {
        List<Line> lines = new ArrayList<>();
        impact.changes().stream().limit(SHOWN).forEach(change -> lines.add(line(change)));
        int more = impact.changes().size() - SHOWN;
        if (more > 0) {
            lines.add(Wordings.line(
                    "…",
                    "…",
                    new Text(
                            "et %s autres, dans le tableau".formatted(more),
                            "and %s more, in the table".formatted(more))));
        }
        return lines;
    }

    private Line line(Change change) {
        Mark mark = change.effect() == Effect.HARMED ? Mark.WARNING : Mark.NONE;
        Text kind = change.subject().kind().label();
        String id = " " + change.subject().id();
        return new Line(
                mark,
                new Text(kind.fr() + id, kind.en() + id),
                new Text(value(change, Language.FR), value(change, Language.EN)));
    }

    private static String value(Change change, Language language) {
        String before = decision(change.before()).in(language);
        String decision = change.changesDecision()
                ? before + " → " + decision(change.after()).in(language)
                : before + (language == Language.FR ? ", comme avant" : ", as before");
        return decision + " (" + effect(change.effect()).in(language) + "), " + rules(change, language);
    }

    private static Text rules(Change change) {
        return new Text(rules(change, Language.FR), rules(change, Language.EN));
    }

    private static String rules(Change change, Language language) {
        return change.rules().stream()
                .map(rule -> rule.rule().id() + (language == Language.FR ? " : " : ": ") + said(rule.before(), language)
                        + " → " + said(rule.after(), language))
                .collect(Collectors.joining(" ; "));
    }

    private static String said(Optional<Change.Said> said, Language language) {
        return said.map(each -> each.outcome().label().in(language)
                        + each.later()
                                .map(later -> " (→ " + later.to().label().in(language) + ")")
                                .orElse(""))
                .orElse("—");
    }

    private static Text decision(Optional<Outcome> outcome) {
        return outcome.map(Outcome::label).orElse(NOTHING);
    }

    private static Text effect(Effect effect) {
        return switch (effect) {
            case HARMED -> new Text("lésé", "harmed");
            case RELIEVED -> new Text("allégé", "relieved");
            case OTHERWISE -> new Text("autrement", "otherwise");
        };
    }

    private static Line count(Mark mark, String fr, String en, long count) {
        return Line.of(mark, new Text(fr, en), Long.toString(count));
    }
}
