package org.palmares.engine.scoring.prizes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** What each team has won so far, and how much more it may win. */
final class Cabinet {
    private final PrizeRequest request;
    private final Map<String, List<Prize>> won = new TreeMap<>();

    Cabinet(PrizeRequest request) {
        this.request = request;
    }

    void add(Id<Submission> winner, Prize prize) {
        won.computeIfAbsent(owner(winner), each -> new ArrayList<>()).add(prize);
    }

    /** How many more prizes the team of an entry may win. */
    int room(Id<Submission> entry) {
        return request.mostPerTeam() - of(entry).size();
    }

    /** Why an entry may win nothing more, if so. */
    Optional<Text> full(Id<Submission> entry) {
        return room(entry) > 0 ? Optional.empty() : Optional.of(enough(of(entry)));
    }

    /** Entries of one team have one owner. */
    String owner(Id<Submission> entry) {
        return request.teams().containsKey(entry) ? "team " + request.teams().get(entry) : "entry " + entry;
    }

    private List<Prize> of(Id<Submission> entry) {
        return won.getOrDefault(owner(entry), List.of());
    }

    private Text enough(List<Prize> prizes) {
        int most = request.mostPerTeam();
        return new Text(
                "a déjà : " + labels(prizes, Language.FR) + " ; au plus " + most + " prix par équipe",
                "already has: " + labels(prizes, Language.EN) + "; at most "
                        + Language.EN.count(most, "prize", "prizes") + " per team");
    }

    private static String labels(List<Prize> prizes, Language language) {
        return prizes.stream().map(prize -> prize.label().in(language)).collect(Collectors.joining(", "));
    }
}
