package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.StageSummary;
import org.palmares.api.run.Titles;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.jury.JuryWords;
import org.palmares.api.run.jury.MentorStage;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Recusal;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Bridging;
import org.palmares.engine.jury.Compared;
import org.palmares.engine.jury.JurorAssignment;
import org.palmares.engine.jury.Workload;

/** Who judges what, in the few lines that an organizer reads. */
public final class JurySummary {
    private static final int NAMES = 5;

    private final Stages stages;
    private final Titles titles;
    private final List<Line> lines = new ArrayList<>();

    private JurySummary(Stages stages) {
        this.stages = stages;
        this.titles = stages.titles();
    }

    /** The rounds in a line or two each, then who steps aside. */
    static StageSummary brief(Stages stages) {
        JurySummary summary = new JurySummary(stages);
        for (AssignmentStage.AssignedRound round : stages.assignment()) {
            summary.readings(round, round.round().label());
            summary.shortages(round);
        }
        summary.gate();
        return new StageSummary(new Text("Jury", "Jury"), summary.lines);
    }

    /** Everything on one round. */
    public static StageSummary of(Stages stages, AssignmentStage.AssignedRound round) {
        JurySummary summary = new JurySummary(stages);
        summary.readings(round, new Text("Lectures", "Readings"));
        summary.sheets(round.assignment());
        if (round.round().jury().perSubmission().isPresent()) {
            summary.evenness(round.assignment().proven());
            summary.matches(round.assignment());
        }
        summary.links(round);
        round.need().ifPresent(summary::need);
        summary.seats(round.assignment());
        summary.shortages(round);
        Text label = round.round().label();
        return new StageSummary(new Text("Attribution, " + label.fr(), "Assignment, " + label.en()), summary.lines);
    }

    /** Who steps aside, and who is suspended. */
    public static StageSummary gate(Stages stages) {
        JurySummary summary = new JurySummary(stages);
        summary.gate();
        return new StageSummary(new Text("Déports et suspensions", "Recusals and suspensions"), summary.lines);
    }

