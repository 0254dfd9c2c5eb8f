package org.palmares.rules.pages;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.engine.domain.Text;
import org.palmares.rules.Pack;
import org.palmares.rules.RuleDef;
import org.palmares.rules.RulePacks;

/** The pages of all rules of the program, and their index. Thread-safe. */
public final class RulePages {
    /** Where a page comes from. */
    static final String ORIGIN = "<!-- Written from rules/packs by the build; an edit here is lost. -->";

    private RulePages() {}

    /** Markdown by file name: {@code README.md} and {@code <id>.md} for each rule. */
    public static SortedMap<String, String> builtIn() {
        SortedMap<String, String> pages = new TreeMap<>();
        List<Pack> packs = RulePacks.builtIn();
        pages.put("README.md", index(packs));
        for (Pack pack : packs) {
            pack.rules().forEach(rule -> pages.put(rule.id() + ".md", RulePage.of(pack, rule)));
        }
        return pages;
    }

    private static String index(List<Pack> packs) {
        Markdown page = new Markdown();
        page.heading(1, "Règles · Rules");
        page.paragraph(ORIGIN);
        page.paragraph(
                "Une page par règle : ses phrases, ce qu'elle dit, ce qu'elle demande, sur quoi elle repose, ses cas."
                        + " Comment on les écrit : [rules.md](../rules.md).");
        page.paragraph("One page a rule: its sentences, what it says, what it asks, on what it rests, its cases."
                + " How they are written: [rules.md](../rules.md).");
        packs.forEach(pack -> index(page, pack));
        return page.text();
    }

    private static void index(Markdown page, Pack pack) {
        Text purpose = RulePacks.purpose(pack.name());
        page.heading(2, pack.name());
        page.paragraph(purpose.fr() + " · " + purpose.en());
        page.head("", "Français", "English", "suite · outcome", "fondement à confirmer · basis to be confirmed");
        for (RuleDef rule : pack.rules()) {
            Text title = rule.rule().title();
            Text outcome = rule.outcome().label();
            page.row(
                    "[%s](%s.md)".formatted(rule.id(), rule.id()),
                    title.fr(),
                    title.en(),
                    outcome.fr() + " · " + outcome.en(),
                    rule.rule().basis().toConfirm() ? "oui · yes" : "");
        }
        page.end();
    }
}
