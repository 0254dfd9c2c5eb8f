package org.palmares.engine.teams;

import org.palmares.engine.domain.Text;

/** What obstacles say to people. */
final class Sentences {
    static final Text TOGETHER_AND_APART = new Text(
            "Deux personnes sont à la fois à réunir et à séparer : retirez l'une des deux demandes.",
            "Two people are both to be together and to be kept apart: withdraw one of the two requests.");

    private Sentences() {}

    static Text rosterTooSmall(int people, int needed) {
        return new Text(
                Wording.fr(people, "personne", "personnes") + " : trop peu pour une équipe, qui en demande au moins "
                        + needed + ". Attendez d'autres inscriptions ou réduisez la taille des équipes.",
                Wording.en(people, "person", "people") + ": too few for one team, which needs at least " + needed
                        + ". Wait for more registrations or make teams smaller.");
    }

    static Text tooManyTeams(int people, Capacity whole) {
        return new Text(
                Wording.fr(people, "personne", "personnes") + " pour "
                        + Wording.fr(whole.teams(), "équipe", "équipes") + ", qui en demandent au moins "
                        + whole.minimum() + " ensemble. Formez moins d'équipes ou réduisez leur taille.",
                Wording.en(people, "person", "people") + " for "
                        + Wording.en(whole.teams(), "team", "teams") + ", which need at least "
                        + whole.minimum() + " together. Form fewer teams or make them smaller.");
    }

    static Text seatsShort(int people, Capacity whole) {
        return new Text(
                Wording.fr(people, "personne", "personnes") + " pour "
                        + Wording.fr(whole.seats(), "place", "places") + " : "
                        + Wording.fr(whole.waiting(), "personne attendra", "personnes attendront")
                        + ". Ajoutez une équipe ou augmentez la taille des équipes.",
                Wording.en(people, "person", "people") + " for "
                        + Wording.en(whole.seats(), "seat", "seats") + ": "
                        + Wording.en(whole.waiting(), "person", "people")
                        + " will wait. Add a team or make teams larger.");
    }

    static Text shortage(Text label, int number, long able, int fillIns, int teams, long missing) {
        String consequenceFr = number == 1
                ? "au moins " + Wording.fr(missing, "équipe n'en aura pas", "équipes n'en auront pas")
                : "il en manque au moins " + missing + " pour en avoir " + number + " par équipe";
        String consequenceEn = number == 1
                ? "at least " + Wording.en(missing, "team", "teams") + " will have none"
                : "at least " + missing + " more would be needed for " + number + " in each team";
        String fillFr = fillIns == 0 ? "" : " (dont " + fillIns + " par un autre rôle que le principal)";
        String fillEn = fillIns == 0 ? "" : " (of whom " + fillIns + " by a role other than the main one)";
        return new Text(
                label.fr() + " : " + Wording.fr(able, "personne", "personnes") + fillFr + " pour "
                        + Wording.fr(teams, "équipe", "équipes") + " ; " + consequenceFr + ".",
                label.en() + ": " + Wording.en(able, "person", "people") + fillEn + " for "
                        + Wording.en(teams, "team", "teams") + "; " + consequenceEn + ".");
    }

    static Text outOfReach(Text asked, long bound) {
        return new Text(
                asked.fr() + " Impossible partout : " + bound + " en défaut au moins.",
                asked.en() + " Not possible everywhere: " + bound + " amiss at least.");
    }

    static Text tooManyOwners(Text topic, int owners, long seats) {
        return new Text(
                "Sujet « " + topic.fr() + " » : " + Wording.fr(owners, "porteur", "porteurs") + " pour "
                        + Wording.fr(seats, "place", "places") + ". Ouvrez une autre équipe sur ce sujet.",
                "Topic “" + topic.en() + "”: " + Wording.en(owners, "owner", "owners") + " for "
                        + Wording.en(seats, "seat", "seats") + ". Open another team on this topic.");
    }

    static Text tooManyApart(int people, int teams) {
        return new Text(
                people + " personnes sont toutes à séparer les unes des autres, pour "
                        + Wording.fr(teams, "équipe", "équipes") + " : retirez au moins une demande.",
                people + " people are all to be kept apart from one another, with " + Wording.en(teams, "team", "teams")
                        + ": withdraw at least one request.");
    }
}