    /** Mentors, in a line or two. */
    public static StageSummary mentors(MentorStage.Held held) {
        int pairs = held.mentoring().pairs().size();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Mark.DONE,
                new Text("Équipes", "Teams"),
                new Text(
                        held.teams().size() + " équipes, " + pairs + " accompagnements, voir mentoring.csv",
                        held.teams().size() + " teams, " + pairs + " pairs, see mentoring.csv")));
        if (!held.sponsors().isEmpty()) {
            int out = held.sponsors().size();
            lines.add(new Line(
                    Mark.WARNING,
                    new Text("Écartés", "Left out"),
                    new Text(
                            out + " personne(s) d'un partenaire (mentors: sponsor-people)",
                            out + " person(s) of a sponsor (mentors: sponsor-people)")));
        }
        return new StageSummary(new Text("Mentors", "Mentors"), lines);
    }

    private void add(Mark mark, String labelFr, String labelEn, String fr, String en) {
        lines.add(new Line(mark, new Text(labelFr, labelEn), new Text(fr, en)));
    }

    private void readings(AssignmentStage.AssignedRound round, Text label) {
        JurorAssignment assignment = round.assignment();
        int count = assignment.assignments().size();
        lines.add(new Line(
                Mark.DONE,
                label,
                new Text(
                        count + " lectures, " + range(assignment.workload(), "de ", " à ") + " par juré",
                        count + " readings, " + range(assignment.workload(), "", " to ") + " per juror")));
    }

    private static String range(Workload workload, String from, String to) {
        return workload.least() == workload.most()
                ? String.valueOf(workload.most())
                : from + workload.least() + to + workload.most();
    }

    private void sheets(JurorAssignment assignment) {
        long done =
                assignment.assignments().stream().filter(each -> each.done()).count();
        if (done > 0) {
            add(
                    Mark.DONE,
                    "Grilles rendues",
                    "Sheets handed in",
                    done + ", gardées ; il reste " + range(assignment.rest(), "de ", " à ") + " lectures par juré, "
                            + assignment.changes() + " changent de main",
                    done + ", kept; " + range(assignment.rest(), "", " to ") + " readings left per juror, "
                            + assignment.changes() + " change hands");
        }
    }

    private void evenness(boolean proven) {
        add(
                proven ? Mark.DONE : Mark.WARNING,
                "Charges",
                "Loads",
                proven ? "les plus égales possible (prouvé)" : "égalité non prouvée",
                proven ? "as even as can be (proven)" : "evenness not proven");
    }

    private void matches(JurorAssignment assignment) {
        int all = assignment.assignments().size();
        int inField = all - assignment.outsideField();
        int inLanguage = all - assignment.outsideLanguage();
        add(
                Mark.DONE,
                "Domaine du juré",
                "Juror's field",
                inField + " lectures sur " + all + (assignment.proven() ? " (le plus possible à charges égales)" : ""),
                inField + " readings of " + all + (assignment.proven() ? " (the most at even loads)" : ""));
        if (inLanguage < all) {
            int out = all - inLanguage;
            add(
                    Mark.WARNING,
                    "Langue",
                    "Language",
                    out + " lecture(s) dans une langue que le juré ne lit pas",
                    out + " reading(s) in a language that the juror does not read");
        }
    }

    private void links(AssignmentStage.AssignedRound round) {
        JurorAssignment assignment = round.assignment();
        if (round.apart().isEmpty()) {
            assignment.compared().forEach(this::link);
        } else {
            links(assignment.compared(), round);
        }
        bridging(assignment.bridging());
        if (!assignment.alone().isEmpty()) {
            int alone = assignment.alone().size();
            add(
                    Mark.NONE,
                    "Recoupements",
                    "Overlaps",
                    alone + " juré(s) ne partagent deux projets avec personne",
                    alone + " juror(s) share two submissions with nobody");
        }
    }

    /** Where everything is ranked together. */
    private void link(Compared compared) {
        int parts = compared.parts().size();
        compared.apart()
                .map(why -> JuryWords.why(why, List.of()))
                .ifPresentOrElse(
                        why -> add(
                                Mark.ASKED,
                                "Comparaison",
                                "Comparison",
                                parts + " groupes que personne ne relie : " + why.fr(),
                                parts + " groups that nobody links: " + why.en()),
                        () -> add(
                                Mark.DONE,
                                "Comparaison",
                                "Comparison",
                                "les jurés relient tous les projets",
                                "jurors link all submissions"));
        weakest(compared);
    }

    /** Where topics or categories are ranked apart, however many there are. */
    private void links(List<Compared> compared, AssignmentStage.AssignedRound round) {
        long linked = compared.stream().filter(Compared::connected).count();
        add(
                linked == compared.size() ? Mark.DONE : Mark.ASKED,
                "Comparaison",
                "Comparison",
                "les jurés relient tous les projets de " + linked + " classements sur " + compared.size(),
                "jurors link all submissions of " + linked + " rankings of " + compared.size());
        round.unlinked().forEach((why, apart) -> apart(JuryWords.names(apart), JuryWords.why(why, apart)));
        long weak =
                compared.stream().filter(each -> !each.keyJurors().isEmpty()).count();
        if (weak > 0) {
            add(
                    Mark.WARNING,
                    "Maillon faible",
                    "Weakest link",
                    weak + " classement(s) où des projets ne se compareraient plus aux autres sans l'un des jurés",
                    weak + " ranking(s) in which some submissions would compare with the others no more without one"
                            + " of the jurors");
        }
    }

    private void apart(Text names, Text why) {
        add(
                Mark.ASKED,
                "Groupes",
                "Groups",
                "personne ne relie tous les projets de " + names.fr() + " : " + why.fr(),
                "nobody links all submissions of " + names.en() + ": " + why.en());
    }

    private void bridging(Bridging bridging) {
        if (bridging.changes() > 0) {
            String least = bridging.least() ? ", le moins possible (prouvé)" : "";
            String leastEn = bridging.least() ? ", the least possible (proven)" : "";
            add(
                    Mark.DONE,
                    "Ponts",
                    "Bridges",
                    bridging.changes() + " échange(s) ; prix : " + bridging.mismatches() + " lecture(s) hors domaine, "
                            + bridging.squares() + " d'inégalité (somme des carrés)" + least,
                    bridging.changes() + " exchange(s); price: " + bridging.mismatches()
                            + " reading(s) out of field, " + bridging.squares() + " of unevenness (sum of squares)"
                            + leastEn);
        }
    }

    private void weakest(Compared compared) {
        if (!compared.keyJurors().isEmpty()) {
            String names =
                    compared.keyJurors().stream().limit(NAMES).map(this::name).collect(Collectors.joining(", "));
            String more = compared.keyJurors().size() > NAMES ? "…" : "";
            add(
                    Mark.WARNING,
                    "Maillon faible",
                    "Weakest link",
                    "sans " + names + more + ", des projets ne se compareraient plus aux autres",
                    "without " + names + more + ", some submissions would compare with the others no more");
        } else if (!compared.keyReadings().isEmpty()) {
            int count = compared.keyReadings().size();
            add(
                    Mark.NONE,
                    "Maillon faible",
                    "Weakest link",
                    count + " lecture(s) dont une seule relie un projet ou un juré aux autres",
                    count + " reading(s) alone link a submission or a juror to the others");
        }
    }

    private void need(AssignmentStage.Need need) {
        Text said = JuryWords.need(need);
        lines.add(new Line(
                need.isShort() ? Mark.ASKED : Mark.DONE, new Text("Jurés nécessaires", "Jurors needed"), said));
    }

    private void seats(JurorAssignment assignment) {
        Optional<Juror> presiding = stages.jurorsSitting(assignment).stream()
                .filter(juror -> juror.seat() == Juror.Seat.PRESIDENT || juror.seat() == Juror.Seat.VICE_PRESIDENT)
                .min((one, other) -> one.seat().compareTo(other.seat()));
        presiding.ifPresent(juror -> add(Mark.DONE, "Présidence", "In the chair", name(juror.id()), name(juror.id())));
        if (!assignment.waiting().isEmpty()) {
            String names = assignment.waiting().stream().map(this::name).collect(Collectors.joining(", "));
            add(Mark.NONE, "Suppléants en attente", "Substitutes waiting", names, names);
        }
    }

    private void shortages(AssignmentStage.AssignedRound round) {
        round.assignment()
                .shortages()
                .forEach(missing ->
                        lines.add(new Line(Mark.ASKED, new Text("Jurés manquants", "Jurors missing"), missing.text())));
    }

    private void gate() {
        for (Recusal recusal : stages.jurors().recusals()) {
            Text title = titles.of(recusal.submission());
            String name = name(recusal.juror());
            add(
                    Mark.DONE,
                    "Déport",
                    "Recusal",
                    name + " pour " + title.fr() + " : " + recusal.reason().fr(),
                    name + " for " + title.en() + ": " + recusal.reason().en());
        }
        stages.jurors()
                .suspended()
                .forEach((juror, reason) -> add(
                        Mark.ASKED,
                        "Suspension",
                        "Suspended",
                        name(juror) + " : " + reason.fr(),
                        name(juror) + ": " + reason.en()));
    }

    private String name(Id<Juror> juror) {
        return stages.directory().juror(juror).fullName();
    }
}
