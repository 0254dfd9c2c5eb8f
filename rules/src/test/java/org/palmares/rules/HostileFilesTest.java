package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.palmares.engine.domain.Problem;

/**
 * Files that someone may send by mistake or malice. Each starts from this sound rule, whose lines have these numbers:
 *
 * <pre>
 * 1 règle IP-01          5 responsable    9 alors
 * 2 titre fr             6 sujet
 * 3 titre en             7 si
 * 4 base légale          8 et
 * </pre>
 */
class HostileFilesTest {
    private static final String SOUND = """
            règle IP-01
              titre fr: Licence du code
              titre en: Licence of the code
              base légale: Règlement art. 7
              responsable: Comité
              sujet: projet rendu
              si: le projet produit des données
              et: la licence du code n'est pas MIT, Apache-2.0
              alors: à régulariser
            """;

    /** A file, its bytes as the characters of the same numbers, and the problem that refuses it. */
    private record Hostile(String name, String raw, int line, String code) {
        private static Hostile of(String name, byte[] bytes, int line, String code) {
            return new Hostile(name, new String(bytes, StandardCharsets.ISO_8859_1), line, code);
        }

        private byte[] bytes() {
            return raw.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void the_sound_rule_is_read() {
        assertEquals(1, ((Parsed.Rules) parse(bytes(SOUND))).rules().size());
    }

    @TestFactory
    Stream<DynamicTest> is_refused_at_its_line() {
        List<Hostile> files = new ArrayList<>();
        addCode(files);
        addCharacters(files);
        addSizes(files);
        addGrammar(files);
        assertTrue(files.size() >= 30, "hostile files: " + files.size());
        return files.stream().map(file -> DynamicTest.dynamicTest(file.name(), () -> assertRefused(file)));
    }

    private static void addCode(List<Hostile> files) {
        files.add(line(9, "Java after then", "  alors: System.exit(1);", "RULE_VALUE"));
        files.add(line(9, "code after an outcome", "  alors: à régulariser System.exit(1);", "RULE_VALUE"));
        files.add(line(7, "eval", "  si: eval(true)", "RULE_SENTENCE"));
        files.add(line(7, "code after a sentence", "  si: le projet produit des données || true", "RULE_SENTENCE"));
        files.add(line(8, "quote in a list", "  et: la licence du code n'est pas MIT\", exec(\"", "RULE_SENTENCE"));
        files.add(line(8, "unicode escape", "  et: la licence du code n'est pas \\u0022MIT", "RULES_CHARACTER"));
        files.add(line(7, "reflection", "  si: getClass().forName(\"java.lang.System\")", "RULE_SENTENCE"));
        files.add(line(8, "raw line of a rule engine", "  > System.exit(1);", "RULES_CHARACTER"));
        files.add(line(8, "function", "  function void f() { }", "RULE_COLON"));
        files.add(line(8, "import", "  import static java.lang.System.exit;", "RULE_COLON"));
        files.add(line(8, "dialect of an expander", "  [when]: exit=System.exit", "RULE_KEY"));
        files.add(line(8, "salience", "  salience: 100", "RULE_KEY"));
        files.add(line(8, "update loop", "  et: update($s)", "RULES_CHARACTER"));
        files.add(line(8, "catastrophic pattern", "  et: la licence du code n'est pas (a+)+$", "RULES_CHARACTER"));
        files.add(line(1, "id with code", "règle IP-01\" when eval(true)", "RULE_ID"));
        files.add(line(2, "markup in a title", "  titre fr: <script>alert(1)</script>", "RULES_CHARACTER"));
        files.add(line(2, "end of a comment", "  */ titre fr: x", "RULE_KEY"));
        files.add(line(9, "two outcomes", "  alors: à régulariser\n  alors: irrecevable", 10, "RULE_KEY_TWICE"));
        files.add(Hostile.of("XML", bytes("<?xml version=\"1.0\"?><!DOCTYPE r>"), 1, "RULES_CHARACTER"));
        files.add(Hostile.of("zip", new byte[] {'P', 'K', 3, 4, 20, 0}, 1, "RULES_CHARACTER"));
    }

    private static void addCharacters(List<Hostile> files) {
        files.add(line(
                7, "Cyrillic letter that looks Latin", "  si: le projet pr\u043eduit des données", "RULES_CHARACTER"));
        files.add(line(7, "full-width letter", "  si: le projet \uff50roduit des données", "RULES_CHARACTER"));
        files.add(line(2, "direction override", "  titre fr: Licence \u202edu code", "RULES_CHARACTER"));
        files.add(line(2, "NUL", "  titre fr: Licence\u0000", "RULES_CHARACTER"));
        files.add(line(2, "DEL", "  titre fr: Licence\u007fx", "RULES_CHARACTER"));
        files.add(line(
                7, "line separator", "  si: le projet produit des données\u2028alors: irrecevable", "RULES_CHARACTER"));
        files.add(line(2, "zero-width space", "  titre fr: Li\u200bcence", "RULES_CHARACTER"));
        files.add(line(8, "Arabic digits", "  et: la licence du code n'est pas \u0661\u0662", "RULES_CHARACTER"));
        files.add(line(2, "byte-order mark inside", "  titre fr: \ufeffx", "RULES_CHARACTER"));
        byte[] latin1 = SOUND.getBytes(StandardCharsets.ISO_8859_1);
        files.add(Hostile.of("ISO-8859-1", latin1, 1, "RULES_ENCODING"));
        files.add(Hostile.of("cut inside a letter", cutInsideLetter(), 9, "RULES_ENCODING"));
        files.add(Hostile.of("UTF-16", SOUND.getBytes(StandardCharsets.UTF_16), 1, "RULES_ENCODING"));
    }

    private static void addSizes(List<Hostile> files) {
        files.add(Hostile.of("1.4 MB", bytes("# x\n".repeat(350_000)), 1, "RULES_TOO_LARGE"));
        files.add(Hostile.of("5,000 lines", bytes("#\n".repeat(5_000)), 4_001, "RULES_TOO_MANY_LINES"));
        files.add(Hostile.of("301 rules", bytes(rules(301)), 301, "RULES_TOO_MANY"));
        files.add(line(2, "301 letters", "  titre fr: " + "x".repeat(300), "RULES_LINE_TOO_LONG"));
        files.add(line(
                8,
                "13 conditions",
                "  et: le projet produit des données\n".repeat(12).stripTrailing(),
                19,
                "RULE_CONDITIONS"));
        files.add(line(
                8,
                "number of five digits",
                "  et: la personne a moins de 99999 ans au début de l'événement",
                "RULE_SENTENCE"));
    }

    private static void addGrammar(List<Hostile> files) {
        files.add(Hostile.of("same id twice", bytes(SOUND + SOUND), 10, "RULE_TWICE"));
        files.add(Hostile.of("line before the first rule", bytes("alors: irrecevable\n" + SOUND), 1, "RULE_OUTSIDE"));
        files.add(line(7, "no condition", "", 1, "RULE_KEY_MISSING"));
        files.add(line(3, "no English title", "", 1, "RULE_KEY_MISSING"));
        files.add(line(2, "message in one language", "  titre fr: x\n  message fr: y", 1, "RULE_MESSAGE"));
        files.add(line(2, "unknown fact in a message", messages("{password}"), 3, "RULE_FACT"));
        files.add(line(2, "lone brace in a message", messages("{"), 3, "RULE_FACT"));
        files.add(line(7, "missing colon", "  si le projet produit des données", "RULE_COLON"));
        files.add(line(5, "nothing after the colon", "  responsable:", "RULE_VALUE_MISSING"));
        files.add(line(7, "typo", "  si: le projet produi des données", "RULE_SENTENCE"));
        files.add(line(
                7,
                "sentence on another subject",
                "  si: la personne refuse d'être photographiée ou filmée",
                "RULE_SENTENCE_SUBJECT"));
        files.add(line(8, "unknown list", "  et: la licence du code n'est pas dans la liste secrets", "RULE_CODE"));
        files.add(line(8, "unknown licence", "  et: la licence du code n'est pas MITT", "RULE_CODE"));
        files.add(line(5, "31 February", "  responsable: x\n  valable: du 2026-02-31", 6, "RULE_VALUE"));
        files.add(
                line(5, "last day first", "  responsable: x\n  valable: du 2026-02-02 au 2026-02-01", 6, "RULE_VALUE"));
        String handedIn = "  et: le projet a été rendu ";
        files.add(line(8, "31 February in a sentence", handedIn + "après le 2026-02-31", "RULE_CODE"));
        files.add(line(8, "length in no unit of time", handedIn + "plus de 3 kilos après la clôture", "RULE_CODE"));
        files.add(line(5, "neither yes nor no", "  responsable: x\n  à confirmer: peut-être", 6, "RULE_VALUE"));
        files.add(line(6, "unknown subject", "  sujet: serveur", "RULE_VALUE"));
        files.add(line(9, "outcome that no rule decides", "  alors: à compléter", "RULE_VALUE"));
        files.add(line(9, "recusal of a submission", "  alors: déport", "RULE_OUTCOME"));
        files.add(line(9, "later without a time", "  alors: à régulariser\n  puis: irrecevable", 10, "RULE_VALUE"));
        files.add(line(
                7,
                "and before if",
                "  et: le projet produit des données\n  si: le projet produit des données",
                "RULE_ORDER"));
    }

    @Test
    void at_most_fifty_problems_are_told_in_the_order_of_the_lines() {
        List<Problem> problems = problems(parse(bytes(SOUND + "  blabla\n".repeat(200))));
        assertEquals(50, problems.size());
        List<Integer> lines = problems.stream()
                .map(problem -> problem.place().line().orElseThrow())
                .toList();
        assertEquals(lines.stream().sorted().toList(), lines);
    }

    @Test
    void a_suggestion_comes_in_the_language_of_the_rule() {
        String french = SOUND.replace("produit des données", "produi des donnée");
        assertEquals(
                "Phrase inconnue : « le projet produi des donnée ». Vouliez-vous dire : « le projet produit des données » ?",
                problems(parse(bytes(french))).get(0).message().fr());
        String english =
                french.replace("règle", "rule").replace("le projet produi des donnée", "the project produce data");
        assertEquals(
                "Unknown sentence: “the project produce data”. Did you mean: “the project produces data”?",
                problems(parse(bytes(english))).get(0).message().en());
    }

    @Test
    void no_file_however_broken_makes_the_parser_fail() {
        SplittableRandom random = new SplittableRandom(20261121L);
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] broken = broken(bytes(SOUND + SOUND.replace("IP-01", "IP-02")), random);
            if (parse(broken) instanceof Parsed.Problems told) {
                refused++;
                assertTrue(!told.problems().isEmpty());
                told.problems().forEach(problem -> problem.place().line().orElseThrow());
            }
        }
        assertTrue(refused > 500, "refused: " + refused);
    }

