package org.palmares.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Subject;

/** What sentences say of days, lengths of time, countries and two facts held against one another. */
class ConditionTest {
    /** Half past one at night in Paris, on the day after it is in UTC. */
    private static final ZonedDateTime NIGHT = ZonedDateTime.of(2026, 10, 12, 1, 30, 0, 0, World.PARIS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "submission|the project was handed in after 2026-10-11|submittedAt=2026-10-11 23:59|FALSE",
                "submission|the project was handed in after 2026-10-11|submittedAt=2026-10-12 00:00|TRUE",
                "submission|the project was handed in before 2026-10-12|submittedAt=2026-10-11 23:59|TRUE",
                "submission|the project was handed in before 2026-10-12|submittedAt=2026-10-12 00:00|FALSE",
                "submission|a data access agreement has ended|datasetAgreementExpires=2026-10-11|TRUE",
                "submission|a data access agreement has ended|datasetAgreementExpires=2026-10-12|FALSE",
                "submission|a data access agreement has ended||UNKNOWN",
                "event|the time for which data are kept is over|retentionEnds=2026-10-11|TRUE",
                "event|the time for which data are kept is over|retentionEnds=2026-10-12|FALSE",
                "event|the data are kept beyond 2029-10-11|retentionEnds=2029-10-11|FALSE",
                "event|the data are kept beyond 2029-10-11|retentionEnds=2029-10-12|TRUE"
            })
    void days_are_those_of_the_event_s_zone(String subject, String sentence, String facts, Truth expected) {
        assertEquals(expected, truth(subject, sentence, facts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 minutes|2026-10-11 14:10|FALSE",
                "10 minutes|2026-10-11 14:10:01|TRUE",
                "1 hour|2026-10-11 15:00|FALSE",
                "1 hour|2026-10-11 15:01|TRUE",
                "2 weeks|2026-10-25 14:00|FALSE",
                "2 weeks|2026-10-25 14:01|TRUE",
                "1 mois|2026-11-11 14:00|FALSE",
                "1 mois|2026-11-11 14:01|TRUE"
            })
    void a_length_of_time_is_counted_on_the_calendar(String length, String submittedAt, Truth expected) {
        String sentence = "the project was handed in more than " + length + " after the deadline";
        String facts = "submissionDeadline=2026-10-11 14:00, submittedAt=" + submittedAt;
        assertEquals(expected, truth("submission", sentence, facts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "round|a project has fewer jurors left than the quorum|unrecusedJurors=2, quorum=3|TRUE",
                "round|a project has fewer jurors left than the quorum|unrecusedJurors=3, quorum=3|FALSE",
                "round|a project has fewer jurors left than the quorum|unrecusedJurors=3|UNKNOWN",
                "team|the team has more members than the event accepts|teamSize=7, teamMax=6|TRUE",
                "team|the team has more members than the event accepts|teamSize=6, teamMax=6|FALSE",
                "team|the team has fewer members than the event requires|teamSize=3, teamMin=4|TRUE",
                "participant|a holder of parental authority has not given consent|parentConsents=1, parentHolders=2|TRUE",
                "participant|a holder of parental authority has not given consent|parentConsents=1, parentHolders=1|FALSE",
                "team|a member joined the team after the teams had closed|lastJoinedAt=2026-10-09 18:00, rosterDeadline=2026-10-09 18:00|FALSE",
                "team|a member joined the team after the teams had closed|lastJoinedAt=2026-10-09 18:01, rosterDeadline=2026-10-09 18:00|TRUE",
                "submission|a data access agreement had ended when the project was handed in|datasetAgreementExpires=2026-10-11, submittedAt=2026-10-11 23:00|FALSE",
                "submission|a data access agreement had ended when the project was handed in|datasetAgreementExpires=2026-10-10, submittedAt=2026-10-11 00:00|TRUE",
                "participant|the person does not live in a country that the event accepts|country=US, residenceCountries=FR&BE|TRUE",
                "participant|the person does not live in a country that the event accepts|country=be, residenceCountries=FR&BE|FALSE",
                "submission|the hosting country is not in the list pays-eee|hostCountry=Allemagne|FALSE",
                "submission|the hosting country is not in the list pays-eee|hostCountry=united states|TRUE",
                "submission|a use of artificial intelligence is among TRIAGE, DIAGNOSIS|aiUse=WRITING&TRIAGE|TRUE",
                "submission|a use of artificial intelligence is among TRIAGE, DIAGNOSIS|aiUse=WRITING|FALSE"
            })
    void two_facts_are_held_against_one_another(String subject, String sentence, String facts, Truth expected) {
        assertEquals(expected, truth(subject, sentence, facts.replace('&', '|')));
    }

    @Test
    void both_facts_of_a_comparison_are_asked_for() {
        RuleDef rule = rule("round", "a project has fewer jurors left than the quorum");
        assertEquals(
                List.of("quorum", "unrecusedJurors"), List.copyOf(rule.when().missing(situation(rule.subject(), ""))));
    }

    private static Truth truth(String subject, String sentence, String facts) {
        RuleDef rule = rule(subject, sentence);
        Condition condition = rule.when().conditions().get(0);
        return condition.truth(situation(rule.subject(), facts == null ? "" : facts));
    }

    private static Situation situation(Subject.Kind kind, String cells) {
        Facts facts = Facts.NONE;
        Facts parameters = Facts.NONE;
        for (String cell : cells.isEmpty() ? new String[0] : cells.split(", ")) {
            String[] parts = cell.split("=", 2);
            FactCatalogue catalogue = FactCatalogue.builtIn();
            FactDef def = catalogue.find(kind, parts[0]).orElseGet(() -> catalogue.get(Subject.Kind.EVENT, parts[0]));
            FactReading.Known read = (FactReading.Known) catalogue.parse(def, parts[1], World.PARIS, Place.of("test"));
            Fact fact = read.fact();
            parameters = def.isParameter() ? parameters.with(parts[0], fact) : parameters;
            facts = def.isParameter() ? facts : facts.with(parts[0], fact);
        }
        Subject subject = new Subject(kind, "x");
        return new Situation(subject, facts, parameters, CodeLists.builtIn(), Duration.ofMinutes(10), NIGHT);
    }

    private static RuleDef rule(String subject, String sentence) {
        String text = """
                rule XX-01
                title fr: x
                title en: x
                basis: x
                owner: x
                subject: %s
                if: %s
                then: point of attention
                """.formatted(subject, sentence);
        Parsed parsed = RuleParser.parse("own.regles", text.getBytes(StandardCharsets.UTF_8));
        return ((Parsed.Rules) parsed).rules().get(0);
    }
}
