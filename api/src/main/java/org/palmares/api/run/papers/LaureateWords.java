package org.palmares.api.run.papers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.prizes.PrizeResult.Awarded;
import org.palmares.engine.scoring.prizes.PrizeResult.Laureate;

/** What is said of laureates who share a place, and of places that nobody takes. */
public final class LaureateWords {
    private LaureateWords() {}

    /** The words with "ex æquo" after them, where the laureate shares the place. */
    public static Text marked(Text words, Laureate laureate) {
        return laureate.exAequo() ? new Text(words.fr() + " (ex æquo)", words.en() + " (tied)") : words;
    }

    /** How many places of a prize that is awarded go to nobody, and why; empty where all are taken. */
    public static Optional<Text> left(Prize prize, Awarded awarded) {
        int left = awarded.placesLeft();
        Text places = new Text(Language.FR.count(left, "place", "places"), Language.EN.count(left, "place", "places"));
        Text why = prize.source().isPeoples()
                ? new Text("faute d'autre projet désigné", "for want of another entry named for it")
                : new Text("faute d'autre projet admissible", "for want of another eligible entry");
        return left == 0
                ? Optional.empty()
                : Optional.of(new Text(places.fr() + ", " + why.fr(), places.en() + ", " + why.en()));
    }

    /** Why a laureate shares its place, and the amounts of which later prizes with it; empty where it has its own. */
    static Optional<Text> tied(Prize prize, Laureate laureate, Awarded awarded, Stages stages) {
        if (!laureate.exAequo()) {
            return Optional.empty();
        }
        if (prize.source().isPeoples()) {
            return Optional.of(new Text("ex æquo", "tied"));
        }
        List<Laureate> tied = awarded.laureates().stream()
                .filter(other -> other.exAequo() && other.rank() == laureate.rank())
                .toList();
        Text why = TieWords.of(prize, tied, stages);
        boolean last = tied.contains(awarded.laureates().get(awarded.laureates().size() - 1));
        return Optional.of(last && !awarded.sharing().isEmpty() ? and(why, sharing(awarded.sharing())) : why);
    }

    private static Text and(Text one, Text other) {
        return new Text(one.fr() + " ; " + other.fr(), one.en() + "; " + other.en());
    }

    private static Text sharing(List<Prize> prizes) {
        return new Text(
                "se partagent aussi : " + labels(prizes, Language.FR), "sharing also: " + labels(prizes, Language.EN));
    }

    private static String labels(List<Prize> prizes, Language language) {
        return prizes.stream().map(prize -> prize.label().in(language)).collect(Collectors.joining(", "));
    }
}
