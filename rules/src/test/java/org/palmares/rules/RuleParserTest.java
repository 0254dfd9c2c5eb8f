package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.Basis;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;

class RuleParserTest {
    private static final String FRENCH = """
            # La licence du code.
            règle IP-01
              titre fr: Code sans licence
              titre en: Code without licence
              base légale: Règlement art. 7
              base légale en: Rules, section 7
              à confirmer: oui
              responsable: Comité
              valable: du 2026-01-01 au 2026-12-31
              sujet: projet rendu
              si: l'événement exige la science ouverte
              et: la licence du code n'est pas MIT, Apache-2.0
              ou bien si: le dépôt du code n'est pas public
              sauf si: la finalité du projet est RESEARCH
              et: le projet produit des données
              message fr: Licence : {codeLicence}
              message en: Licence: {codeLicence}
              alors: à régulariser pour le prix
              puis: irrecevable à partir de la clôture du rendu
              violation: possible
            """;
    private static final String ENGLISH = """
            # The licence of the code.
            rule IP-01
              title fr: Code sans licence
              title en: Code without licence
              basis: Rules, section 7
              basis fr: Règlement art. 7
              to be confirmed: yes
              owner: Comité
              valid: from 2026-01-01 to 2026-12-31
              subject: submission
              if: the event requires open science
              and: the licence of the code is not Apache-2.0, MIT
              or if: the code repository is not public
              unless: the purpose of the project is RESEARCH
              and: the project produces data
              message fr: Licence : {codeLicence}
              message en: Licence: {codeLicence}
              then: to be put right for the prize
              later: not eligible from the submission deadline
              breach: possible
            """;

    private static final Basis BASIS = new Basis(new Text("Règlement art. 7", "Rules, section 7"), true);
    private static final RuleDef EXPECTED = new RuleDef(
            new Rule(Id.of("IP-01"), new Text("Code sans licence", "Code without licence"), BASIS),
            "Comité",
            new RuleDef.Validity(LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 12, 31))),
            Subject.Kind.SUBMISSION,
            new When(
                    List.of(
                            List.of(
                                    plain("open-science-required"),
                                    new Condition(
                                            phrase("code-licence-is-not"),
                                            new Argument.Codes(List.of("Apache-2.0", "MIT")))),
                            List.of(plain("repo-not-public"))),
                    List.of(List.of(
                            new Condition(phrase("purpose-is"), new Argument.Codes(List.of("RESEARCH"))),
                            plain("produces-data")))),
            Optional.of(new Text("Licence : {codeLicence}", "Licence: {codeLicence}")),
            Outcome.BLOCK,
            Scope.PRIZE,
            Optional.of(new RuleDef.Later(Outcome.REJECT, new RuleDef.AtParameter("submissionDeadline"))),
            true,
            Place.of("own.regles", 2));

    @Test
    void a_french_rule_is_read_as_it_is_meant() {
        assertEquals(new Parsed.Rules(List.of(EXPECTED)), parse(FRENCH));
    }

    @Test
    void the_same_rule_in_english_is_the_same() {
        assertEquals(new Parsed.Rules(List.of(EXPECTED)), parse(ENGLISH));
    }

    @Test
    void curly_apostrophes_tabs_decomposed_accents_and_windows_line_ends_do_not_matter() {
        String typed = Normalizer.normalize(FRENCH, Normalizer.Form.NFD)
                .replace("'", "\u2019")
                .replace("  ", "\t")
                .replace(": ", "\u00a0:\u202f")
                .replace("Licence\u00a0", "Licence ")
                .replace("\n", "\r\n");
        String restored = "\ufeff" + typed;
        RuleDef read = ((Parsed.Rules) parse(restored)).rules().get(0);
        assertEquals(EXPECTED.when(), read.when());
        assertEquals(EXPECTED.rule(), read.rule());
    }

    @Test
    void an_outcome_may_change_on_a_day() {
        RuleDef rule = ((Parsed.Rules) parse(FRENCH.replace("de la clôture du rendu", "du 2026-10-11")))
                .rules()
                .get(0);
        assertEquals(
                Optional.of(new RuleDef.Later(Outcome.REJECT, new RuleDef.OnDay(LocalDate.of(2026, 10, 11)))),
                rule.later());
    }

    @Test
    void an_outcome_has_its_usual_scope_unless_another_is_written() {
        assertEquals(Scope.PARTICIPATION, scope("à régulariser"));
        assertEquals(Scope.PRIZE, scope("hors prix"));
        assertEquals(Scope.PUBLICATION, scope("point d'attention pour la publication"));
        assertEquals(Scope.RANKING, scope("for the committee for the ranking"));
    }

    @Test
    void an_english_typo_in_a_french_file_gets_an_english_suggestion_at_its_column() {
        String typo = FRENCH.replace("alors: à régulariser pour le prix", "then: for the comittee");
        Problem problem = ((Parsed.Problems) parse(typo)).problems().get(0);
        assertEquals(Place.of("own.regles", 19, 9), problem.place());
        assertEquals(
                new Text(
                        "« for the comittee » n'est pas compris. Écrivez : for the committee",
                        "“for the comittee” is not understood. Write: for the committee"),
                problem.message());
    }

    @Test
    void an_empty_file_holds_no_rule() {
        assertEquals(new Parsed.Rules(List.of()), parse("\n# rien\n"));
    }

    private static Scope scope(String outcome) {
        String text = FRENCH.replace("à régulariser pour le prix", outcome);
        return ((Parsed.Rules) parse(text)).rules().get(0).scope();
    }

    private static Condition plain(String key) {
        return new Condition(phrase(key), new Argument.None());
    }

    private static Phrase phrase(String key) {
        return Lexicon.builtIn().listAll().stream()
                .filter(phrase -> phrase.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Parsed parse(String text) {
        return RuleParser.parse("own.regles", text.getBytes(StandardCharsets.UTF_8));
    }
}
