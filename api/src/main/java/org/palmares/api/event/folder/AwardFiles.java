package org.palmares.api.event.folder;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palmares.api.event.settings.AwardSettings;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.event.settings.FollowUp;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Vote;

/** The tables of a folder that go from marks to prizes, and after. */
final class AwardFiles {
    private final FolderReader files;
    private final EventSettings settings;
    private final Cells cells;
    private final Findings findings;

    AwardFiles(FolderReader files, EventSettings settings, Cells cells, Findings findings) {
        this.files = files;
        this.settings = settings;
        this.cells = cells;
        this.findings = findings;
    }

    AwardInput read(List<Id<Juror>> jurors, List<Id<Submission>> entries) {
        AwardSettings awards = settings.awards();
        Event event = settings.event();
        return new AwardInput(
                awards.questionnaire()
                        .flatMap(asked -> files.table("answers")
                                .map(table -> AnswersFile.read(table, asked, entries, cells, findings)))
                        .orElse(List.of()),
                files.table("committees")
                        .map(table -> CommitteesFile.read(table, awards.committees(), jurors, cells, findings))
                        .orElse(new TreeMap<>()),
                files.table("votes")
                        .map(table -> new VotesFile(votes(), entries, cells, findings).read(table))
                        .orElse(List.of()),
                files.table("wishes")
                        .map(table -> new WishesFile(wished(event), entries, cells, findings).read(table))
                        .orElse(List.of()),
                files.table("adopted")
                        .map(table -> new AdoptedFile(adoptable(event), entries, cells, findings).read(table))
                        .orElse(List.of()),
                files.table("payees")
                        .map(table -> PayeesFile.read(table, entries, cells, findings))
                        .orElse(List.of()),
                files.table("appeals")
                        .map(table -> AppealsFile.read(table, entries, cells, findings))
                        .orElse(List.of()),
                files.table("follow-up")
                        .map(table -> FollowUpFile.read(table, months(), entries, cells, findings))
                        .orElse(List.of()));
    }

    private List<Id<Vote>> votes() {
        return settings.awards().votes().stream().map(Vote::id).toList();
    }

    private List<Integer> months() {
        return settings.awards().followUp().map(FollowUp::months).orElse(List.of());
    }

    private static List<Id<Prize>> wished(Event event) {
        return event.prizes().stream()
                .filter(prize -> prize.source().isPeoples())
                .map(Prize::id)
                .toList();
    }

    /** Rounds, and prizes by vote: the jury may have to separate ballots, too. */
    private static List<Id<Round>> adoptable(Event event) {
        return Stream.concat(
                        event.markedRounds().stream().map(Round::id),
                        event.prizes().stream()
                                .filter(prize -> prize.source().vote().isPresent())
                                .map(prize -> Id.<Round>of(prize.id().value())))
                .toList();
    }
}