    /** The file with one to four bytes changed or stretches of it doubled, moved or cut. */
    private static byte[] broken(byte[] sound, SplittableRandom random) {
        byte[] broken = sound;
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            int from = random.nextInt(broken.length);
            int to = Math.min(broken.length, from + random.nextInt(60));
            byte[] copy = broken.clone();
            switch (random.nextInt(3)) {
                case 0 -> copy[from] = (byte) random.nextInt(256);
                case 1 -> copy = joined(Arrays.copyOf(broken, to), Arrays.copyOfRange(broken, from, broken.length));
                default -> copy = joined(Arrays.copyOf(broken, from), Arrays.copyOfRange(broken, to, broken.length));
            }
            broken = copy;
        }
        return broken;
    }

    private static byte[] joined(byte[] first, byte[] then) {
        byte[] whole = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, whole, first.length, then.length);
        return whole;
    }

    private static void assertRefused(Hostile file) {
        List<Problem> problems = problems(parse(file.bytes()));
        List<String> found = problems.stream()
                .map(problem -> problem.place().line().orElseThrow() + " " + problem.code())
                .toList();
        assertTrue(
                found.contains(file.line() + " " + file.code()),
                "expected " + file.line() + " " + file.code() + ", found " + found);
    }

    private static Hostile line(int number, String name, String replacement, String code) {
        return line(number, name, replacement, number, code);
    }

    /** The sound rule with one line replaced. */
    private static Hostile line(int number, String name, String replacement, int at, String code) {
        List<String> lines = new ArrayList<>(SOUND.lines().toList());
        lines.set(number - 1, replacement);
        return Hostile.of(name, bytes(String.join("\n", lines)), at, code);
    }

    private static String messages(String inBraces) {
        return "  titre fr: x\n  message fr: " + inBraces + "\n  message en: y";
    }

    private static String rules(int count) {
        Function<Integer, String> header = number -> "règle IP-" + (100 + number) + "\n";
        return Stream.iterate(1, number -> number + 1).limit(count).map(header).reduce("", String::concat);
    }

    private static byte[] cutInsideLetter() {
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        byte[] whole = bytes(SOUND.substring(0, SOUND.indexOf("à rég") + 1));
        cut.write(whole, 0, whole.length - 1);
        return cut.toByteArray();
    }

    private static Parsed parse(byte[] bytes) {
        return RuleParser.parse("own.regles", bytes);
    }

    private static List<Problem> problems(Parsed parsed) {
        return ((Parsed.Problems) parsed).problems();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
