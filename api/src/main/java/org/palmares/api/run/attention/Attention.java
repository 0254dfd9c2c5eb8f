package org.palmares.api.run.attention;

import java.util.List;
import org.palmares.api.report.MinutesJury;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.papers.JuryMinutes;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * What the stages leave for a person to settle. Nobody is named; what touches people who are kept apart, or a trait that
 * nobody should be alone with, is for the organizer and stays out of the minutes.
 */
public final class Attention {
    private final ToSettle settle = new ToSettle();

    private Attention() {}

    public static Attention of(Stages stages) {
        Attention attention = new Attention();
        attention.stages(stages);
        return attention;
    }

    /** What the assignment of some rounds leaves, and that of mentors. */
    public static List<Problem> ofJury(Stages stages, List<AssignmentStage.AssignedRound> rounds) {
        Attention attention = new Attention();
        JuryAttention jury = new JuryAttention(stages, attention.settle);
        stages.mentoring().ifPresent(jury::mentors);
        rounds.forEach(jury::assignment);
        return attention.problems();
    }

    private void stages(Stages stages) {
        TeamsAttention teams = new TeamsAttention(stages, settle);
        stages.pitches().filter(pitches -> !pitches.settled()).ifPresent(teams::pitches);
        stages.formation().ifPresent(teams::formation);
        stages.rotations().forEach(teams::rotation);
        new PeopleAttention(stages).problems().forEach(settle::tell);
        new EntryAttention(stages, settle).entries(stages.entries());
        JuryAttention jury = new JuryAttention(stages, settle);
        stages.mentoring().ifPresent(jury::mentors);
        stages.allAssignments().forEach(jury::assignment);
        stages.rounds().forEach(jury::round);
        stages.event().markedRounds().forEach(jury::waiting);
        stages.allRankings().forEach(new PartsAttention(stages, settle)::ranking);
        new AdoptionAttention(stages, settle).refused();
        PrizeAttention prizes = new PrizeAttention(stages, settle);
        for (int at = 0; at < stages.prizes().size(); at++) {
            prizes.prize(stages.event().prizes().get(at), stages.prizes().get(at));
        }
        new LowerReceivesMore(stages)
                .sentences()
                .forEach(sentence -> settle.ask("event.yaml", "PRIZE_LOWER_RECEIVES_MORE", sentence));
        quorum(JuryMinutes.of(stages));
        AwardAttention.of(stages).forEach(settle::tell);
        new PaperAttention(stages, settle).characters();
    }

    private void quorum(MinutesJury jury) {
        if (!jury.members().isEmpty() && !jury.hasQuorum()) {
            String present = String.valueOf(jury.present());
            String quorum = String.valueOf(jury.quorum().getAsInt());
            settle.ask(
                    "jurors.csv",
                    "JURY_BELOW_QUORUM",
                    new Text(
                            "présents au jury : " + present + ", le quorum est de " + quorum
                                    + " : il ne peut rien décider. Appelez des suppléants, ou réunissez-le à nouveau.",
                            "present in the jury: " + present + ", the quorum is " + quorum
                                    + ": it can decide nothing. Call substitutes, or convene it again."));
        }
    }

    /** All of it, in the order of the stages. */
    public List<Problem> problems() {
        return settle.problems();
    }

    /** What the public minutes may print. */
    public List<Text> forEveryone() {
        return settle.forEveryone();
    }
}
