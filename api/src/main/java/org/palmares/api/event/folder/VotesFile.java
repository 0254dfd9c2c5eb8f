package org.palmares.api.event.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.table.Table;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Vote;

/** {@code votes.csv}: ballots, one a line with a badge, or those of a ballot box with their number. */
final class VotesFile {
    private static final Columns COLUMNS =
            new Columns(List.of("vote", "submission"), List.of("badge", "ballots", "at"), List.of());

    private final List<Id<Vote>> votes;
    private final List<Id<Submission>> entries;
    private final Cells cells;
    private final Findings findings;

    VotesFile(List<Id<Vote>> votes, List<Id<Submission>> entries, Cells cells, Findings findings) {
        this.votes = votes;
        this.entries = entries;
        this.cells = cells;
        this.findings = findings;
    }

    List<Ballot> read(Table table) {
        List<Ballot> ballots = new ArrayList<>();
        for (Line line : COLUMNS.lines(table, findings)) {
            Optional<Id<Vote>> vote = cells.declared(line, "vote", "votes (event.yaml)", votes);
            Optional<Id<Submission>> entry = cells.declared(line, "submission", "submissions.csv", entries);
            if (vote.isPresent() && entry.isPresent()) {
                ballots.add(ballot(vote.get(), entry.get(), line));
            }
        }
        return ballots;
    }

    private Ballot ballot(Id<Vote> vote, Id<Submission> entry, Line line) {
        Optional<String> badge = line.find("badge");
        int count = line.find("ballots").isPresent() || badge.isEmpty() ? cells.count(line, "ballots", 1) : 1;
        if (badge.isPresent() && count > 1) {
            findings.error(
                    line.place(),
                    "BALLOTS_OF_A_BADGE",
                    "un badge vote une fois, trouvé : " + count
                            + " bulletins. Retirez le badge d'une urne, ou le nombre.",
                    "a badge votes once, found: " + count
                            + " ballots. Remove the badge of a ballot box, or the number.");
            count = 1;
        }
        return new Ballot(vote, badge, entry, count, cells.moment(line, "at"), line.place());
    }
}
