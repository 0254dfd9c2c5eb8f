package org.palmares.api.event.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.palmares.api.event.yaml.At;
import org.palmares.api.event.yaml.YamlTree;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * What an event file may ask for and this version does not do yet: one row per feature, found where a value stands (and,
 * where given, says something). Each feature is named once, at its first line. A release that builds one deletes its row.
 */
final class NotBuilt {
    private NotBuilt() {}

    /** A feature, and where the file may ask for it. */
    private record Feature(List<String> at, Optional<Pattern> value, Text name) {
        boolean isAskedAt(At at) {
            return value.map(pattern -> at.node().isValueNode()
                            && pattern.matcher(at.node().asText()).matches())
                    .orElse(true);
        }
    }

    private static final List<Feature> FEATURES = List.of(
            feature("/entrants", "person|company", "candidats autres que des équipes", "entrants other than teams"),
            feature("/topics/list/*/sponsor", "sujets de partenaires", "topics of sponsors"),
            feature("/phases/*/gate", "étapes avec avis d'expert", "milestones with an expert gate"),
            feature("/entries/deliverables", "suivi des livrables", "follow-up of deliverables"),
            feature("/data-rooms/0", "salles de données", "data rooms"),
            feature("/consents/0", "recueil des consentements", "consents"),
            feature(
                    "/documents/names",
                    "first-name|first-name-and-initial",
                    "noms abrégés ailleurs que sur les cartes et les papiers",
                    "short names elsewhere than on cards and papers"));

    /** One problem per feature asked for, in the order of the lines. */
    static List<Problem> in(YamlTree tree) {
        List<Problem> problems = new ArrayList<>();
        for (Feature feature : FEATURES) {
            feature.at().stream()
                    .flatMap(at -> At.select(tree, at).stream())
                    .filter(feature::isAskedAt)
                    .findFirst()
                    .ifPresent(at -> problems.add(problem(at, feature.name())));
        }
        problems.sort(Comparator.comparing(Problem::place, Lines.ORDER));
        return List.copyOf(problems);
    }

    private static Problem problem(At at, Text name) {
        return Problem.asked(
                at.keyPlace(),
                "FEATURE_NOT_BUILT",
                new Text(
                        "« " + name.fr() + " » : cette version ne le fait pas encore. Le reste est fait sans cela.",
                        "\"" + name.en() + "\": this version does not do it yet. The rest is done without it."));
    }

    private static Feature feature(String at, String fr, String en) {
        return new Feature(List.of(at), Optional.empty(), new Text(fr, en));
    }

    private static Feature feature(String at, String value, String fr, String en) {
        return new Feature(List.of(at), Optional.of(Pattern.compile(value)), new Text(fr, en));
    }
}
