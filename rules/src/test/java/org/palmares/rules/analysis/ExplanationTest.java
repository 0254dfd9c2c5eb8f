package org.palmares.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;
import org.palmares.rules.CodeLists;
import org.palmares.rules.RuleDef;
import org.palmares.rules.Situation;
import org.palmares.rules.World;

class ExplanationTest {
    private static final RuleDef RULE =
            World.pack(World.rule("IP-01", """
            si: l'événement exige la science ouverte
            et: la licence du code n'est pas MIT
            sauf si: le projet reprend un travail antérieur à l'événement
            alors: à régulariser
            """)).rules().get(0);

    private static Situation situation(Subject.Kind kind, Facts facts) {
        Facts open = Facts.NONE.with("openScienceRequired", Fact.YES);
        return new Situation(new Subject(kind, "p1"), facts, open, CodeLists.builtIn(), Duration.ZERO, World.OPENING);
    }

    /** The heading, then a line for each label. */
    private static List<Text> lines(Facts facts) {
        Explanation explanation = Explanation.of(RULE, situation(Subject.Kind.SUBMISSION, facts));
        return Stream.concat(
                        Stream.of(ExplanationText.heading(explanation)),
                        ExplanationText.lines(explanation).stream()
                                .map(line -> new Text(
                                        line.label().fr() + " : " + line.words().fr(),
                                        line.label().en() + ": " + line.words().en())))
                .toList();
    }

    private static List<String> french(Facts facts) {
        return lines(facts).stream().map(Text::fr).toList();
    }

    @Test
    void rule_that_hits_says_so_with_every_fact() {
        Facts facts = Facts.NONE.with("codeLicence", new Fact.CodeFact("NONE")).with("priorWork", Fact.NO);
        assertEquals(
                List.of(
                        "IP-01 : Titre de IP-01 — s'applique",
                        "si : l'événement exige la science ouverte → vrai (L'événement exige-t-il la science ouverte ? oui.)",
                        "et : la licence du code n'est pas MIT → vrai (Quelle est la licence du code ? aucune.)",
                        "sauf si : le projet reprend un travail antérieur à l'événement → faux"
                                + " (Le projet reprend-il un travail antérieur à l'événement ? non.)",
                        "alors : à régulariser (participation)",
                        "base : Règlement"),
                french(facts));
        assertEquals(
                "and: the licence of the code is not MIT → true (What is the licence of the code? none.)",
                lines(facts).get(2).en());
    }

    @Test
    void rule_that_does_not_hit_shows_the_condition_that_is_false() {
        List<String> lines = french(Facts.NONE.with("codeLicence", new Fact.CodeFact("MIT")));
        assertEquals("IP-01 : Titre de IP-01 — ne s'applique pas", lines.get(0));
        assertEquals(
                "et : la licence du code n'est pas MIT → faux (Quelle est la licence du code ? MIT.)", lines.get(2));
    }

    @Test
    void rule_that_cannot_tell_names_the_answers_it_waits_for() {
        Facts facts = Facts.NONE.with("codeLicence", new Fact.CodeFact("NONE"));
        assertEquals(
                "IP-01 : Titre de IP-01 — on ne peut pas dire : Le projet reprend-il un travail antérieur à l'événement ?",
                french(facts).get(0));
    }

    @Test
    void rule_on_other_subjects_is_a_mistake_of_ours() {
        Situation juror = situation(Subject.Kind.JUROR, Facts.NONE);
        assertThrows(IllegalArgumentException.class, () -> Explanation.of(RULE, juror));
    }
}
