package org.palmares.api.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.palmares.api.committee.Committee.PACK;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.report.Csv;
import org.palmares.api.run.RunOrder;
import org.palmares.engine.domain.Language;

class ImpactStudyTest {
    @TempDir
    private Path folder;

    private Committee committee;

    @BeforeEach
    void open() {
        committee = new Committee(folder);
    }

    @Test
    void exactly_one_decision_changes_when_one_rule_becomes_milder() {
        committee.milder();
        Answer answer = weigh(Optional.empty());
        assertEquals(
                List.of("1", "1", "0", "1", "4"),
                List.of(
                        answer.values().get("changes"),
                        answer.values().get("decisions"),
                        answer.values().get("harmed"),
                        answer.values().get("relieved"),
                        answer.values().get("subjects")));
        assertEquals(
                "kind;subject;title;before;after;effect;rules\n"
                        + "submission;P2;Sillons;to be put right;point of attention;relieved;"
                        + "IP-04: to be put right → point of attention\n",
                new String(Csv.bytes(answer.tables().get(0), Language.EN), StandardCharsets.UTF_8));
    }

    @Test
    void who_is_worse_off_is_counted() {
        committee.edit();
        committee.change("rules/open-science.regles", "(?s)(règle IP-04.*?alors: )à régulariser", "$1irrecevable");
        assertEquals("1", weigh(Optional.of("open-science")).values().get("harmed"));
    }

    @Test
    void finding_that_an_opinion_lifted_is_not_in_the_decision_before() {
        committee.milder();
        committee.write(
                "opinions.csv",
                "session;submission;rules;result;present;quorum;recused;reasons;signed_by;provisional\n"
                        + "2027-01-29;P2;IP-04;favourable;4;3;;Usage pédagogique;la présidente du comité;non\n");
        Answer answer = weigh(Optional.empty());
        assertEquals(
                List.of("nothing to report", "point of attention"),
                Csv.rows(answer.tables().get(0), Language.EN).get(0).subList(3, 5));
        assertEquals("1", answer.values().get("harmed"));
    }

    @Test
    void list_that_grows_lets_an_entry_in() {
        String list = "licences-code-ouvertes";
        committee.write(
                "submissions.csv",
                committee.read("submissions.csv").replace(":00;MIT;oui;non;;non", ":00;CC-BY-NC-4.0;oui;non;;non"));
        Drafting.edit(committee.event, list, false, Committee.MONDAY);
        committee.change("rules/lists/" + list + ".csv", "\\z", "CC-BY-NC-4.0;NC\n");
        Answer answer = weigh(Optional.of(list));
        assertEquals("1", answer.values().get("decisions"));
        assertEquals("1", answer.values().get("relieved"));
    }

    @Test
    void nothing_to_weigh_is_said() {
        assertEquals(List.of("RULES_NO_DRAFT"), Committee.codes(weigh(Optional.empty())));
        committee.edit();
        assertEquals(List.of("RULES_NO_DRAFT"), Committee.codes(weigh(Optional.empty())));
        assertEquals("0", weigh(Optional.of(PACK)).values().get("changes"));
    }

    private Answer weigh(Optional<String> pack) {
        return ImpactStudy.weigh(committee.event, pack, RunOrder.DEFAULT);
    }
}
