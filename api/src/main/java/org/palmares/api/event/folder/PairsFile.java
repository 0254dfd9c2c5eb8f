package org.palmares.api.event.folder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.palmares.api.event.ZipLimits;
import org.palmares.api.event.settings.Wording;
import org.palmares.api.event.table.Table;
import org.palmares.api.event.table.TableLimits;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;

/**
 * {@code pairs.csv}: one line per pair ({@code a;b;affinity}), or a square table whose heading row and first column are
 * ids. In the square a pair may stand on either side of the diagonal, or on both with the same number.
 */
final class PairsFile {
    /** 50 MB, 600,000 lines (all pairs of 1,000 people and more), a square of 3,000 people. */
    static final TableLimits LIMITS = new TableLimits(
            50_000_000, 600_000, 3_001, 1_000, new ZipLimits(1_000, 400L << 20, 400L << 20, 200, 16, 200));

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}([.,][0-9]{1,20})?([eE][+-]?[0-9]{1,2})?");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** Beyond this many errors the file is another one than meant, and more of them help nobody. */
    private static final int MOST_ERRORS = 20;

    private final Table table;
    private final Findings findings;
    private final SortedMap<Id<Participant>, SortedMap<Id<Participant>, PairAffinity>> pairs = new TreeMap<>();
    private int errors;

    private PairsFile(Table table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    /** The pairs with an affinity, in the order of their ids; blank and zero are none. */
    static List<PairAffinity> read(Table table, Findings findings) {
        PairsFile file = new PairsFile(table, findings);
        OptionalInt a = table.findColumn("a");
        OptionalInt b = table.findColumn("b");
        OptionalInt affinity = table.findColumn("affinity", "affinité");
        if (a.isPresent() && b.isPresent() && affinity.isPresent()) {
            file.list(a.getAsInt(), b.getAsInt(), affinity.getAsInt());
        } else {
            file.square();
        }
        return file.found();
    }

    private List<PairAffinity> found() {
        return pairs.values().stream()
                .flatMap(others -> others.values().stream())
                .filter(pair -> pair.millionths() != 0)
                .toList();
    }

    private void list(int a, int b, int affinity) {
        for (Table.Row row : table.rows()) {
            Place place = Place.of(table.file(), row.line());
            Optional<Id<Participant>> one = id(row.cell(a), "a", place);
            Optional<Id<Participant>> other = id(row.cell(b), "b", place);
            if (one.isPresent() && one.equals(other)) {
                error(
                        place,
                        "PAIRS_ONE_PERSON",
                        "la paire nomme deux fois « " + one.get() + " ». Nommez deux personnes, ou retirez la ligne.",
                        "the pair names \"" + one.get() + "\" twice. Name two people, or remove the line.");
            } else if (one.isPresent() && other.isPresent()) {
                number(row.cell(affinity), "affinity", place)
                        .ifPresent(value -> add(one.get(), other.get(), value, place));
            }
            if (isHopeless()) {
                return;
            }
        }
    }

    private void square() {
        List<Optional<Id<Participant>>> columns = new ArrayList<>();
        columns.add(Optional.empty());
        for (String heading : table.headings().stream().skip(1).toList()) {
            columns.add(Optional.of(heading).filter(Id::isValid).map(Id::of));
        }
        if (isSquare(columns)) {
            for (Table.Row row : table.rows()) {
                line(row, columns);
                if (isHopeless()) {
                    return;
                }
            }
        }
    }

    private void line(Table.Row row, List<Optional<Id<Participant>>> columns) {
        Place place = Place.of(table.file(), row.line());
        Id<Participant> one = Id.of(row.cell(0));
        for (int column = 1; column < columns.size() && !isHopeless(); column++) {
            Id<Participant> other = columns.get(column).orElseThrow();
            if (!one.equals(other) && !row.cell(column).isEmpty()) {
                number(row.cell(column), other.value(), place).ifPresent(value -> add(one, other, value, place));
            }
        }
    }

    /** Every id once in the heading row and once in the first column. */
    private boolean isSquare(List<Optional<Id<Participant>>> columns) {
        Set<String> above = new TreeSet<>();
        columns.stream().flatMap(Optional::stream).forEach(id -> above.add(id.value()));
        Set<String> beside = new TreeSet<>();
        boolean once = table.rows().stream().allMatch(row -> beside.add(row.cell(0)));
        boolean square = once && above.size() == columns.size() - 1 && !above.isEmpty() && above.equals(beside);
        if (!square) {
            String headings = Wording.shown(String.join(", ", table.headings()));
            error(
                    Place.of(table.file(), 1),
                    "PAIRS_FORM",
                    "trouvé les colonnes « " + headings + " » ; attendu : a, b et affinity, une paire par ligne, ou un"
                            + " tableau carré dont la première ligne et la première colonne portent les mêmes"
                            + " identifiants, chacun une fois" + difference(above, beside, "sans ligne", "sans colonne")
                            + ".",
                    "found the columns \"" + headings + "\"; expected: a, b and affinity, one pair a line, or a square"
                            + " table whose first line and first column hold the same ids, each once"
                            + difference(above, beside, "without a line", "without a column") + ".");
        }
        return square;
    }

    private static String difference(Set<String> above, Set<String> beside, String noLine, String noColumn) {
        Optional<String> lineless =
                above.stream().filter(id -> !beside.contains(id)).findFirst();
        Optional<String> columnless =
                beside.stream().filter(id -> !above.contains(id)).findFirst();
        return lineless.map(id -> " (" + Wording.shown(id) + " : " + noLine + ")")
                .or(() -> columnless.map(id -> " (" + Wording.shown(id) + " : " + noColumn + ")"))
                .orElse("");
    }

    private void add(Id<Participant> a, Id<Participant> b, long millionths, Place place) {
        boolean inOrder = a.compareTo(b) < 0;
        PairAffinity pair = new PairAffinity(inOrder ? a : b, inOrder ? b : a, millionths, place);
        PairAffinity before =
                pairs.computeIfAbsent(pair.one(), unseen -> new TreeMap<>()).putIfAbsent(pair.other(), pair);
        if (before != null && before.millionths() != millionths) {
            int line = before.place().line().orElse(1);
            error(
                    place,
                    "PAIRS_TWICE",
                    "la paire " + a + ", " + b + " a une autre affinité ligne " + line
                            + ". Gardez un seul des deux nombres.",
                    "the pair " + a + ", " + b + " has another affinity on line " + line
                            + ". Keep one of the two numbers.");
        }
    }

    private Optional<Id<Participant>> id(String text, String column, Place place) {
        if (Id.isValid(text)) {
            return Optional.of(Id.of(text));
        }
        unreadable(place, column, text, "l'identifiant d'un participant", "the id of a participant");
        return Optional.empty();
    }

    private Optional<Long> number(String text, String column, Place place) {
        if (NUMBER.matcher(text).matches()) {
            BigDecimal value = new BigDecimal(text.replace(',', '.'));
            if (value.abs().compareTo(LARGEST) <= 0) {
                return Optional.of(value.multiply(MILLION)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
            }
        }
        unreadable(
                place,
                column,
                text,
                "un nombre de -100000 à 100000, comme 3,5 ou 3.5",
                "a number from -100000 to 100000, such as 3.5 or 3,5");
        return Optional.empty();
    }

    private void unreadable(Place place, String column, String found, String expectedFr, String expectedEn) {
        error(
                place,
                "PAIRS_UNREADABLE",
                "colonne « " + Wording.shown(column) + " » : trouvé « " + Wording.shown(found) + " », attendu : "
                        + expectedFr + ". Corrigez la cellule.",
                "column \"" + Wording.shown(column) + "\": found \"" + Wording.shown(found) + "\", expected: "
                        + expectedEn + ". Correct the cell.");
    }

    private void error(Place place, String code, String fr, String en) {
        errors++;
        if (errors <= MOST_ERRORS) {
            findings.error(place, code, fr, en);
        }
    }

    private boolean isHopeless() {
        return errors >= MOST_ERRORS;
    }
}
