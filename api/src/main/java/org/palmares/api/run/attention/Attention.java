package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.settings.ConstraintSetting;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.run.Groups;
import org.palmares.api.run.gates.Judged;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.Withheld;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.jury.JuryWords;
import org.palmares.api.run.jury.MentorStage;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.api.run.teams.RotationStage;
import org.palmares.engine.domain.Finding;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Compared;
import org.palmares.engine.scoring.RankedEntry;
import org.palmares.engine.scoring.Remark;
import org.palmares.engine.scoring.Unranked;
import org.palmares.engine.scoring.prizes.PrizeResult;
import org.palmares.engine.teams.ConstraintReport;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.Obstacle;
import org.palmares.engine.teams.PitchProposal;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.rotation.RotationResult;

/**
 * What the stages leave for a person to settle. Nobody is named; what touches people who are kept apart, or a trait that
 * nobody should be alone with, is for the organizer and stays out of the minutes.
 */
public final class Attention {
    private static final List<Outcome> OPEN =
            List.of(Outcome.REJECT, Outcome.BLOCK, Outcome.REVIEW, Outcome.TO_COMPLETE);

    private final Stages stages;
    private final List<Problem> found = new ArrayList<>();
    private final List<Text> forEveryone = new ArrayList<>();

    private Attention(Stages stages) {
        this.stages = stages;
    }

    public static Attention of(Stages stages) {
        Attention attention = new Attention(stages);
        stages.pitches().filter(pitches -> !pitches.settled()).ifPresent(attention::pitches);
        stages.formation().ifPresent(attention::formation);
        stages.rotations().forEach(attention::rotation);
        new PeopleAttention(stages).problems().forEach(attention.found::add);
        stages.entries().forEach(attention::entry);
        stages.mentoring().ifPresent(attention::mentors);
        stages.assignment().forEach(attention::assignment);
        stages.rounds().forEach(attention::round);
        for (int at = 0; at < stages.prizes().size(); at++) {
            attention.prize(stages.event().prizes().get(at), stages.prizes().get(at));
        }
        attention.found.addAll(AwardAttention.of(stages));
        return attention;
    }

    /** What the assignment of some rounds leaves, and that of mentors. */
    public static List<Problem> ofJury(Stages stages, List<AssignmentStage.AssignedRound> rounds) {
        Attention attention = new Attention(stages);
        stages.mentoring().ifPresent(attention::mentors);
        rounds.forEach(attention::assignment);
        return attention.problems();
    }

    /** All of it, in the order of the stages; what two rankings of a round leave alike, once. */
    public List<Problem> problems() {
        return found.stream().distinct().toList();
    }

    /** What the public minutes may print. */
    public List<Text> forEveryone() {
        return forEveryone.stream().distinct().toList();
    }

    private void formation(FormationResult formation) {
        RosterLines lines = new RosterLines(
                stages.roster(), stages.settings().formation().teams().sizesAt());
        formation.diagnosis().obstacles().forEach(obstacle -> obstacle(obstacle, lines));
        int asked = stages.settings().formation().teams().proposals();
        if (stages.proposals().size() < asked) {
            found.add(fewerProposals(stages.proposals().size(), asked));
        }
        boolean explained = !formation.diagnosis().obstacles().isEmpty();
        for (ConstraintReport report : formation.constraints()) {
            boolean broken = report.constraint().priority() == Priority.HARD && report.cost() > 0;
            if (broken && !(explained && report.provenBest())) {
                Problem problem = problem("event.yaml", "FORMATION_HARD_BROKEN", broken(report));
                ask(problem, !Withheld.from(report.constraint()));
            }
        }
        if (formation.ending() == Ending.CANCELLED || formation.ending() == Ending.DEADLINE) {
            ask(
                    "event.yaml",
                    "FORMATION_CUT_SHORT",
                    new Text(
                            "la recherche a été arrêtée avant la fin de son budget : relancez-la pour un résultat reproductible.",
                            "the search was stopped before its budget was spent: run it again for a repeatable result."));
        }
    }

    private void pitches(PitchProposal proposal) {
        int live = proposal.live().size();
        ask(
                "event.yaml",
                "PITCHES_TO_CONFIRM",
                new Text(
                        live
                                + " projets sont proposés, voir pitches.csv : confirmez ou écartez chacun dans decisions.csv"
                                + " (live;identifiant du sujet;oui ou non;motif;par;le).",
                        live + " topics are proposed, see pitches.csv: confirm or refuse each in decisions.csv"
                                + " (live;topic id;yes or no;reason;by;at)."));
    }

    /** Every turn, but what is the same at each of them once. */
    private void rotation(RotationStage.Held held) {
        Attention turns = new Attention(stages);
        held.result().turns().forEach(turns::formation);
        turns.found.stream()
                .distinct()
                .filter(problem -> !found.contains(problem))
                .forEach(problem -> {
                    Text said = problem.message();
                    ask(problem, turns.forEveryone.contains(said) && !forEveryone.contains(said));
                });
        RotationResult result = held.result();
        if (result.repeats() > 0 && held.setting().meeting().strength().priority() == ConstraintSetting.Priority.HARD) {
            ask("event.yaml", "ROTATION_MET_AGAIN", metAgain(held.phase().label(), result));
        }
    }

