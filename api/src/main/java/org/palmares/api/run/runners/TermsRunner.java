package org.palmares.api.run.runners;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.Annex;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.PublishedTerms;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.report.Csv;
import org.palmares.api.report.TermsPage;
import org.palmares.api.report.pdf.PdfDocument;
import org.palmares.api.run.OpenedFolder;
import org.palmares.api.run.Outputs;
import org.palmares.api.run.RunOutcome;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.papers.TermsTable;
import org.palmares.api.run.papers.TermsWords;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Phase;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Prints the annex that is published before marks open, and the file that holds the event to it. Thread-safe. */
public final class TermsRunner {
    /** The annex of an event, in each of its languages. */
    public RunOutcome outcome(Path folder, Optional<Language> language) {
        return OpenedFolder.outcome(folder, language, (ready, spoken) -> outcome(ready.input(), spoken));
    }

    private static RunOutcome outcome(EventInput input, Language language) {
        Event event = input.settings().event();
        if (event.markedRounds().isEmpty()) {
            return RunOutcome.refused(List.of(noRound()), language);
        }
        PublishedTerms terms = PublishedTerms.of(input.settings());
        TermsPage page = TermsWords.page(input.settings(), input.jury().names(), terms.sha256());
        SortedMap<String, Bytes> files = new TreeMap<>();
        List<Language> languages = Outputs.languages(event, language);
        Outputs.inEach(languages, "annex", ".html", page::html, files);
        Outputs.inEach(languages, "annex", ".pdf", each -> PdfDocument.of(page.paper(each), begins(event)), files);
        files.put(Annex.FILE, Bytes.of(Csv.bytes(TermsTable.published(terms), language)));
        StageSummary summary = new StageSummary(
                new Text("Annexe à publier", "Annex to publish"),
                List.of(Line.of(Mark.DONE, new Text("Empreinte", "Hash"), terms.sha256())));
        Problem notice = input.marks().sheets().isEmpty() ? howToPublish() : marksAreIn();
        return RunOutcome.of(files, List.of(notice), List.of(summary), language);
    }

    /** When the event's first phase opens, which no machine's clock can change. */
    private static Instant begins(Event event) {
        Phase first = event.phases().get(0);
        return first.window().opens();
    }

    private static Problem howToPublish() {
        return Problem.notice(
                Place.of(Annex.FILE),
                "TERMS_PUBLISH",
                new Text(
                        "publiez l'annexe, écrivez le jour de publication (published-on) dans ce fichier et copiez-le dans"
                                + " le dossier de l'événement : dès la première note, rien de ce qu'il porte ne peut plus"
                                + " changer.",
                        "publish the annex, write the day of publication (published-on) into this file and copy it into"
                                + " the event's folder: from the first mark on, nothing that it holds may change."));
    }

    private static Problem marksAreIn() {
        return Problem.notice(
                Place.of(Annex.FILE),
                "TERMS_MARKS_ARE_IN",
                new Text(
                        "des notes sont déjà là : une annexe publiée à partir de maintenant ne montre pas que ses termes"
                                + " étaient connus avant elles, et le procès-verbal le dira.",
                        "there are marks already: an annex published from now on does not show that its terms were known"
                                + " before them, and the minutes will say so."));
    }

    private static Problem noRound() {
        return Problem.error(
                Place.of("event.yaml"),
                "TERMS_NO_ROUND",
                new Text(
                        "cet événement n'a pas de tour de jury : il n'y a rien à annoncer.",
                        "this event has no round of judging: there is nothing to announce."));
    }
}
