package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Team;
import org.palmares.engine.domain.Text;

/** Holders of a role who are too few for all teams, or too many for them. */
final class RoleObstacles {
    private static final Text FIND_OR_RELAX = new Text(
            "Invitez-en d'autres, acceptez un rôle voisin, ou ne le demandez pas à chaque équipe.",
            "Invite more of them, accept a neighbouring role, or do not ask it of every team.");
    private static final Text ALLOW_OR_ADD = new Text(
            "Admettez-en davantage par équipe, ou ajoutez une équipe.", "Allow more in a team, or add a team.");

    private RoleObstacles() {}

    /** A shortage whatever the priority; an excess where it is no mere preference. */
    static List<Obstacle> of(RoleCount count, Census census) {
        List<Obstacle> found = new ArrayList<>();
        int asked = count.quantity().number();
        if (asksForMore(count)) {
            Supply able = count.able(census);
            long missing = able.missing(asked);
            if (missing > 0) {
                found.add(shortage(count, count, able, missing, census));
            }
        }
        if (asksForLess(count)) {
            Supply bound = count.withoutOther(census);
            long excess = bound.excess(asked);
            if (excess > 0) {
                found.add(excess(count, bound.people(), excess, census));
            }
        }
        return found;
    }

    /** Each role or group by itself, then those of which one person could play several. */
    static List<Obstacle> of(EachRole each, Census census) {
        List<Obstacle> found = new ArrayList<>();
        long missing = 0;
        for (RoleCount one : each.oneByOne()) {
            Supply able = one.able(census);
            long ofOne = able.missing(1);
            missing += ofOne;
            if (ofOne > 0) {
                found.add(shortage(one, each, able, ofOne, census));
            }
        }
        long together = each.missing(census);
        if (together > missing) {
            found.add(together(each, together, census));
        }
        return found;
    }

    private static Obstacle together(EachRole each, long missing, Census census) {
        Text roles = census.request().vocabulary().each(each.roles(), each.groups());
        Text sentence = new Text(
                roles.fr() + " : comme chacun n'y joue qu'un rôle, il en manquera au moins " + missing
                        + " dans l'ensemble des " + Language.FR.count(census.teams(), "équipe", "équipes") + ".",
                roles.en() + ": as everybody plays one role only, at least " + missing + " will be missing in all of "
                        + Language.EN.count(census.teams(), "team", "teams") + ".");
        return new Obstacle(
                Obstacle.Kind.ROLES_SHORTAGE, Optional.of(each), List.of(), List.of(), sentence, FIND_OR_RELAX);
    }

    private static boolean asksForMore(RoleCount count) {
        Quantity.Comparison comparison = count.quantity().comparison();
        return comparison == Quantity.Comparison.AT_LEAST || comparison == Quantity.Comparison.EXACTLY;
    }

    private static boolean asksForLess(RoleCount count) {
        Quantity.Comparison comparison = count.quantity().comparison();
        return count.priority() != Priority.SOFT
                && (comparison == Quantity.Comparison.AT_MOST || comparison == Quantity.Comparison.EXACTLY);
    }

    private static Obstacle shortage(RoleCount count, Constraint asked, Supply able, long missing, Census census) {
        List<Id<Participant>> fillIns = fillIns(count, census);
        List<Id<Team>> closed = Arrays.stream(
                        able.closedWithout(count.quantity().number()))
                .mapToObj(slot -> census.slot(slot).id())
                .toList();
        Text label = count.label(census.request().vocabulary());
        Text found = found(able.people(), fillIns.size(), census.teams(), closed.size());
        Text consequence = consequence(count.quantity().number(), missing);
        Text sentence = new Text(
                label.fr() + " : " + found.fr() + " ; " + consequence.fr() + ".",
                label.en() + ": " + found.en() + "; " + consequence.en() + ".");
        return new Obstacle(Obstacle.Kind.ROLE_SHORTAGE, Optional.of(asked), fillIns, closed, sentence, FIND_OR_RELAX);
    }

    private static Text found(int able, int fillIns, int teams, int closed) {
        String fillFr = fillIns == 0 ? "" : " (dont " + fillIns + " par un autre rôle que le principal)";
        String fillEn = fillIns == 0 ? "" : " (of whom " + fillIns + " by a role other than the main one)";
        String closedFr =
                closed == 0 ? "" : ", dont " + Language.FR.count(closed, "déjà complète sans", "déjà complètes sans");
        String closedEn = closed == 0 ? "" : ", " + closed + " full already without";
        return new Text(
                Language.FR.count(able, "personne", "personnes") + fillFr + " pour "
                        + Language.FR.count(teams, "équipe", "équipes") + closedFr,
                Language.EN.count(able, "person", "people") + fillEn + " for "
                        + Language.EN.count(teams, "team", "teams") + closedEn);
    }

    private static Text consequence(int number, long missing) {
        return number == 1
                ? new Text(
                        "au moins " + Language.FR.count(missing, "équipe n'en aura pas", "équipes n'en auront pas"),
                        "at least " + Language.EN.count(missing, "team", "teams") + " will have none")
                : new Text(
                        "il en manque au moins " + missing + " pour en avoir " + number + " par équipe",
                        "at least " + missing + " more would be needed for " + number + " in each team");
    }

    /** Who can fill in by a role other than their main one. */
    private static List<Id<Participant>> fillIns(RoleCount count, Census census) {
        Set<Id<Role>> covered = count.covered(census.request());
        boolean[] fills = new boolean[census.roleLists().size()];
        for (int at = 0; at < fills.length; at++) {
            List<Id<Role>> roles = census.roleLists().get(at);
            fills[at] = !covered.contains(roles.get(0)) && roles.stream().anyMatch(covered::contains);
        }
        List<Id<Participant>> fillIns = new ArrayList<>();
        for (int person = 0; person < census.people(); person++) {
            if (fills[census.rolesOf(person)]) {
                fillIns.add(census.person(person).id());
            }
        }
        return fillIns;
    }

    private static Obstacle excess(RoleCount count, int people, long excess, Census census) {
        Text label = count.label(census.request().vocabulary());
        int most = count.quantity().number();
        Text sentence = new Text(
                label.fr() + " : " + Language.FR.count(people, "personne", "personnes") + " sans autre rôle pour "
                        + Language.FR.count(census.teams(), "équipe", "équipes") + " qui en prennent " + most
                        + " au plus ; au moins " + excess + " de trop.",
                label.en() + ": " + Language.EN.count(people, "person", "people") + " without another role for "
                        + Language.EN.count(census.teams(), "team", "teams") + " that take at most " + most
                        + "; at least "
                        + excess + " too many.");
        return new Obstacle(
                Obstacle.Kind.ROLE_EXCESS, Optional.of(count), List.of(), List.of(), sentence, ALLOW_OR_ADD);
    }
}
