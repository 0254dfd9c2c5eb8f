package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        addAttacks(files);
        addDeep(files);
        assertTrue(files.size() >= 100, "hostile files: " + files.size());
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

    /** One file for each class of attack that other ways of writing rules have let through. */
    private static void addAttacks(List<Hostile> files) {
        // What ran as a consequence.
        files.add(line(9, "Java call", "  alors: java.lang.Runtime.getRuntime().exec(cmd)", "RULE_VALUE"));
        files.add(line(9, "reflection after then", "  alors: verdict.getClass().forName(x)", "RULE_VALUE"));
        files.add(line(9, "fact changed", "  alors: update(s); modify(s) { }", "RULE_VALUE"));
        files.add(line(9, "named consequence", "  alors[other]: irrecevable", "RULE_KEY"));
        files.add(line(9, "escaped quote after then", "  alors: rejeter \\u0022); x(", "RULES_CHARACTER"));
        files.add(line(9, "two outcomes in one", "  alors: à régulariser; irrecevable", "RULE_VALUE"));
        // What ran as a condition.
        files.add(line(7, "call inside a pattern", "  si: Submission(name == System.getProperty(x))", "RULE_SENTENCE"));
        files.add(line(7, "from a static call", "  si: String() from java.lang.System.getenv()", "RULE_SENTENCE"));
        files.add(line(7, "eval in exists", "  si: exists(eval(true))", "RULE_SENTENCE"));
        files.add(line(7, "inline accumulate", "  si: accumulate(s, init(x))", "RULE_SENTENCE"));
        files.add(line(7, "collect from", "  si: ArrayList() from collect(Object())", "RULE_SENTENCE"));
        files.add(line(7, "over a window", "  si: Object() over window:time(1s)", "RULE_SENTENCE"));
        files.add(line(7, "always true", "  si: true", "RULE_SENTENCE"));
        files.add(line(7, "sentence and or", "  si: le projet produit des données ou true", "RULE_SENTENCE"));
        // What ran as an attribute or a declaration, some of it while compiling.
        files.add(line(8, "salience of an expression", "  salience: (System.exit(1))", "RULE_KEY"));
        files.add(line(8, "enabled by an expression", "  enabled: (f())", "RULE_KEY"));
        files.add(line(8, "timer", "  timer: (expr: f())", "RULE_KEY"));
        files.add(line(8, "dialect", "  dialect \"mvel\"", "RULE_COLON"));
        files.add(line(8, "annotation", "  @Bean(f())", "RULE_COLON"));
        files.add(line(8, "no-loop", "  no-loop: true", "RULE_KEY"));
        files.add(Hostile.of("declaration", bytes("declare X a: int end\n" + SOUND), 1, "RULE_OUTSIDE"));
        files.add(Hostile.of("query", bytes("query q() end\n" + SOUND), 1, "RULE_OUTSIDE"));
        files.add(Hostile.of("import", bytes("import java.lang.Runtime\n" + SOUND), 1, "RULE_OUTSIDE"));
        files.add(Hostile.of("global", bytes("global java.io.File f\n" + SOUND), 1, "RULE_OUTSIDE"));
        files.add(line(2, "second rule inside", "  rule X when then end", 2, "RULE_ID"));
        // What an expander or a table let through.
        files.add(line(9, "text after a sentence", "  alors: à régulariser avec le code E", "RULE_VALUE"));
        files.add(line(8, "expression in a number", ofAge("1 ou System.exit(1)"), "RULE_SENTENCE"));
        files.add(line(8, "number in another base", ofAge("0x10"), "RULE_SENTENCE"));
        files.add(line(8, "negative number", ofAge("-1"), "RULE_SENTENCE"));
        files.add(line(8, "number with spaces inside", ofAge("1 000"), "RULE_SENTENCE"));
        files.add(line(8, "list with a way up", "  et: la licence du code est dans la liste ../x", "RULE_SENTENCE"));
        files.add(line(8, "list of a file", "  et: la licence du code est dans la liste /etc/passwd", "RULE_SENTENCE"));
        files.add(line(8, "escaped quote in a list", licence("MIT\\\", x("), "RULES_CHARACTER"));
        files.add(line(8, "spreadsheet formula in a list", licence("=cmd|calc"), "RULE_SENTENCE"));
        files.add(line(8, "row of a decision table", "  CONDITION;ACTION;Functions", "RULE_COLON"));
        files.add(line(8, "line of two rows", "  et: le projet produit des données\r  alors: x", "RULES_CHARACTER"));
        // What other expression languages ran.
        files.add(line(7, "external function", "  si: function(k) external { java: x }", "RULE_SENTENCE"));
        files.add(line(7, "long loop", "  si: for i in 1..1000000000 return i", "RULE_SENTENCE"));
        files.add(line(7, "class of a value", "  si: s.class.name", "RULE_SENTENCE"));
        files.add(line(7, "template", "  si: ${jndi:ldap}", "RULES_CHARACTER"));
        files.add(line(7, "template of a page", "  si: @{7*7}", "RULE_SENTENCE"));
        // What a body that is no text brings.
        files.add(
                Hostile.of("entity in XML", bytes("<!DOCTYPE x [<!ENTITY y SYSTEM \"file\">]>"), 1, "RULES_CHARACTER"));
        files.add(Hostile.of("gzip", new byte[] {31, (byte) 139, 8, 0}, 1, "RULES_ENCODING"));
        files.add(Hostile.of("serialised Java", new byte[] {(byte) 172, (byte) 237, 0, 5}, 1, "RULES_ENCODING"));
        files.add(Hostile.of(
                "class file", new byte[] {(byte) 202, (byte) 254, (byte) 186, (byte) 190}, 1, "RULES_ENCODING"));
        files.add(Hostile.of(
                "overlong slash", joined(bytes(SOUND), new byte[] {(byte) 192, (byte) 175}), 10, "RULES_ENCODING"));
    }

    /** Files that make a careless reader slow: each stays under the limits of size and costs all it can. */
    private static void addDeep(List<Hostile> files) {
        String almost = "le projet produit des donnée";
        files.add(line(7, "290 brackets", "  si: " + "(".repeat(290), "RULE_SENTENCE"));
        files.add(line(8, "list that almost matches", licence("a".repeat(200) + "!"), "RULE_SENTENCE"));
        files.add(line(8, "many codes that almost match", licence("a, ".repeat(80) + "!"), "RULE_SENTENCE"));
        files.add(line(7, "sentence said thrice", "  si: " + (almost + "s ").repeat(3), "RULE_SENTENCE"));
        files.add(line(8, "1,500 sentences", ("  et: " + almost + "\n").repeat(1_500), 19, "RULE_CONDITIONS"));
        files.add(line(8, "3,000 keys", "  sii: x\n".repeat(3_000), 8, "RULE_KEY"));
        files.add(Hostile.of("rules of unknown sentences", bytes(unknownSentences()), 7, "RULE_SENTENCE"));
        files.add(Hostile.of("64 KiB of one letter", bytes("x".repeat(65_536)), 1, "RULES_LINE_TOO_LONG"));
        files.add(Hostile.of(
                "64 KiB of marks to combine", bytes("e" + "\u0301".repeat(32_000)), 1, "RULES_LINE_TOO_LONG"));
        files.add(Hostile.of("64 KiB of spaces", bytes(" ".repeat(65_534) + "x"), 1, "RULE_OUTSIDE"));
        files.add(Hostile.of("4,000 colons", bytes("règle IP-01\n" + "::::::::\n".repeat(3_900)), 2, "RULE_KEY"));
    }

    private static String unknownSentences() {
        StringBuilder text = new StringBuilder();
        for (int rule = 100; rule < 250; rule++) {
            String almost = "la licence des images, sons et vidéos comporte une clause NC ou NDD";
            text.append(SOUND.replace("IP-01", "IP-" + rule).replace("le projet produit des données", almost));
        }
        return text.toString();
    }

    private static String ofAge(String number) {
        return "  et: la personne a moins de " + number + " ans au début de l'événement";
    }

    private static String licence(String codes) {
        return "  et: la licence du code n'est pas " + codes;
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

    private static byte[] joined(byte[] first, byte[] then) {
        byte[] whole = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, whole, first.length, then.length);
        return whole;
    }

    /** Refused where it should be, and reading it cost no more than a file of its size may. */
    private static void assertRefused(Hostile file) {
        ProblemList list = new ProblemList("hostile.regles", RuleParser.MAX_PROBLEMS);
        List<Problem> problems = problems(RuleParser.parse(list, file.bytes(), CodeLists.builtIn()));
        List<String> found = problems.stream()
                .map(problem -> problem.place().line().orElseThrow() + " " + problem.code())
                .toList();
        assertTrue(
                found.contains(file.line() + " " + file.code()),
                "expected " + file.line() + " " + file.code() + ", found " + found);
        WorkBound.check(list);
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
