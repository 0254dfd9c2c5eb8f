package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Place;

/** The program's own packs, mutated at random: whatever comes of it is a rule set or a list of problems. */
class FuzzTest {
    private static final List<byte[]> PACKS = List.of("base", "companies", "minors", "open-science", "sponsor").stream()
            .map(name -> ProgramTable.bytes("packs/" + name + ".regles"))
            .toList();
    private static final List<String> SPLICES = List.of(
            "\n",
            "\r",
            ":",
            "{",
            "}",
            "\u0000",
            "\u202e",
            "\u00e9",
            "e\u0301",
            "\\u0022",
            "\"",
            ", ",
            "règle ",
            "rule X",
            "  alors: irrecevable\n",
            "  et: le projet produit des données\n",
            "  sauf si: ",
            "99999",
            "2026-02-31",
            "# ",
            "<x>",
            "\ufeff",
            "  sujet: équipe\n");

    @Test
    void a_thousand_mutated_files_are_read_or_refused() {
        mutate(1_000, 20261122L);
    }

    @Test
    @Tag("deep")
    void a_hundred_thousand_mutated_files_are_read_or_refused() {
        mutate(100_000, 7L);
    }

    private static void mutate(int files, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < files; i++) {
            byte[] bytes = PACKS.get(random.nextInt(PACKS.size()));
            for (int times = random.nextInt(1, 5); times > 0; times--) {
                bytes = mutated(bytes, random);
            }
            ProblemList problems = new ProblemList("fuzz.regles", RuleParser.MAX_PROBLEMS);
            Parsed parsed = RuleParser.parse(problems, bytes, CodeLists.builtIn());
            WorkBound.check(problems);
            if (parsed instanceof Parsed.Problems told) {
                refused++;
                assertFalse(told.problems().isEmpty());
                told.problems().forEach(problem -> assertPlaced(problem.place()));
            } else {
                read++;
            }
        }
        assertTrue(refused > files / 3 && read > files / 20, "refused " + refused + ", read " + read);
    }

    private static void assertPlaced(Place place) {
        assertTrue(place.line().orElseThrow() >= 1, place.toString());
    }

    private static byte[] mutated(byte[] bytes, SplittableRandom random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(80));
        return switch (random.nextInt(5)) {
            case 0 -> spliced(bytes, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
            case 1 -> spliced(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
            case 2 -> spliced(bytes, from, new byte[0], to);
            case 3 -> spliced(bytes, from, splice(random), from);
            default -> moved(bytes, from, to, random.nextInt(bytes.length));
        };
    }

    private static byte[] splice(SplittableRandom random) {
        return SPLICES.get(random.nextInt(SPLICES.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** A stretch copied to another place. */
    private static byte[] moved(byte[] bytes, int from, int to, int at) {
        return spliced(bytes, at, Arrays.copyOfRange(bytes, from, to), at);
    }

    /** The bytes with those from one place to another replaced. */
    private static byte[] spliced(byte[] bytes, int from, byte[] middle, int to) {
        byte[] whole = Arrays.copyOf(bytes, from + middle.length + bytes.length - Math.min(to, bytes.length));
        System.arraycopy(middle, 0, whole, from, middle.length);
        int rest = bytes.length - Math.min(to, bytes.length);
        System.arraycopy(bytes, bytes.length - rest, whole, from + middle.length, rest);
        return whole;
    }
}
