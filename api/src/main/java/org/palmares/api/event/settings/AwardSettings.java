package org.palmares.api.event.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.palmares.api.event.yaml.At;
import org.palmares.engine.domain.Committee;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Vote;
import org.palmares.engine.scoring.prizes.PrizeRequest;

/**
 * What an event says of everything between marks and prizes, and after.
 *
 * @param several whether an entry may name several topics, or categories
 * @param juryQuorum the fewest members of the jury as a whole who must be present for it to decide; empty: not said
 * @param prizesPerTeam the most prizes that one team may win; empty: any number
 * @param allocation how the prizes that people wish are given
 */
public record AwardSettings(
        Several several,
        OptionalInt juryQuorum,
        List<Committee> committees,
        List<Vote> votes,
        OptionalInt prizesPerTeam,
        PrizeRequest.Allocation allocation,
        Optional<FollowUp> followUp,
        Optional<Questionnaire> questionnaire) {
    /** What an entry may name several of. */
    public record Several(boolean topics, boolean categories) {}

    public AwardSettings {
        Objects.requireNonNull(several, "several");
        Objects.requireNonNull(juryQuorum, "juryQuorum");
        committees = List.copyOf(committees);
        votes = List.copyOf(votes);
        Objects.requireNonNull(prizesPerTeam, "prizesPerTeam");
        Objects.requireNonNull(allocation, "allocation");
        Objects.requireNonNull(followUp, "followUp");
        Objects.requireNonNull(questionnaire, "questionnaire");
    }

    static AwardSettings of(At root) {
        At entries = root.at("entries");
        return new AwardSettings(
                new Several(several(entries, "topics"), several(entries, "categories")),
                root.at("jury").findInteger("quorum"),
                root.each("committees", AwardSettings::committee),
                root.each("votes", AwardSettings::vote),
                root.findInteger("prizes-per-team"),
                Texts.code(root, "prize-allocation", PrizeRequest.Allocation.class, PrizeRequest.Allocation.ORDER),
                Optional.of(root.at("follow-up")).filter(At::isPresent).map(AwardSettings::followUp),
                Optional.of(root.at("questionnaire")).filter(At::isPresent).map(AwardSettings::questionnaire));
    }

    private static boolean several(At entries, String key) {
        return entries.findText(key).filter("several"::equals).isPresent();
    }

    private static Committee committee(At committee) {
        return new Committee(
                Id.of(committee.text("id")),
                Texts.text(committee, "label"),
                Texts.code(committee, "kind", Committee.Kind.class),
                committee.findInteger("seats"),
                committee.findInteger("quorum"));
    }

    private static Vote vote(At vote) {
        return new Vote(
                Id.of(vote.text("id")),
                Texts.text(vote, "label"),
                Texts.code(vote, "voters", Vote.Voters.class),
                Texts.ids(vote, "roles"),
                vote.findText("phase").map(Id::of),
                vote.flag("own-team"));
    }

    private static FollowUp followUp(At followUp) {
        return new FollowUp(
                followUp.findInteger("projects"),
                followUp.findText("committee").map(Id::of),
                followUp.at("checkpoints").texts().stream()
                        .map(written -> Integer.valueOf(written.substring(1)))
                        .toList());
    }

    private static Questionnaire questionnaire(At questionnaire) {
        List<Questionnaire.Question> questions = questionnaire.each(
                "questions",
                question -> new Questionnaire.Question(question.text("id"), Texts.text(question, "label")));
        return new Questionnaire(questions, questionnaire.findInteger("pass").orElse(questions.size()));
    }
}
