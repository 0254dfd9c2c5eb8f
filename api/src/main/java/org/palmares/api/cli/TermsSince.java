package org.palmares.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.PublishedTerms;
import org.palmares.api.event.folder.TermDifference;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.api.event.table.TableOptions;
import org.palmares.api.event.table.TableReader;
import org.palmares.api.run.papers.TermsTable;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * Whether marks are ranked under the terms under which they were ranked before, in the same folder of results: from the
 * first mark on, rubric and method of a round change no more, announced or not.
 */
final class TermsSince {
    private static final String TERMS = TermsTable.RANKED + ".csv";

    private TermsSince() {}

    /** One error for each term of a round that was ranked otherwise; a round that was not ranked then is free. */
    static List<Problem> changed(Path target, SortedMap<String, Bytes> outputs) {
        Path before = target.resolve(TERMS);
        if (!Files.isRegularFile(before) || !outputs.containsKey(TERMS)) {
            return List.of();
        }
        SortedMap<String, PublishedTerms> had = byRound(before);
        SortedMap<String, PublishedTerms> have =
                byRound(TableReader.read(TERMS, outputs.get(TERMS).toArray(), TableLimits.DEFAULT, TableOptions.GUESS)
                        .table());
        return had.keySet().stream()
                .filter(have::containsKey)
                .flatMap(round -> had.get(round).changesTo(have.get(round)).stream())
                .map(term -> changed(target, term))
                .toList();
    }

    private static Problem changed(Path target, TermDifference term) {
        Text before = term.shownBefore();
        Text now = term.shownNow();
        Path folder = target.toAbsolutePath().normalize().getFileName();
        return Problem.error(
                Place.of("event.yaml"),
                "ROUND_TERMS_CHANGED",
                new Text(
                        term.item() + " : " + before.fr() + " au classement qui est dans « " + folder + " », "
                                + now.fr()
                                + " maintenant. Dès la première note, la grille et la méthode ne changent plus :"
                                + " rétablissez la valeur. Si le jury décide de la changer, rangez ce dossier ailleurs et"
                                + " dites-le au procès-verbal.",
                        term.item() + ": " + before.en() + " in the ranking that stands in \"" + folder + "\", "
                                + now.en()
                                + " now. From the first mark on, rubric and method change no more: restore the"
                                + " value. If the jury decides to change it, put that folder elsewhere and say so in the"
                                + " minutes."));
    }

    private static SortedMap<String, PublishedTerms> byRound(Path file) {
        try {
            return byRound(TableReader.read(file, TableLimits.DEFAULT, TableOptions.GUESS)
                    .table());
        } catch (IOException e) {
            // A folder that cannot be read cannot be replaced either, and that is said.
            return new TreeMap<>();
        }
    }

    private static SortedMap<String, PublishedTerms> byRound(Optional<Table> table) {
        SortedMap<String, SortedMap<String, String>> terms = new TreeMap<>();
        table.ifPresent(read -> read.rows()
                .forEach(row -> terms.computeIfAbsent(row.cell(0), round -> new TreeMap<>())
                        .put(row.cell(1), row.cell(2))));
        SortedMap<String, PublishedTerms> byRound = new TreeMap<>();
        terms.forEach((round, own) -> byRound.put(round, new PublishedTerms(own)));
        return byRound;
    }
}
