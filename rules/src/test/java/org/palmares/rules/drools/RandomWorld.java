package org.palmares.rules.drools;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Subject;
import org.palmares.rules.FactCatalogue;
import org.palmares.rules.FactDef;
import org.palmares.rules.SubjectFacts;
import org.palmares.rules.World;

/** Random rules and subjects from a seed: few facts with few values, so that conditions meet, half of them unknown. */
final class RandomWorld {
    private static final List<String> SENTENCES = List.of(
            "le projet produit des données",
            "le dépôt du code n'est pas public",
            "le projet reprend un travail antérieur à l'événement",
            "ce travail antérieur n'est pas déclaré",
            "la finalité du projet est RESEARCH",
            "la finalité du projet est RESEARCH, CARE",
            "la finalité du projet n'est pas CARE",
            "la licence du code est dans la liste licences-code-ouvertes",
            "la licence du code n'est pas dans la liste licences-code-ouvertes",
            "la licence du code comporte une clause NC ou ND",
            "un membre de l'équipe est salarié d'un sponsor",
            "l'événement exige la science ouverte");
    private static final List<String> LICENCES = List.of("MIT", "CC-BY-NC-4.0", "NONE");
    private static final List<String> PURPOSES = List.of("RESEARCH", "CARE", "OTHER");

    private final SplittableRandom random;

    RandomWorld(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Rules of one to three alternatives of one to three conditions, with up to two exceptions. */
    List<String> rules(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> World.rule("XX-" + (100 + number), conditions() + "  alors: à régulariser\n"))
                .collect(Collectors.toList());
    }

    List<SubjectFacts> submissions(int count) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        new SubjectFacts(new Subject(Subject.Kind.SUBMISSION, "s" + (1000 + number)), facts()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String conditions() {
        StringBuilder lines = new StringBuilder("  si: " + sentence() + "\n");
        and(lines, 2);
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.append("  ou bien si: ").append(sentence()).append('\n');
            and(lines, 1);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.append("  sauf si: ").append(sentence()).append('\n');
            and(lines, 1);
        }
        return lines.toString();
    }

    private void and(StringBuilder lines, int most) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            lines.append("  et: ").append(sentence()).append('\n');
        }
    }

    private String sentence() {
        return SENTENCES.get(random.nextInt(SENTENCES.size()));
    }

    private Facts facts() {
        Facts facts = Facts.NONE;
        for (FactDef fact : FactCatalogue.builtIn().listAll()) {
            if (fact.subject() == Subject.Kind.SUBMISSION && random.nextBoolean()) {
                facts = facts.with(fact.name(), value(fact));
            }
        }
        return facts;
    }

    private Fact value(FactDef fact) {
        List<String> codes = fact.values() == FactDef.Values.LICENCE ? LICENCES : PURPOSES;
        return switch (fact.type()) {
            case ANSWER -> Fact.of(random.nextBoolean());
            case NUMBER -> new Fact.NumberFact(BigDecimal.valueOf(random.nextInt(50)));
            case CODE -> new Fact.CodeFact(codes.get(random.nextInt(codes.size())));
            case CODES -> new Fact.CodesFact(random.nextBoolean() ? List.of() : List.of("a"));
            case DATE, INSTANT -> Fact.UNKNOWN;
        };
    }
}
