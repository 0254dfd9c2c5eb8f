package org.palmares.rules.life;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.engine.domain.Problem;
import org.palmares.rules.CodeLists;
import org.palmares.rules.Pack;
import org.palmares.rules.Parsed;
import org.palmares.rules.RuleParser;

/**
 * A text that was read and found sound.
 *
 * @param pack its rules; empty for a list
 * @param codes its codes; empty for a pack
 */
public record KeptVersion(RuleFile file, Optional<Pack> pack, List<String> codes) {
    public KeptVersion {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pack, "pack");
        codes = List.copyOf(codes);
    }

    /** What came of reading a text: the version, or what is wrong with it. */
    public record Reading(Optional<KeptVersion> version, List<Problem> problems) {
        public Reading {
            Objects.requireNonNull(version, "version");
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a text.
     *
     * @param fileName the name that problems carry
     * @param lists the lists that its rules may name
     */
    public static Reading read(RuleFile file, String fileName, CodeLists lists) {
        return file.isList() ? list(file, fileName) : rules(file, fileName, lists);
    }

    private static Reading list(RuleFile file, String fileName) {
        CodeListReader.Reading reading = CodeListReader.read(fileName, file.text());
        return reading.problems().isEmpty()
                ? sound(new KeptVersion(file, Optional.empty(), reading.codes()))
                : new Reading(Optional.empty(), reading.problems());
    }

    private static Reading rules(RuleFile file, String fileName, CodeLists lists) {
        Parsed parsed = RuleParser.parse(fileName, file.text().getBytes(StandardCharsets.UTF_8), lists);
        if (parsed instanceof Parsed.Problems problems) {
            return new Reading(Optional.empty(), problems.problems());
        }
        Pack pack = Pack.of(file.name(), file.text(), (Parsed.Rules) parsed);
        return sound(new KeptVersion(file, Optional.of(pack), List.of()));
    }

    private static Reading sound(KeptVersion version) {
        return new Reading(Optional.of(version), List.of());
    }
}
