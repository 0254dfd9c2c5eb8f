package org.palmares.api.run.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.api.event.folder.PairAffinity;
import org.palmares.api.event.settings.ConstraintSetting;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.Affinities;
import org.palmares.engine.teams.Affinity;

/** What a person should know of {@code pairs.csv} beside the people who are placed and the constraints asked for. */
final class PairProblems {
    private static final Place FILE = Place.of("pairs.csv");
    private static final int MOST_LISTED = 12;

    private PairProblems() {}

    /** Strangers, affinities that nothing counts, a constraint without affinities, and weights that cannot be counted. */
    static List<Problem> of(List<PairAffinity> pairs, List<Participant> people, List<ConstraintSetting> constraints) {
        List<Problem> problems = new ArrayList<>();
        List<ConstraintSetting> asking = constraints.stream()
                .filter(ConstraintSetting.Affinity.class::isInstance)
                .toList();
        strangers(pairs, people).ifPresent(problems::add);
        if (!pairs.isEmpty() && asking.isEmpty()) {
            problems.add(notCounted());
        }
        if (pairs.isEmpty() && !asking.isEmpty()) {
            problems.add(nothingToCount());
        }
        asking.stream()
                .filter(setting -> !fits(pairs, setting.strength().weight()))
                .findFirst()
                .ifPresent(setting -> problems.add(tooLarge(setting.strength().weight())));
        return problems;
    }

    private static boolean fits(List<PairAffinity> pairs, int weight) {
        Affinities.Builder builder = Affinities.builder();
        pairs.forEach(pair -> builder.pair(pair.one(), pair.other(), pair.millionths()));
        return Affinity.fits(builder.build(), weight);
    }

    private static Optional<Problem> strangers(List<PairAffinity> pairs, List<Participant> people) {
        Set<Id<Participant>> known = people.stream().map(Participant::id).collect(Collectors.toSet());
        Set<Id<Participant>> strangers = new TreeSet<>();
        Optional<Place> first = Optional.empty();
        for (PairAffinity pair : pairs) {
            List<Id<Participant>> unknown = Stream.of(pair.one(), pair.other())
                    .filter(id -> !known.contains(id))
                    .toList();
            strangers.addAll(unknown);
            first = unknown.isEmpty() ? first : first.or(() -> Optional.of(pair.place()));
        }
        return first.map(place -> stranger(place, strangers));
    }

    private static Problem stranger(Place place, Set<Id<Participant>> strangers) {
        String list = strangers.stream().limit(MOST_LISTED).map(Id::value).collect(Collectors.joining(", "))
                + (strangers.size() > MOST_LISTED ? "…" : "");
        return Problem.asked(
                place,
                "PAIRS_UNKNOWN_PERSON",
                new Text(
                        Language.FR.count(strangers.size(), "personne du fichier n'est", "personnes du fichier ne sont")
                                + " pas à placer (" + list + ") : "
                                + Language.FR.agree(strangers.size(), "ses", "leurs")
                                + " paires ne comptent pas. Vérifiez les identifiants, ou complétez les inscriptions.",
                        Language.EN.count(strangers.size(), "person of the file is", "people of the file are")
                                + " not to be placed (" + list
                                + "): their pairs do not count. Check the ids, or complete the registrations."));
    }

    private static Problem notCounted() {
        return Problem.notice(
                FILE,
                "PAIRS_NOT_COUNTED",
                new Text(
                        "aucune contrainte ne compte ces affinités. Ajoutez « {constraint: affinity, priority: soft} »"
                                + " aux contraintes de event.yaml.",
                        "no constraint counts these affinities. Add \"{constraint: affinity, priority: soft}\" to the"
                                + " constraints of event.yaml."));
    }

    private static Problem nothingToCount() {
        return Problem.asked(
                FILE,
                "PAIRS_MISSING",
                new Text(
                        "la contrainte « affinity » n'a rien à compter : le fichier manque ou ne contient aucune"
                                + " affinité. Ajoutez-le, ou retirez la contrainte.",
                        "constraint \"affinity\" has nothing to count: the file is missing or holds no affinity. Add"
                                + " it, or remove the constraint."));
    }

    private static Problem tooLarge(int weight) {
        return Problem.error(
                FILE,
                "PAIRS_TOO_LARGE",
                new Text(
                        "les affinités sont trop grandes ensemble pour le poids " + weight
                                + " de la contrainte. Divisez-les toutes par un même nombre, ou baissez le poids.",
                        "the affinities are too large together for the weight " + weight
                                + " of the constraint. Divide all of them by one number, or lower the weight."));
    }
}
