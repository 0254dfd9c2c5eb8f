package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.List;
import org.palmares.engine.domain.Text;

/** A role count that teams of one plan would miss without one of their members, and how that is said to them. */
final class NeededRole {
    private final int number;
    private final boolean[] able;
    private final int[] inTeam;
    private final Text text;

    private NeededRole(RoleCount count, Census census, Seating plan) {
        this.number = count.quantity().number();
        this.able = able(count, census);
        this.inTeam = new int[census.teams()];
        for (int person = 0; person < able.length; person++) {
            int slot = plan.slots().get(person);
            if (able[person] && slot != Seating.WAITING) {
                inTeam[slot]++;
            }
        }
        this.text = text(number, count.label(census.request().vocabulary()));
    }

    /** One for each count of at least or exactly so many, and for each role that every team should have. */
    static List<NeededRole> of(Census census, Seating plan) {
        List<NeededRole> needs = new ArrayList<>();
        for (Constraint constraint : census.request().constraints()) {
            if (constraint instanceof RoleCount count && asksForSome(count)) {
                needs.add(new NeededRole(count, census, plan));
            } else if (constraint instanceof EachRole each) {
                each.oneByOne().forEach(count -> needs.add(new NeededRole(count, census, plan)));
            }
        }
        return needs;
    }

    private static boolean asksForSome(RoleCount count) {
        Quantity.Comparison comparison = count.quantity().comparison();
        return comparison == Quantity.Comparison.AT_LEAST || comparison == Quantity.Comparison.EXACTLY;
    }

    private static boolean[] able(RoleCount count, Census census) {
        boolean[] counts = new boolean[census.roleLists().size()];
        for (int at = 0; at < counts.length; at++) {
            counts[at] = count.counts(census.roleLists().get(at), census.request());
        }
        boolean[] able = new boolean[census.people()];
        for (int person = 0; person < able.length; person++) {
            able[person] = counts[census.rolesOf(person)];
        }
        return able;
    }

    private static Text text(int number, Text label) {
        return number == 1
                ? new Text(
                        "Vous êtes la seule personne de l'équipe pour : " + label.fr() + ".",
                        "With you the team has its only person for: " + label.en() + ".")
                : new Text(
                        "Avec vous, l'équipe a le nombre demandé pour : " + label.fr() + ".",
                        "With you the team has the number asked for: " + label.en() + ".");
    }

    /** Whether this team would have too few without this member. */
    boolean needs(int person, int slot) {
        return able[person] && inTeam[slot] <= number;
    }

    Text text() {
        return text;
    }
}
