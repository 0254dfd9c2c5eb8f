package org.palmares.api.run.awards;

import java.util.ArrayList;
import java.util.List;
import org.palmares.api.event.folder.PrizeWish;
import org.palmares.api.run.Titles;
import org.palmares.api.run.rankings.QuorumWords;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.deliberation.Voters;

/**
 * Of the wishes, those that count: a jury or a committee below its quorum decides nothing, and nobody decides on an entry
 * for which all of them step aside.
 */
final class JuryWishes {
    private final Event event;
    private final List<PrizeWish> wishes;
    private final Deciders deciders;

    JuryWishes(Event event, List<PrizeWish> wishes, Deciders deciders) {
        this.event = event;
        this.wishes = wishes;
        this.deciders = deciders;
    }

    List<PrizeWish> counting() {
        return wishes.stream()
                .filter(wish -> !isBelowQuorum(wish) && !isOfNobody(wish))
                .toList();
    }

    /** One for each wish that does not count. */
    List<Problem> problems(Titles titles) {
        List<Problem> problems = new ArrayList<>();
        for (PrizeWish wish : wishes) {
            if (isBelowQuorum(wish)) {
                problems.add(problem(wish, "WISH_NO_QUORUM", belowQuorum(prize(wish))));
            } else if (isOfNobody(wish)) {
                problems.add(problem(wish, "WISH_NO_VOTER", ofNobody(titles.withId(wish.submission()))));
            }
        }
        return problems;
    }

    private boolean isBelowQuorum(PrizeWish wish) {
        return deciders.of(prize(wish)).filter(voters -> !voters.hasQuorum()).isPresent();
    }

    private boolean isOfNobody(PrizeWish wish) {
        return deciders.of(prize(wish))
                .filter(voters -> voters.present() > 0 && voters.on(wish.submission()) == 0)
                .isPresent();
    }

    private Text belowQuorum(Prize prize) {
        Voters voters = deciders.of(prize).orElseThrow();
        return prize.source().committee().isPresent() ? QuorumWords.ofCommittee(voters) : QuorumWords.ofJury(voters);
    }

    private static Text ofNobody(Text entry) {
        return new Text(
                "tous ceux qui peuvent décider se déportent pour " + entry.fr()
                        + ". Nommez d'autres membres, ou un autre projet.",
                "all who may decide step aside for " + entry.en() + ". Name other members, or another entry.");
    }

    private Prize prize(PrizeWish wish) {
        return event.prizes().stream()
                .filter(prize -> prize.id().equals(wish.prize()))
                .findFirst()
                .orElseThrow();
    }

    private Problem problem(PrizeWish wish, String code, Text why) {
        Text prize = prize(wish).label();
        return Problem.asked(
                wish.place(),
                code,
                new Text(
                        prize.fr() + " : " + why.fr() + " En attendant, son vœu ne compte pas.",
                        prize.en() + ": " + why.en() + " Until then its wish does not count."));
    }
}
