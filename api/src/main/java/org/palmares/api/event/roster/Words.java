package org.palmares.api.event.roster;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.palmares.api.event.table.CellText;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Text;

/** The word lists of this package, read once; their content is described in each file's header. */
final class Words {

    static final Table SOURCES = WordMap.table("sources.csv");
    static final Map<String, Map<String, Target>> HEADINGS = headings();
    static final WordMap REFUSED = WordMap.resource("refused-headings.csv");
    static final WordMap STATUSES = WordMap.resource("statuses.csv");
    static final WordMap ANSWERS = WordMap.resource("answers.csv");
    static final WordMap NOTHING = WordMap.resource("nothing.csv");
    static final WordMap NO_EMPLOYER = WordMap.resource("no-employer.csv");
    static final WordMap EMAIL_DOMAINS = WordMap.resource("email-domains.csv");
    static final WordMap SPECIALTIES = WordMap.resource("specialties.csv");
    /** A role's code, {@code flag}, or {@code ask} and the candidates. */
    static final WordMap ROLES = roles();

    private static final Map<String, Text> REFUSED_TOPICS = refusedTopics();

    private Words() {}

    /** What a refused column is about, as it follows "is about". */
    static Text refusedTopic(String topic) {
        return REFUSED_TOPICS.get(topic);
    }

    /** Whether a cell says that there is nothing to say. */
    static boolean isNothing(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit) || NOTHING.contains(text);
    }

    private static Map<String, Map<String, Target>> headings() {
        Map<String, Map<String, Target>> bySource = new TreeMap<>();
        for (Table.Row row : WordMap.table("headings.csv").rows()) {
            Target target = Target.parse(row.cell(2))
                    .orElseThrow(() -> new IllegalStateException("headings.csv:" + row.line() + ": " + row.cells()));
            bySource.computeIfAbsent(row.cell(0), source -> new TreeMap<>()).put(CellText.key(row.cell(1)), target);
        }
        return Collections.unmodifiableMap(bySource);
    }

    private static WordMap roles() {
        TreeMap<String, String> roles = new TreeMap<>();
        for (Table.Row row : WordMap.table("roles.csv").rows()) {
            String meaning = row.cell(1).equals("ask") ? "ask " + row.cell(2) : row.cell(1);
            roles.put(WordMap.phrase(row.cell(0)), meaning);
        }
        return new WordMap(roles);
    }

    private static Map<String, Text> refusedTopics() {
        Map<String, Text> topics = new TreeMap<>();
        WordMap.table("refused-topics.csv")
                .rows()
                .forEach(row -> topics.put(row.cell(0), new Text(row.cell(1), row.cell(2))));
        return topics;
    }
}
