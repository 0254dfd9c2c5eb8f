package org.palmares.api.run.repair;

import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.repair.Acceptance;
import org.palmares.engine.teams.repair.Offer;

/**
 * The offers of a repair that a person accepts by their numbers in {@code offers.csv}.
 *
 * @param offers those accepted, each once, in the order of the numbers
 * @param problems errors, where a number is no offer or two offers cannot both be done
 */
record AcceptedOffers(List<Offer> offers, List<Problem> problems) {
    AcceptedOffers {
        offers = List.copyOf(offers);
        problems = List.copyOf(problems);
    }

    /** Of the offers made, numbered from 1. */
    static AcceptedOffers of(List<Offer> made, List<Integer> numbers) {
        List<Offer> offers = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int number : numbers.stream().distinct().sorted().toList()) {
            if (number < 1 || number > made.size()) {
                problems.add(unknown(number, made.size()));
            } else {
                Offer offer = made.get(number - 1);
                offers.stream()
                        .filter(other -> Acceptance.atOdds(offer, other))
                        .findFirst()
                        .ifPresent(other -> problems.add(atOdds(made.indexOf(other) + 1, number)));
                offers.add(offer);
            }
        }
        return new AcceptedOffers(offers, problems);
    }

    private static Problem unknown(int number, int made) {
        return error(
                "REPAIR_NO_OFFER",
                "--accept " + number + " : il n'y a pas de proposition de ce numéro ("
                        + (made == 0 ? "il n'y en a aucune" : "elles vont de 1 à " + made)
                        + "). Lancez la commande sans --accept pour les lire.",
                "--accept " + number + ": there is no offer of that number ("
                        + (made == 0 ? "there is none" : "they go from 1 to " + made)
                        + "). Run the command without --accept to read them.");
    }

    private static Problem atOdds(int one, int other) {
        return error(
                "REPAIR_OFFERS_AT_ODDS",
                "les propositions " + one + " et " + other + " ne vont pas ensemble : l'une supprime une équipe dont"
                        + " l'autre a besoin, ou les deux disposent de la même personne. Acceptez l'une des deux.",
                "offers " + one + " and " + other
                        + " cannot both be done: one ends a team that the other needs, or both"
                        + " dispose of the same person. Accept one of the two.");
    }

    private static Problem error(String code, String fr, String en) {
        return Problem.error(Place.of("offers.csv"), code, new Text(fr, en));
    }
}
