package org.palmares.api.run.teams;

import java.util.List;
import java.util.stream.Collectors;
import org.palmares.api.event.folder.TeamMember;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;

/** What a person should know of teams that stand before the formation. */
final class TeamProblems {
    /** Beyond this many the names of people are not listed. */
    private static final int MOST_LISTED = 20;

    private TeamProblems() {}

    /** People without a team where teams come as they are. */
    static Problem withoutTeam(List<Participant> people) {
        return Problem.asked(
                Place.of("roster.csv"),
                "TEAMS_PERSON_WITHOUT_TEAM",
                new Text(
                        Language.FR.count(people.size(), "personne n'a", "personnes n'ont") + " pas d'équipe ("
                                + ids(people) + "), et les équipes viennent"
                                + " comme elles sont (teams: formation: self-formed). Complétez teams.csv, ou"
                                + " écrivez « mixed » pour que les équipes soient complétées.",
                        Language.EN.count(people.size(), "person has", "people have") + " no team (" + ids(people)
                                + "), and teams come as they are"
                                + " (teams: formation: self-formed). Complete teams.csv, or write \"mixed\" to have"
                                + " teams completed."));
    }

    static Problem noTeamFor(String code, List<Participant> group) {
        return Problem.asked(
                Place.of("roster.csv"),
                "TEAMS_CODE_WITHOUT_TEAM",
                new Text(
                        "aucune équipe ne peut accueillir ensemble les " + group.size() + " personnes du code « " + code
                                + " » (" + ids(group) + ") : elles sont placées comme les autres. Ajoutez une équipe,"
                                + " ou partagez le groupe.",
                        "no team can take together the " + group.size() + " people of code \"" + code + "\" ("
                                + ids(group) + "): they are placed like the others. Add a team, or split the group."));
    }

    private static String ids(List<Participant> people) {
        String first = people.stream()
                .limit(MOST_LISTED)
                .map(person -> person.id().value())
                .collect(Collectors.joining(", "));
        return people.size() <= MOST_LISTED ? first : first + "…";
    }

    static Problem unknownTeam(TeamMember member, List<Id<Team>> known) {
        return Problem.asked(
                member.place(),
                "TEAMS_UNKNOWN_TEAM",
                new Text(
                        "l'équipe « " + member.team() + " » n'existe pas (attendu : " + known
                                + "). La personne est placée comme les autres ; corrigez le code de l'équipe.",
                        "team \"" + member.team() + "\" does not exist (expected: " + known
                                + "). The person is placed like the others; correct the team's code."));
    }

    static Problem unknownTopic(TeamMember member, Id<Topic> topic) {
        return Problem.asked(
                member.place(),
                "TEAMS_UNKNOWN_TOPIC",
                new Text(
                        "le sujet « " + topic + " » n'est pas déclaré dans event.yaml ; la ligne est lue sans lui."
                                + " Corrigez le code du sujet.",
                        "topic \"" + topic + "\" is not declared in event.yaml; the line is read without it. Correct"
                                + " the topic's code."));
    }

    static Problem notPlaceable(TeamMember member) {
        return Problem.asked(
                member.place(),
                "TEAMS_NOT_PLACEABLE",
                new Text(
                        member.participant() + " n'est pas parmi les personnes à placer (absent des inscriptions, ou"
                                + " retenu par les règles). Retirez la ligne, ou complétez l'inscription.",
                        member.participant() + " is not among the people to be placed (not registered, or held back by"
                                + " the rules). Remove the line, or complete the registration."));
    }
}
