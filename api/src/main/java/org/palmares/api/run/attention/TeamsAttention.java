package org.palmares.api.run.attention;

import org.palmares.api.event.settings.ConstraintSetting;
import org.palmares.api.run.gates.Withheld;
import org.palmares.api.run.stages.Stages;
import org.palmares.api.run.teams.RotationStage;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.engine.teams.ConstraintReport;
import org.palmares.engine.teams.Ending;
import org.palmares.engine.teams.FormationResult;
import org.palmares.engine.teams.Obstacle;
import org.palmares.engine.teams.PitchProposal;
import org.palmares.engine.teams.Priority;
import org.palmares.engine.teams.rotation.RotationResult;

/** What the formation of teams and tables leaves: pitches to confirm, obstacles, hard constraints that are broken. */
final class TeamsAttention {
    private final Stages stages;
    private final ToSettle settle;

    TeamsAttention(Stages stages, ToSettle settle) {
        this.stages = stages;
        this.settle = settle;
    }

    void formation(FormationResult formation) {
        RosterLines lines = new RosterLines(
                stages.roster(), stages.settings().formation().teams().sizesAt());
        formation.diagnosis().obstacles().forEach(obstacle -> obstacle(obstacle, lines));
        int asked = stages.settings().formation().teams().proposals();
        if (stages.proposals().size() < asked) {
            settle.tell(fewerProposals(stages.proposals().size(), asked));
        }
        boolean explained = !formation.diagnosis().obstacles().isEmpty();
        for (ConstraintReport report : formation.constraints()) {
            boolean broken = report.constraint().priority() == Priority.HARD && report.cost() > 0;
            if (broken && !(explained && report.provenBest())) {
                Problem problem = ToSettle.problem("event.yaml", "FORMATION_HARD_BROKEN", broken(report));
                settle.ask(problem, !Withheld.from(report.constraint()));
            }
        }
        if (formation.ending() == Ending.CANCELLED || formation.ending() == Ending.DEADLINE) {
            settle.ask(
                    "event.yaml",
                    "FORMATION_CUT_SHORT",
                    new Text(
                            "la recherche a été arrêtée avant la fin de son budget : relancez-la pour un résultat"
                                    + " reproductible.",
                            "the search was stopped before its budget was spent: run it again for a repeatable"
                                    + " result."));
        }
    }

    void pitches(PitchProposal proposal) {
        int live = proposal.live().size();
        settle.ask(
                "event.yaml",
                "PITCHES_TO_CONFIRM",
                new Text(
                        Language.FR.count(live, "projet est proposé", "projets sont proposés")
                                + ", voir pitches.csv : confirmez ou écartez chacun dans decisions.csv"
                                + " (live;identifiant du sujet;oui ou non;motif;par;le).",
                        Language.EN.count(live, "topic is proposed", "topics are proposed")
                                + ", see pitches.csv: confirm or refuse each in decisions.csv"
                                + " (live;topic id;yes or no;reason;by;at)."));
    }

    /** Every turn, but what is the same at each of them once. */
    void rotation(RotationStage.Held held) {
        held.result().turns().forEach(this::formation);
        RotationResult result = held.result();
        if (result.repeats() > 0 && held.setting().meeting().strength().priority() == ConstraintSetting.Priority.HARD) {
            settle.ask("event.yaml", "ROTATION_MET_AGAIN", metAgain(held.phase().label(), result));
        }
    }

    private static Text metAgain(Text phase, RotationResult result) {
        int pairs = result.again().size();
        Text forced = forced(result.bound());
        return new Text(
                phase.fr() + " : " + Language.FR.count(pairs, "paire se retrouve", "paires se retrouvent") + " ("
                        + forced.fr() + "). Ajoutez des tables, ou retirez un tour.",
                phase.en() + ": " + Language.EN.count(pairs, "pair meets", "pairs meet") + " again (" + forced.en()
                        + "). Add tables, or drop a turn.");
    }

    private static Text forced(long meetings) {
        return meetings == 0
                ? new Text("le calcul n'impose aucune rencontre répétée", "counting forces no repeated meeting")
                : new Text(
                        "le calcul impose au moins "
                                + Language.FR.count(meetings, "rencontre répétée", "rencontres répétées"),
                        "counting forces at least "
                                + Language.EN.count(meetings, "repeated meeting", "repeated meetings"));
    }

    /** People beyond the seats are expected where the event has a waiting list. */
    private void obstacle(Obstacle obstacle, RosterLines lines) {
        if (obstacle.kind() == Obstacle.Kind.SEATS_SHORT
                && stages.settings().formation().teams().waitingList()) {
            settle.tell(Problem.notice(Place.of("event.yaml"), obstacle.code(), obstacle.sentence()));
            return;
        }
        settle.tell(lines.problem(obstacle));
        // Once a jury has ranked, nobody can be invited any more; the part on teams still tells it.
        if (!Withheld.from(obstacle) && stages.allRankings().isEmpty()) {
            settle.print(obstacle.sentence());
        }
    }

    private static Problem fewerProposals(int found, int asked) {
        return Problem.notice(
                Place.of("event.yaml"),
                "FORMATION_FEWER_PROPOSALS",
                new Text(
                        Language.FR.count(asked, "proposition demandée", "propositions demandées") + ", "
                                + Language.FR.count(found, "trouvée", "trouvées")
                                + " : les autres recherches mettent les"
                                + " mêmes personnes ensemble, ou observent moins de contraintes impératives.",
                        Language.EN.count(asked, "proposal", "proposals") + " asked for, " + found
                                + " found: the other searches put the same people"
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
}
