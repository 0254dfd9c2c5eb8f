package org.palmares.api.committee;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.RunResult.Status;
import org.palmares.api.run.StageSummary;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Pack;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RuleWriter;
import org.palmares.rules.life.KeptVersion;
import org.palmares.rules.life.RuleFile;

/** One rule text in another form: from sentences to a table for a spreadsheet, and back. */
public final class RuleConversion {
    private RuleConversion() {}

    /** Whether a name is that of a file into which a text can be written: {@code .csv}, {@code .xlsx}, {@code .regles}. */
    public static boolean isFile(Path target) {
        return ending(target).isPresent();
    }

    /**
     * Writes a text in the form that the target's ending asks for. Never overwrites what is there.
     *
     * @param typed a rule file, a table, an event with one working text, or a pack of the program by its name
     * @param target for which {@link #isFile} holds
     * @param language of the sentences written
     */
    public static Answer convert(Path typed, Path target, Language language) {
        TextsFound found = TextsFound.of(List.of(typed));
        List<TextsFound.Found> packs =
                found.texts().stream().filter(each -> !each.file().isList()).toList();
        if (packs.size() != 1) {
            return Answer.refused(
                    found.problems().isEmpty()
                            ? List.of(TextRefusals.oneExpected(typed.toString(), packs.size()))
                            : found.problems());
        }
        Optional<Problem> misplaced = misplaced(target);
        if (misplaced.isPresent()) {
            return Answer.refused(misplaced.get());
        }
        Optional<KeptVersion> version = packs.get(0).trial().version();
        return version.isPresent()
                ? write(packs.get(0), version.get().pack().orElseThrow(), target, language)
                : Answer.refused(packs.get(0).trial().problems());
    }

    private static Optional<Problem> misplaced(Path target) {
        if (!RuleFile.isName(stem(target).toUpperCase(Locale.ROOT))) {
            return Optional.of(TextRefusals.notARuleFile(target.toString()));
        }
        return Optional.of(target).filter(Files::exists).map(TextRefusals::taken);
    }

    private static Answer write(TextsFound.Found found, Pack pack, Path target, Language language) {
        Path scenarios = target.resolveSibling(stem(target) + RuleFile.SCENARIOS);
        boolean carries = !found.file().scenarios().isEmpty() && !Files.exists(scenarios);
        try {
            WholeFile.write(target, bytes(ending(target).orElseThrow(), pack.rules(), language));
            if (carries) {
                WholeFile.write(scenarios, found.file().scenarios());
            }
        } catch (IOException e) {
            return Answer.refused(Refusals.notWritable(target));
        }
        return answer(found, pack, target, carries ? Optional.of(scenarios) : Optional.empty());
    }

    private static byte[] bytes(String ending, List<RuleDef> rules, Language language) {
        return ending.equals(RuleFile.RULES)
                ? RuleWriter.write(rules, language).getBytes(StandardCharsets.UTF_8)
                : RuleTableFile.bytes(ending, rules, language);
    }

    private static Answer answer(TextsFound.Found found, Pack pack, Path target, Optional<Path> scenarios) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("file", target.toString());
        values.put("rules", Integer.toString(pack.rules().size()));
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Mark.DONE, new Text("Fichier", "File"), target.toString()));
        lines.add(Wordings.line("Règles", "Rules", Integer.toString(pack.rules().size())));
        scenarios.ifPresent(path -> lines.add(Wordings.line("Cas", "Scenarios", path.toString())));
        StageSummary section = new StageSummary(new Text("Texte écrit", "Text written"), lines);
        return new Answer(Status.DONE, List.of(section), values, List.of(), comments(found));
    }

    private static List<Problem> comments(TextsFound.Found found) {
        long comments = found.file()
                .text()
                .lines()
                .filter(line -> line.strip().startsWith("#"))
                .count();
        return comments == 0 ? List.of() : List.of(TextRefusals.commentsLeft(found.path(), comments));
    }

    private static Optional<String> ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return TextRefusals.ENDINGS.stream().filter(name::endsWith).findFirst();
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ending(file).orElse("").length());
    }
}
