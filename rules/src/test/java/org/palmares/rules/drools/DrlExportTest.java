package org.palmares.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.rules.CodeLists;
import org.palmares.rules.RuleSet;
import org.palmares.rules.World;

class DrlExportTest {
    private static final Facts OPEN = Facts.NONE.with("openScienceRequired", Fact.YES);

    @Test
    void a_rule_is_written_as_it_certainly_hits_and_as_it_may() {
        RuleSet rules = World.ruleSet(World.rule("IP-01", """
                si: l'événement exige la science ouverte
                et: la licence du code n'est pas MIT, Apache-2.0
                ou bien si: le dépôt du code n'est pas public
                sauf si: le projet reprend un travail antérieur à l'événement
                alors: à régulariser
                """), OPEN);
        String drl = DrlExport.of(rules);
        assertEquals("""
                // Titre de IP-01
                // Title of IP-01
                // Règlement
                // responsable / owner: Comité
                // sujet / subject: SUBMISSION
                // alors / then: à régulariser / to be put right (PARTICIPATION)
                rule "IP-01"
                when
                    $it : Map( this["subject"] == "SUBMISSION"
                //     si / if: l'événement exige la science ouverte / the event requires open science
                //     et / and: la licence du code n'est pas Apache-2.0, MIT / the licence of the code is not Apache-2.0, MIT
                //     ou bien si / or if: le dépôt du code n'est pas public / the code repository is not public
                        , ((this["event.openScienceRequired"] != null && this["event.openScienceRequired"] == true)
                            && (this["codeLicence"] != null && this["codeLicence"] not in ("Apache-2.0", "MIT")))
                        || ((this["repoPublic"] != null && this["repoPublic"] == false))
                //     sauf si / unless: le projet reprend un travail antérieur à l'événement / the project builds on work done before the event
                        , ((this["priorWork"] != null && this["priorWork"] == false))
                    )
                then
                    findings.add(List.of($it.get("id"), "IP-01", "BLOCK"));
                end

                rule "IP-01 ?"
                """, drl.substring(drl.indexOf("// Titre"), drl.indexOf("rule \"IP-01 ?\"") + 15));
        assertTrue(drl.contains("(this[\"repoPublic\"] == null || this[\"repoPublic\"] == false)"), drl);
    }

    @Test
    void same_rules_give_the_same_text() {
        RuleSet rules = World.ruleSet(String.join("", new RandomWorld(3L).rules(20)), OPEN);
        assertEquals(DrlExport.of(rules), DrlExport.of(rules));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "end\nrule \"X\" when then System.exit(1); end",
                "x\r\nfunction void f() {}",
                "x\u2028import java.io.File",
                "x\u2029y",
                "x\u0085y",
                "\\u000a rule",
                "\\u0022",
                "\u202ethgir",
                "\u0000",
                "\ud800"
            })
    void what_people_write_stays_in_its_comment(String hostile) {
        String comment = DrlText.comment(hostile);
        assertTrue(comment.startsWith("// "), comment);
        assertEquals(1, comment.lines().count());
        assertTrue(
                comment.chars().noneMatch(c -> Character.isISOControl(c) || c == '\\' || c == 0x2028 || c == 0x2029),
                comment);
    }

    @Test
    void words_of_both_languages_come_through_a_comment_unchanged() {
        assertEquals("// « œuvre » d'été: 20 % */ “x”", DrlText.comment("« œuvre » d'été: 20 % */ “x”"));
    }

    @Test
    void code_of_a_list_that_is_no_code_is_left_out() {
        List<String> codes = List.of("MIT", "\") || true || (\"", "\\u0022", "a b", "", "x\n");
        assertEquals(List.of("\"MIT\""), DrlText.quoted(codes));
        assertEquals("\"MIT\"", DrlText.together(codes));
    }

    @Test
    void list_of_a_committee_is_written_out_without_what_is_hostile() {
        CodeLists lists = CodeLists.builtIn().with("licences-code-ouvertes", List.of("MIT", "\"; System.exit(1); \""));
        RuleSet rules = RuleSet.of(
                List.of(World.pack(World.rule("IP-01", """
                        si: la licence du code n'est pas dans la liste licences-code-ouvertes
                        alors: à régulariser
                        """))),
                lists,
                World.settings(List.of("OWN"), Facts.NONE),
                World.OPENING);
        String drl = DrlExport.of(rules);
        assertTrue(drl.contains("this[\"codeLicence\"] not in (\"MIT\")"), drl);
        assertFalse(drl.contains("System"), drl);
    }
}
