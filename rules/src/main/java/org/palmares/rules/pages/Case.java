package org.palmares.rules.pages;

import java.util.Arrays;
import java.util.List;
import org.palmares.rules.Pack;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RulePacks;

/** One scenario of a rule as its file writes it. */
record Case(String name, String facts, String at, String expected) {
    /** Those of one rule of a pack of the program, in the order of the file. */
    static List<Case> of(Pack pack, RuleDef rule) {
        return RulePacks.scenarios(pack.name())
                .lines()
                .map(line -> Arrays.asList(line.split(";", -1)))
                .filter(row -> row.get(0).equals(rule.id().value()))
                .map(row -> new Case(row.get(1), row.get(2), row.get(3), row.get(4)))
                .toList();
    }
}
