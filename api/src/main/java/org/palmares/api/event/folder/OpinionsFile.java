package org.palmares.api.event.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** {@code opinions.csv}: what a committee decided. */
final class OpinionsFile {
    private static final Columns COLUMNS = new Columns(
            List.of("session", "submission", "rules", "result", "present", "quorum", "reasons", "signed_by"),
            List.of("recused", "provisional"),
            List.of());

    private OpinionsFile() {}

    /** @param submissions the entries that an opinion may be on */
    static List<Opinion> read(Table table, List<Id<Submission>> submissions, Cells cells, Findings findings) {
        List<Opinion> opinions = new ArrayList<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            Optional<Opinion> opinion = read(line, submissions, cells);
            opinion.filter(given -> !given.hasQuorum())
                    .ifPresent(given -> findings.add(belowQuorum(line.place(), given)));
            opinion.ifPresent(opinions::add);
        }
        return opinions;
    }

    private static Optional<Opinion> read(Line line, List<Id<Submission>> submissions, Cells cells) {
        Optional<LocalDate> session = cells.required(line, "session").flatMap(text -> cells.date(line, "session"));
        Optional<Opinion.Result> result =
                cells.required(line, "result").flatMap(text -> cells.code(line, "result", Opinion.Result.class));
        Optional<String> reasons = cells.required(line, "reasons");
        Optional<String> signedBy = cells.required(line, "signed_by");
        Optional<Id<Submission>> entry = cells.reference(line, "submission", "submissions.csv", submissions);
        List<Id<Rule>> rules = rules(line, cells);
        boolean provisional = cells.answer(line, "provisional").equals(Fact.YES);
        int present = provisional && line.find("present").isEmpty() ? 1 : cells.count(line, "present", 0);
        int quorum = provisional && line.find("quorum").isEmpty() ? 1 : cells.count(line, "quorum", 1);
        boolean unknownEntry = entry.isEmpty() && line.find("submission").isPresent();
        boolean incomplete = session.isEmpty() || result.isEmpty() || reasons.isEmpty() || signedBy.isEmpty();
        if (incomplete || rules.isEmpty() || unknownEntry) {
            return Optional.empty();
        }
        return Optional.of(new Opinion(
                session.get(),
                entry,
                rules,
                result.get(),
                present,
                quorum,
                Cells.list(line.cell("recused")),
                reasons.get(),
                signedBy.get(),
                provisional,
                line.place()));
    }

    /** The opinion stays in the minutes, without effect. */
    private static Problem belowQuorum(Place place, Opinion opinion) {
        String found = opinion.present() + " / " + opinion.quorum();
        return Problem.asked(
                place,
                "OPINION_BELOW_QUORUM",
                new Text(
                        "le quorum n'est pas atteint (" + found + ") : cet avis ne lève rien. Réunissez le comité à"
                                + " nouveau.",
                        "the quorum is not reached (" + found + "): this opinion lifts nothing. Let the committee meet"
                                + " again."));
    }

    private static List<Id<Rule>> rules(Line line, Cells cells) {
        List<Id<Rule>> rules = new ArrayList<>();
        for (String text : Cells.list(cells.required(line, "rules").orElse(""))) {
            if (Id.isValid(text)) {
                rules.add(Id.of(text));
            } else {
                cells.refuse(line.place(), "rules", text, "le code d'une règle", "the code of a rule");
            }
        }
        return rules;
    }
}
