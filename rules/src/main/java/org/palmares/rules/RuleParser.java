package org.palmares.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;

/**
 * Reads a rule file. The language is closed: a header {@code règle ID} or {@code rule ID}, then one {@code key: value}
 * a line; conditions and outcomes are matched whole against sentences that the program owns. Nothing is ever compiled.
 * Thread-safe.
 */
public final class RuleParser {
    static final int MAX_RULES = 300;
    static final int MAX_CONDITIONS = 12;
    static final int MAX_PROBLEMS = 50;

    private static final Pattern HEADER = Pattern.compile("(règle|rule)(?: (.*))?");

    private RuleParser() {}

    /** Reads a file against the program's own lists. */
    public static Parsed parse(String fileName, byte[] bytes) {
        return parse(fileName, bytes, CodeLists.builtIn());
    }

    /**
     * Reads a file.
     *
     * @param fileName the name that problems carry
     * @param bytes the file as it stands on disk, at most 64 KiB of UTF-8
     * @param lists the lists that its sentences may name
     */
    public static Parsed parse(String fileName, byte[] bytes, CodeLists lists) {
        return parse(new ProblemList(fileName, MAX_PROBLEMS), bytes, lists);
    }

    static Parsed parse(ProblemList problems, byte[] bytes, CodeLists lists) {
        return parse(problems, new RuleText(problems).lines(bytes), lists);
    }

    /** What every form of a rule file comes down to: lines that say something, each with its place. */
    static Parsed parse(ProblemList problems, List<RuleLine> lines, CodeLists lists) {
        List<RuleBlock> blocks = blocks(lines, problems);
        checkNumber(blocks, problems);
        checkDistinct(blocks, problems);
        List<RuleDef> rules = new ArrayList<>();
        for (RuleBlock block : blocks.size() <= MAX_RULES ? blocks : List.<RuleBlock>of()) {
            if (!problems.isFull()) {
                RuleReader.read(block, lists, problems).ifPresent(rules::add);
            }
        }
        return problems.isEmpty() ? new Parsed.Rules(rules) : new Parsed.Problems(problems.sorted());
    }

    private static List<RuleBlock> blocks(List<RuleLine> lines, ProblemList problems) {
        List<RuleBlock> blocks = new ArrayList<>();
        for (RuleLine line : lines) {
            Matcher header = HEADER.matcher(line.text());
            if (header.matches()) {
                Language language = header.group(1).equals("rule") ? Language.EN : Language.FR;
                String id = Optional.ofNullable(header.group(2)).orElse("");
                blocks.add(new RuleBlock(line, language, id, new ArrayList<>()));
            } else if (blocks.isEmpty()) {
                problems.add(
                        line.number(),
                        line.column(),
                        "RULE_OUTSIDE",
                        new Text(
                                "Cette ligne précède la première règle. Commencez par « règle » et son identifiant.",
                                "This line comes before the first rule. Start with “rule” and its id."));
            } else {
                blocks.get(blocks.size() - 1).lines().add(line);
            }
        }
        return blocks;
    }

    private static void checkNumber(List<RuleBlock> blocks, ProblemList problems) {
        if (blocks.size() > MAX_RULES) {
            RuleLine line = blocks.get(MAX_RULES).header();
            problems.add(
                    line.number(),
                    line.column(),
                    "RULES_TOO_MANY",
                    RuleText.tooMany(blocks.size(), "règles", "rules", MAX_RULES));
        }
    }

    private static void checkDistinct(List<RuleBlock> blocks, ProblemList problems) {
        Map<String, Integer> lineOfId = new LinkedHashMap<>();
        for (RuleBlock block : blocks) {
            Integer first = lineOfId.putIfAbsent(block.id(), block.header().number());
            if (first != null) {
                problems.add(
                        block.header().number(),
                        block.header().column(),
                        "RULE_TWICE",
                        new Text(
                                "La règle « %s » existe déjà à la ligne %s. Donnez à chacune son identifiant."
                                        .formatted(block.id(), first),
                                "Rule “%s” already stands at line %s. Give each its own id."
                                        .formatted(block.id(), first)));
            }
        }
    }
}