    private static Text metAgain(Text phase, RotationResult result) {
        return new Text(
                phase.fr() + " : " + result.again().size() + " paires se retrouvent (le calcul impose au moins "
                        + result.bound() + " rencontres répétées). Ajoutez des tables, ou retirez un tour.",
                phase.en() + ": " + result.again().size() + " pairs meet again (counting forces at least "
                        + result.bound() + " repeated meetings). Add tables, or drop a turn.");
    }

    /** People beyond the seats are expected where the event has a waiting list. */
    private void obstacle(Obstacle obstacle, RosterLines lines) {
        if (obstacle.kind() == Obstacle.Kind.SEATS_SHORT
                && stages.settings().formation().teams().waitingList()) {
            found.add(Problem.notice(Place.of("event.yaml"), obstacle.code(), obstacle.sentence()));
            return;
        }
        found.add(lines.problem(obstacle));
        if (!Withheld.from(obstacle)) {
            forEveryone.add(obstacle.sentence());
        }
    }

    private static Problem fewerProposals(int found, int asked) {
        return Problem.notice(
                Place.of("event.yaml"),
                "FORMATION_FEWER_PROPOSALS",
                new Text(
                        asked + " propositions demandées, " + found + " trouvée(s) : les autres recherches mettent les"
                                + " mêmes personnes ensemble, ou observent moins de contraintes impératives.",
                        asked + " proposals asked for, " + found + " found: the other searches put the same people"
                                + " together, or keep fewer hard constraints."));
    }

    private static Text broken(ConstraintReport report) {
        Text sentence = report.sentence();
        return new Text(
                "contrainte impérative non observée : " + sentence.fr() + " (écart " + report.cost()
                        + "). Assouplissez-la ou complétez les inscriptions.",
                "hard constraint not kept: " + sentence.en() + " (off by " + report.cost()
                        + "). Relax it or complete the registrations.");
    }

    private void entry(JudgedEntry entry) {
        if (entry.entry().team().isEmpty()) {
            String id = entry.entry().id().value();
            ask(
                    "submissions.csv",
                    "SUBMISSION_WITHOUT_TEAM",
                    new Text(
                            "aucune équipe n'est connue pour le projet " + id
                                    + " (ni par son équipe, ni par son sujet). Ses membres ne sont pas vérifiés.",
                            "no team is known for submission " + id
                                    + " (neither by its team nor by its topic). Its members are not checked."));
        }
        boolean withheld = entry.withheld().isPresent();
        entry.withheld()
                .filter(said -> entry.possibleBreaches().stream().anyMatch(Judged::isOpen))
                .map(said -> named(entry, said))
                .ifPresent(forEveryone::add);
        entry.findings().stream()
                .filter(Attention::isOpen)
                .forEach(judged -> ask(
                        problem(
                                "submissions.csv",
                                "SUBMISSION_" + judged.finding().outcome(),
                                open(entry, judged.finding())),
                        !withheld));
    }

    /** What nobody has decided on yet, or only a delegate. */
    private static boolean isOpen(Judged judged) {
        boolean provisional =
                judged.state() instanceof State.Lifted lifted && lifted.by().provisional();
        return provisional || judged.isOpen() && OPEN.contains(judged.finding().outcome());
    }

    private Text named(JudgedEntry entry, Text said) {
        Text title = stages.titles().of(entry.entry().id());
        return new Text(title.fr() + " : " + said.fr(), title.en() + ": " + said.en());
    }

    private Text open(JudgedEntry entry, Finding finding) {
        Text outcome = finding.outcome().label();
        return named(
                entry,
                new Text(
                        outcome.fr() + " (" + finding.rule().id() + "). "
                                + finding.message().fr(),
                        outcome.en() + " (" + finding.rule().id() + "). "
                                + finding.message().en()));
    }

    private void assignment(AssignmentStage.AssignedRound round) {
        round.assignment()
                .shortages()
                .forEach(missing -> ask("jurors.csv", "JURORS_MISSING", of(round.round(), missing.text())));
        round.need()
                .filter(AssignmentStage.Need::isShort)
                .ifPresent(need -> ask("jurors.csv", "JURORS_TOO_FEW", of(round.round(), JuryWords.tooFew(need))));
        round.unlinked()
                .forEach((why, apart) ->
                        ask("jurors.csv", "JURY_UNCONNECTED", of(round.round(), unconnected(why, apart))));
    }

    private static Text unconnected(Compared.Apart because, List<Groups.Group> apart) {
        Text why = JuryWords.why(because, apart);
        Optional<Text> names = apart.isEmpty() ? Optional.empty() : Optional.of(JuryWords.names(apart));
        return new Text(
                "les lectures ne relient pas tous les projets"
                        + names.map(of -> " de " + of.fr()).orElse("")
                        + ", les notes ne se comparent pas d'un groupe à l'autre : " + why.fr(),
                "the readings do not link all submissions"
                        + names.map(of -> " of " + of.en()).orElse("")
                        + ", marks do not compare from one group to another: " + why.en());
    }

