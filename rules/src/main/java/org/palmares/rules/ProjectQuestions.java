package org.palmares.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

/**
 * What a team is asked about its submission so that the rules can judge it: the questions that most rules need.
 *
 * @param asked at most {@value #MOST}, in the order of the catalogue
 * @param left the others, those first that more rules need
 */
public record ProjectQuestions(List<ProjectQuestion> asked, List<ProjectQuestion> left) {
    /** More, and a team no longer answers with care. */
    public static final int MOST = 12;

    private static final Comparator<ProjectQuestion> MOST_NEEDED =
            Comparator.comparing(question -> question.rules().size(), Comparator.reverseOrder());

    /** Facts that belong together, and what they have in common. */
    private record Group(List<String> facts, Text heading) {}

    public ProjectQuestions {
        asked = List.copyOf(asked);
        left = List.copyOf(left);
    }

    /**
     * The questions on submissions that these rules read.
     *
     * @param given names of facts that nobody has to be asked
     */
    public static ProjectQuestions of(List<RuleDef> rules, Set<String> given) {
        Map<String, SortedSet<Id<Rule>>> readers = readers(rules, given);
        List<ProjectQuestion> all = questions(readers);
        List<ProjectQuestion> byNeed = all.stream().sorted(MOST_NEEDED).toList();
        List<ProjectQuestion> kept = byNeed.stream().limit(MOST).toList();
        return new ProjectQuestions(
                all.stream().filter(kept::contains).toList(),
                byNeed.stream().skip(MOST).toList());
    }

    private static Map<String, SortedSet<Id<Rule>>> readers(List<RuleDef> rules, Set<String> given) {
        Map<String, SortedSet<Id<Rule>>> readers = new LinkedHashMap<>();
        for (RuleDef rule : rules) {
            rule.when().conditions().stream()
                    .flatMap(condition -> condition.phrase().facts().stream())
                    .filter(fact -> fact.subject() == Subject.Kind.SUBMISSION && !given.contains(fact.name()))
                    .forEach(fact -> readers.computeIfAbsent(fact.name(), name -> new TreeSet<>())
                            .add(rule.id()));
        }
        return readers;
    }

    /** In the order of the catalogue; a group stands where the first of its facts does. */
    private static List<ProjectQuestion> questions(Map<String, SortedSet<Id<Rule>>> readers) {
        List<Group> groups = groups();
        List<ProjectQuestion> questions = new ArrayList<>();
        Set<String> placed = new TreeSet<>();
        for (FactDef fact : FactCatalogue.builtIn().listAll()) {
            if (fact.subject() == Subject.Kind.SUBMISSION
                    && readers.containsKey(fact.name())
                    && !placed.contains(fact.name())) {
                Optional<Group> group = groups.stream()
                        .filter(each -> each.facts().contains(fact.name()))
                        .findFirst();
                List<String> names = group.map(Group::facts).orElse(List.of(fact.name())).stream()
                        .filter(readers::containsKey)
                        .toList();
                placed.addAll(names);
                questions.add(question(names, group.map(Group::heading), readers));
            }
        }
        return questions;
    }

    private static ProjectQuestion question(
            List<String> names, Optional<Text> heading, Map<String, SortedSet<Id<Rule>>> readers) {
        SortedSet<Id<Rule>> rules = new TreeSet<>();
        names.forEach(name -> rules.addAll(readers.get(name)));
        List<FactDef> facts = names.stream()
                .map(name -> FactCatalogue.builtIn().get(Subject.Kind.SUBMISSION, name))
                .toList();
        return new ProjectQuestion(heading.filter(text -> names.size() > 1), facts, rules);
    }

    private static List<Group> groups() {
        return ProgramTable.rows("project-sheet.csv").stream()
                .map(row -> new Group(Arrays.asList(row.get(0).split("\\|")), new Text(row.get(1), row.get(2))))
                .toList();
    }
}
