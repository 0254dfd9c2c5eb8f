package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.api.run.gates.TeamGate;
import org.palmares.api.run.papers.BreachAlert;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** What the gates leave for the organizer alone: breaches, people, links of jurors, the event's own choices. */
final class PeopleAttention {
    private final Stages stages;
    private final List<Problem> found = new ArrayList<>();

    PeopleAttention(Stages stages) {
        this.stages = stages;
    }

    List<Problem> problems() {
        stages.ofEvent().forEach(this::ofEvent);
        people();
        stages.teamsWithoutEntry().forEach(this::team);
        stages.entries().stream()
                .filter(entry -> !entry.possibleBreaches().isEmpty())
                .forEach(this::breach);
        links();
        return List.copyOf(found);
    }

    private void ofEvent(Judged judged) {
        boolean toKnow = judged.is(Outcome.WARN) || judged.is(Outcome.TO_COMPLETE);
        Problem.Severity severity = toKnow ? Problem.Severity.NOTICE : Problem.Severity.ASKED;
        Finding finding = judged.finding();
        found.add(new Problem(Place.of("event.yaml"), "EVENT_" + finding.outcome(), severity, said(finding)));
    }

    private static Text said(Finding finding) {
        return new Text(
                finding.outcome().label().fr() + " (" + finding.rule().id() + "). "
                        + finding.message().fr(),
                finding.outcome().label().en() + " (" + finding.rule().id() + "). "
                        + finding.message().en());
    }

    private void people() {
        long proposed = count(Judged::isProposal);
        if (proposed > 0) {
            ask(
                    "PARTICIPANTS_TO_CONFIRM",
                    new Text(
                            Language.FR.count(
                                            proposed,
                                            "personne qu'une règle écarterait attend",
                                            "personnes qu'une règle écarterait attendent")
                                    + " une décision : voyez organizer.html.",
                            Language.EN.count(
                                            proposed,
                                            "person whom a rule would keep out awaits",
                                            "people whom a rule would keep out await")
                                    + " a decision: see organizer.html."));
        }
        long review = count(judged -> judged.is(Outcome.REVIEW) && judged.isOpen());
        if (review > 0) {
            ask(
                    "PARTICIPANTS_FOR_COMMITTEE",
                    new Text(
                            Language.FR.count(review, "personne est soumise", "personnes sont soumises")
                                    + " au comité : voyez organizer.html.",
                            Language.EN.count(review, "person is", "people are")
                                    + " for the committee: see organizer.html."));
        }
    }

    private long count(Predicate<Judged> which) {
        return stages.participants().people().stream()
                .filter(person -> person.findings().stream().anyMatch(which))
                .count();
    }

    private void team(TeamGate.JudgedTeam team) {
        team.findings().stream()
                .filter(judged -> judged.isOpen() && !judged.is(Outcome.WARN))
                .map(judged -> said(judged.finding()))
                .map(said -> new Text(
                        team.team().name().fr() + " : " + said.fr(),
                        team.team().name().en() + ": " + said.en()))
                .forEach(said -> found.add(Problem.asked(Place.of("teams.csv"), "TEAM_TO_PUT_RIGHT", said)));
    }

    private void breach(JudgedEntry entry) {
        Text alert = new BreachAlert(stages).text();
        Text title = stages.titles().of(entry.entry().id());
        boolean apart = entry.excludedBy().isPresent();
        found.add(Problem.asked(
                Place.of("submissions.csv"),
                "POSSIBLE_BREACH",
                new Text(
                        title.fr() + " : violation possible de données personnelles"
                                + (apart ? ", le projet est mis à part. " : ". ") + alert.fr(),
                        title.en() + ": possible breach of personal data"
                                + (apart ? ", the entry is set apart. " : ". ") + alert.en())));
    }

    private void links() {
        long links = stages.jurors().pairs().stream()
                .filter(JurorGate.JudgedPair::isForCollege)
                .count();
        if (links > 0) {
            found.add(Problem.asked(
                    Place.of("jurors.csv"),
                    "LINKS_FOR_COLLEGE",
                    new Text(
                            Language.FR.count(
                                            links,
                                            "lien d'un membre du jury attend",
                                            "liens de membres du jury attendent")
                                    + " le collège : voyez organizer.html.",
                            Language.EN.count(links, "link of a juror awaits", "links of jurors await")
                                    + " the college: see organizer.html.")));
        }
    }

    private void ask(String code, Text message) {
        found.add(Problem.asked(Place.of("roster.csv"), code, message));
    }
}
