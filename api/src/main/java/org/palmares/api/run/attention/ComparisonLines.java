package org.palmares.api.run.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.palmares.api.report.Console.Line;
import org.palmares.api.report.Console.Mark;
import org.palmares.api.run.Directory;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.jury.JuryWords;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.jury.Bridging;
import org.palmares.engine.jury.Compared;
import org.palmares.engine.jury.JurorAssignment;

/** Whether the readings of one round make all submissions compare, what that rests on, and what it cost. */
final class ComparisonLines {
    private static final int NAMES = 5;
    private static final Text COMPARISON = new Text("Comparaison", "Comparison");
    private static final Text WEAKEST = new Text("Maillon faible", "Weakest link");

    private final Directory directory;
    private final List<Line> lines = new ArrayList<>();

    private ComparisonLines(Directory directory) {
        this.directory = directory;
    }

    static List<Line> of(AssignmentStage.AssignedRound round, Directory directory) {
        ComparisonLines found = new ComparisonLines(directory);
        JurorAssignment assignment = round.assignment();
        if (round.apart().isEmpty()) {
            assignment.compared().forEach(compared -> found.together(compared, round));
        } else {
            found.apart(assignment.compared(), round);
        }
        found.bridging(assignment.bridging());
        found.overlaps(assignment.alone().size());
        return found.lines;
    }

    /** Where everything is ranked together. */
    private void together(Compared compared, AssignmentStage.AssignedRound round) {
        int parts = compared.parts().size();
        lines.add(compared.apart()
                .map(why -> JuryWords.why(round, why, List.of()))
                .map(why -> new Line(
                        Mark.ASKED,
                        COMPARISON,
                        new Text(
                                parts + " groupes que personne ne relie : " + why.fr(),
                                parts + " groups that nobody links: " + why.en())))
                .orElse(new Line(
                        Mark.DONE,
                        COMPARISON,
                        new Text("les jurés relient tous les projets", "jurors link all submissions"))));
        weakest(compared);
    }

    private void weakest(Compared compared) {
        if (!compared.keyJurors().isEmpty()) {
            lines.add(new Line(Mark.WARNING, WEAKEST, withoutJurors(compared)));
        } else if (!compared.keyReadings().isEmpty()) {
            int count = compared.keyReadings().size();
            lines.add(new Line(
                    Mark.NONE,
                    WEAKEST,
                    new Text(
                            Language.FR.count(
                                    count,
                                    "lecture relie seule un projet ou un juré aux autres",
                                    "lectures relient chacune, seule, un projet ou un juré aux autres"),
                            Language.EN.count(
                                    count,
                                    "reading alone links a submission or a juror to the others",
                                    "readings each alone link a submission or a juror to the others"))));
        }
    }

    private Text withoutJurors(Compared compared) {
        String names = compared.keyJurors().stream()
                .limit(NAMES)
                .map(juror -> directory.juror(juror).fullName())
                .collect(Collectors.joining(", "));
        String more = compared.keyJurors().size() > NAMES ? "…" : "";
        return new Text(
                "sans " + names + more + ", des projets ne se compareraient plus aux autres",
                "without " + names + more + ", some submissions would compare with the others no more");
    }

    /** Where topics or categories are ranked apart, however many there are. */
    private void apart(List<Compared> compared, AssignmentStage.AssignedRound round) {
        long linked = compared.stream().filter(Compared::connected).count();
        int all = compared.size();
        lines.add(new Line(
                linked == all ? Mark.DONE : Mark.ASKED,
                COMPARISON,
                new Text(
                        "les jurés relient tous les projets de "
                                + Language.FR.count(linked, "classement", "classements") + " sur " + all,
                        "jurors link all submissions of " + Language.EN.count(linked, "ranking", "rankings") + " of "
                                + all)));
        round.unlinked()
                .forEach((why, apart) -> lines.add(unlinked(JuryWords.names(apart), JuryWords.why(round, why, apart))));
        long weak =
                compared.stream().filter(each -> !each.keyJurors().isEmpty()).count();
        if (weak > 0) {
            lines.add(new Line(
                    Mark.WARNING,
                    WEAKEST,
                    new Text(
                            Language.FR.count(weak, "classement", "classements")
                                    + " où des projets ne se compareraient plus aux autres sans l'un des jurés",
                            Language.EN.count(weak, "ranking", "rankings")
                                    + " in which some submissions would compare with the others no more without one of"
                                    + " the jurors")));
        }
    }

    private static Line unlinked(Text names, Text why) {
        return new Line(
                Mark.ASKED,
                new Text("Groupes", "Groups"),
                new Text(
                        "personne ne relie tous les projets de " + names.fr() + " : " + why.fr(),
                        "nobody links all submissions of " + names.en() + ": " + why.en()));
    }

    private void bridging(Bridging bridging) {
        if (bridging.changes() > 0) {
            lines.add(new Line(
                    Mark.DONE,
                    new Text("Ponts", "Bridges"),
                    new Text(
                            Language.FR.count(bridging.changes(), "échange", "échanges") + " ; prix : "
                                    + Language.FR.count(bridging.mismatches(), "lecture", "lectures")
                                    + " hors domaine, " + bridging.squares() + " d'inégalité (somme des carrés)"
                                    + (bridging.least() ? ", le moins possible (prouvé)" : ""),
                            Language.EN.count(bridging.changes(), "exchange", "exchanges") + "; price: "
                                    + Language.EN.count(bridging.mismatches(), "reading", "readings")
                                    + " out of field, " + bridging.squares() + " of unevenness (sum of squares)"
                                    + (bridging.least() ? ", the least possible (proven)" : ""))));
        }
    }

    private void overlaps(int alone) {
        if (alone > 0) {
            lines.add(new Line(
                    Mark.NONE,
                    new Text("Recoupements", "Overlaps"),
                    new Text(
                            Language.FR.count(alone, "juré ne partage", "jurés ne partagent")
                                    + " deux projets avec personne",
                            Language.EN.count(alone, "juror shares", "jurors share")
                                    + " two submissions with nobody")));
        }
    }
}