    private void mentors(MentorStage.Held held) {
        int lacking = held.mentoring().missing().size();
        if (lacking > 0) {
            ask(
                    "mentors.csv",
                    "MENTORS_MISSING",
                    new Text(
                            lacking + " équipe(s) ont moins de mentors que demandé ("
                                    + held.mentoring().missing().keySet()
                                    + ") : trouvez des heures, ou baissez mentors: per-team.",
                            lacking + " team(s) have fewer mentors than asked ("
                                    + held.mentoring().missing().keySet()
                                    + "): find more hours, or lower mentors: per-team."));
        }
    }

    private void round(RankingStage.RankedRound round) {
        round.ranking().entries().forEach(entry -> sheets(entry, round.round()));
        round.ranking().remarks().stream()
                .filter(remark -> remark.code() == Remark.Code.METHOD_REFUSED)
                .forEach(remark -> ask("event.yaml", "METHOD_REFUSED", of(round.round(), remark.text())));
        stages.judgedRounds().stream()
                .filter(judged -> judged.round().equals(round.round()))
                .flatMap(judged -> judged.barredBy().stream())
                .forEach(reason -> ask("jurors.csv", "ROUND_BARRED", of(round.round(), reason)));
        round.ranking().unranked().stream()
                .filter(entry ->
                        entry.cause() != Unranked.Cause.EXCLUDED && entry.cause() != Unranked.Cause.METHOD_REFUSED)
                .forEach(entry -> ask(
                        "score-sheets.csv",
                        "ENTRY_NOT_RANKED",
                        new Text(
                                entry.submission() + " n'est pas classé : "
                                        + entry.reason().fr(),
                                entry.submission() + " is not ranked: "
                                        + entry.reason().en())));
    }

    /** A sheet that a juror owes, or that does not count, is no zero: a person has to know that it is missing. */
    private void sheets(RankedEntry entry, Round round) {
        long due = stages.assignment().stream()
                .filter(assigned -> assigned.round().id().equals(round.id()))
                .flatMap(assigned -> assigned.assignment().assignments().stream())
                .filter(assigned -> assigned.submission().equals(entry.submission()))
                .count();
        if (entry.sheets() < due) {
            Text title = stages.titles().of(entry.submission());
            String counted = entry.sheets() + " / " + due;
            ask(
                    "score-sheets.csv",
                    "SHEETS_MISSING",
                    new Text(
                            title.fr() + ", " + round.label().fr() + " : " + counted
                                    + " grilles comptent. Complétez celles qui manquent, ou que le jury constate l'absence.",
                            title.en() + ", " + round.label().en() + ": " + counted
                                    + " sheets count. Complete those that are missing, or let the jury record the absence."));
        }
    }

    // An exhaustive switch over the sealed result needs a later Java.
    private void prize(Prize prize, PrizeResult result) {
        Text label = prize.label();
        if (result instanceof PrizeResult.Pending pending) {
            ask(
                    "event.yaml",
                    "PRIZE_TO_GIVE",
                    new Text(
                            label.fr() + " : " + pending.reason().fr(),
                            label.en() + ": " + pending.reason().en()));
        } else if (result instanceof PrizeResult.Awarded awarded) {
            awarded(prize, awarded);
        }
    }

    private void awarded(Prize prize, PrizeResult.Awarded awarded) {
        Text label = prize.label();
        for (PrizeResult.Laureate laureate : awarded.laureates()) {
            Text title = stages.titles().of(laureate.submission());
            stages.reserve(laureate.submission())
                    .ifPresent(reserve -> ask(
                            "event.yaml",
                            "LAUREATE_UNDER_RESERVE",
                            new Text(
                                    label.fr() + " : " + title.fr() + " est lauréat sous réserve, " + reserve.fr()
                                            + ". Que cela soit tranché avant la remise.",
                                    label.en() + ": " + title.en() + " wins under reserve, " + reserve.en()
                                            + ". Let it be settled before the prize giving.")));
        }
        if (awarded.laureates().size() > prize.laureates()
                && prize.tied().within().signum() == 0) {
            ask(
                    "event.yaml",
                    "PRIZE_TIE",
                    new Text(
                            label.fr() + " : égalité à la limite du prix, au jury de trancher ou de la maintenir.",
                            label.en() + ": a tie at the prize line; the jury separates it or lets it stand."));
        }
    }

    private static Text of(Round round, Text said) {
        Text label = round.label();
        return new Text(label.fr() + " : " + said.fr(), label.en() + ": " + said.en());
    }

    private void ask(String file, String code, Text message) {
        ask(problem(file, code, message), true);
    }

    private void ask(Problem problem, boolean everyone) {
        found.add(problem);
        if (everyone) {
            forEveryone.add(problem.message());
        }
    }

    private static Problem problem(String file, String code, Text message) {
        return Problem.asked(Place.of(file), code, message);
    }
}
