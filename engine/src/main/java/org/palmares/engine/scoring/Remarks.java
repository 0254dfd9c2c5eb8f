package org.palmares.engine.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** Looks for what a jury should know before it reads the ranks. */
final class Remarks {
    /** Below this chance the first is a matter for the jury's deliberation. */
    private static final BigDecimal SURE = new BigDecimal("0.8");

    private static final int FEW_SHEETS = 3;
    private static final Points FULL = Points.of(BigDecimal.valueOf(100));

    private final List<Remark> remarks = new ArrayList<>();

    private Remarks() {}

    static List<Remark> of(
            Round round,
            RankingMethod method,
            List<Position> positions,
            JuryFigures figures,
            List<List<Id<Submission>>> parts,
            Optional<BesideRanking> beside,
            Optional<Certainty> certainty) {
        Remarks found = new Remarks();
        found.nothingRanked(positions);
        found.oneJuror(figures);
        found.allEqual(positions);
        found.jurorsWithoutSpread(figures);
        found.unconnected(parts);
        beside.ifPresent(found::methodsDisagree);
        certainty.filter(sure -> round.cut().isEmpty()).ifPresent(sure -> found.firstUncertain(positions, sure));
        certainty.filter(sure -> method == RankingMethod.PEREQUATION).ifPresent(found::unequalJurors);
        return List.copyOf(found.remarks);
    }

    /** Levelling that rests on little: a juror with fewer than three sheets, an entry with a single one. */
    static List<Remark> fewSheets(PointsTable table) {
        List<Id<Juror>> jurors = table.byJuror().entrySet().stream()
                .filter(juror -> juror.getValue().size() < FEW_SHEETS)
                .map(Map.Entry::getKey)
                .toList();
        List<Id<Submission>> entries = table.bySubmission().entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .map(Map.Entry::getKey)
                .toList();
        List<Remark> found = new ArrayList<>();
        if (!jurors.isEmpty()) {
            found.add(Remark.ofJurors(Remark.Code.FEW_SHEETS, jurors, severityUnsure(jurors.size())));
        }
        if (!entries.isEmpty()) {
            found.add(Remark.ofEntries(Remark.Code.FEW_SHEETS, entries, ofOnePerson(entries.size())));
        }
        return found;
    }

    private static Text severityUnsure(int jurors) {
        return new Text(
                Language.FR.count(jurors, "membre du jury a", "membres du jury ont") + " moins de " + FEW_SHEETS
                        + " grilles, trop peu pour mesurer "
                        + Language.FR.agree(jurors, "sa", "leur")
                        + " sévérité. La correction de "
                        + Language.FR.agree(jurors, "ses", "leurs")
                        + " notes est fragile.",
                Language.EN.count(jurors, "juror has", "jurors have") + " fewer than " + FEW_SHEETS
                        + " sheets, too few to measure how severe "
                        + Language.EN.agree(jurors, "this juror is", "they are")
                        + ". What is taken off "
                        + Language.EN.agree(jurors, "the juror's", "their")
                        + " marks is frail.");
    }

    private static Text ofOnePerson(int entries) {
        return new Text(
                "Une seule grille compte pour " + Language.FR.count(entries, "projet", "projets") + " : "
                        + Language.FR.agree(entries, "ses", "leurs")
                        + " points sont ceux d'une seule personne.",
                "A single sheet counts for " + Language.EN.count(entries, "entry", "entries") + ": "
                        + Language.EN.agree(entries, "its", "their")
                        + " points are those of one person.");
    }

    /** @param carried whether the points of the round before count too */
    static List<Remark> noSupport(Agreement agreement, Optional<Levelling> levelling, boolean carried) {
        Remarks found = new Remarks();
        boolean noVariance = levelling
                .filter(fitted -> fitted.marks().variances().entry() == 0)
                .isPresent();
        if (agreement.showsNoDifference() || noVariance) {
            String fr =
                    "Les notes ne fondent pas un classement : les projets ne diffèrent pas plus que le hasard ne les"
                            + " ferait différer.";
            String en =
                    "The marks do not support a ranking: entries differ no more than chance would make them differ.";
            found.say(
                    Remark.Code.NO_SUPPORT,
                    carried ? fr + " Intervalles et chances tiennent aux points reportés du tour précédent." : fr,
                    carried
                            ? en + " Intervals and chances rest on the points carried over from the round before."
                            : en);
        }
        return found.remarks;
    }

    /** Levelling says what the whole jury would give, which may be more than anybody can. */
    static List<Remark> offScale(List<Position> positions) {
        List<Id<Submission>> beyond = positions.stream()
                .filter(position -> position.points().compareTo(Points.ZERO) < 0
                        || position.points().compareTo(FULL) > 0)
                .map(Position::submission)
                .sorted()
                .toList();
        int count = beyond.size();
        return beyond.isEmpty()
                ? List.of()
                : List.of(Remark.ofEntries(
                        Remark.Code.OFF_SCALE,
                        beyond,
                        new Text(
                                Language.FR.count(count, "projet a", "projets ont")
                                        + " des points hors de l'échelle de 0 à 100 : qui les a lus est plus sévère, ou"
                                        + " plus indulgent, que le jury dans son ensemble. Les rangs se comparent ; un"
                                        + " seuil en points, beaucoup moins.",
                                Language.EN.count(count, "entry has", "entries have")
                                        + " points beyond the scale from 0 to 100: whoever read them is more severe, or"
                                        + " more lenient, than the jury as a whole. Ranks compare; a threshold in points"
                                        + " does so much less.")));
    }

    /** Within each part, entries and jurors less one use up that many marks. */
    static List<Remark> tooFewMarks(PointsTable table, List<PointsTable> parts) {
        Remarks found = new Remarks();
        int used = table.bySubmission().size() + table.byJuror().size() - parts.size();
        if (table.bySubmission().size() > 1 && table.cells().size() <= used) {
            found.say(
                    Remark.Code.TOO_FEW_MARKS,
                    "Trop peu de grilles pour mesurer combien les notes se dispersent : intervalles et chances reposent"
                            + " sur une supposition, non sur les notes.",
                    "Too few sheets to measure how far marks scatter: intervals and chances rest on a supposition, not on"
                            + " the marks.");
        }
        return found.remarks;
    }

    static List<Remark> castingVoteAbsent(CastingVote castingVote) {
        Remarks found = new Remarks();
        if (castingVote.isAbsent()) {
            found.say(
                    Remark.Code.CASTING_VOTE_ABSENT,
                    "La voix prépondérante n'a départagé personne : aucune des personnes désignées n'a de grille qui"
                            + " compte à ce tour.",
                    "The casting vote separated nobody: none of those named has a sheet that counts in this round.");
        }
        return found.remarks;
    }

    /** A reason as a sentence of its own. */
    static Text sentence(Text reason) {
        return new Text(upper(reason.fr()), upper(reason.en()));
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void nothingRanked(List<Position> positions) {
        if (positions.isEmpty()) {
            say(
                    Remark.Code.NOTHING_RANKED,
                    "Aucun projet n'est classé : aucun n'atteint le quorum ou ne peut concourir.",
                    "No entry is ranked: none reaches the quorum or may compete.");
        }
    }

    private void oneJuror(JuryFigures figures) {
        if (figures.jurors().size() == 1) {
            say(
                    Remark.Code.ONE_JUROR,
                    "Un seul membre du jury a noté : le classement est le sien.",
                    "A single juror gave marks: the ranking is that juror's.");
        }
    }

    private void allEqual(List<Position> positions) {
        long values = positions.stream().map(Position::points).distinct().count();
        if (positions.size() > 1 && values == 1) {
            say(
                    Remark.Code.ALL_EQUAL,
                    "Tous les projets ont les mêmes points : les notes ne départagent personne.",
                    "All entries have the same points: the marks separate nobody.");
        }
    }

    private void jurorsWithoutSpread(JuryFigures figures) {
        List<Id<Juror>> jurors = figures.jurors().stream()
                .filter(each -> each.figures().sheets() > 1 && each.figures().alike())
                .map(JuryFigures.OfJuror::juror)
                .toList();
        if (!jurors.isEmpty()) {
            int count = jurors.size();
            Text text = new Text(
                    Language.FR.count(count, "membre du jury donne", "membres du jury donnent chacun")
                            + " les mêmes points à tous les projets lus.",
                    Language.EN.count(count, "juror gives", "jurors each give")
                            + " the same points to every entry read.");
            remarks.add(Remark.ofJurors(Remark.Code.JUROR_WITHOUT_SPREAD, jurors, text));
        }
    }

    private void unconnected(List<List<Id<Submission>>> parts) {
        if (parts.size() > 1) {
            say(
                    Remark.Code.UNCONNECTED,
                    parts.size()
                            + " groupes de projets n'ont aucun membre du jury en commun, même de proche en proche :"
                            + " les notes comparent les projets d'un même groupe ; d'un groupe à l'autre, le rang"
                            + " suppose des jurys également sévères. Le rang dans chaque groupe est donné à côté.",
                    parts.size() + " groups of entries have no juror in common, not even through others: marks"
                            + " compare entries of one group; from group to group a rank assumes equally severe"
                            + " juries. The rank within each group stands beside.");
        }
    }

    private void methodsDisagree(BesideRanking beside) {
        RankingMethod other = beside.method();
        beside.disagreesFrom()
                .ifPresent(rank -> say(
                        Remark.Code.METHODS_DISAGREE,
                        "L'autre méthode (" + other.label().fr() + ") ne donne pas le même classement à partir du rang "
                                + rank + ".",
                        "The other method (" + other.label().en() + ") does not give the same ranking from rank " + rank
                                + " on."));
    }

    /** Before a cut the line is what matters, and who is first is not. */
    private void firstUncertain(List<Position> positions, Certainty certainty) {
        List<BigDecimal> chances = positions.stream()
                .filter(position -> position.rank() == 1)
                .flatMap(position -> certainty.find(position.submission()).stream())
                .map(first -> first.first())
                .toList();
        chances.stream()
                .max(Comparator.naturalOrder())
                .filter(most -> most.compareTo(SURE) < 0)
                .ifPresent(most -> firstUncertain(chances.size(), outOfHundred(most)));
    }

    private void firstUncertain(int firsts, long chances) {
        if (firsts > 1) {
            say(
                    Remark.Code.FIRST_UNCERTAIN,
                    firsts + " projets sont premiers ex æquo ; aucun n'a plus de "
                            + Language.FR.count(chances, "chance", "chances")
                            + " sur 100 d'être le meilleur d'après ces notes : à délibérer.",
                    firsts + " entries are tied for first; none has more than "
                            + Language.EN.count(chances, "chance", "chances")
                            + " in 100 of being the best by these marks: to be deliberated.");
            return;
        }
        say(
                Remark.Code.FIRST_UNCERTAIN,
                "Le premier classé a " + Language.FR.count(chances, "chance", "chances")
                        + " sur 100 d'être le meilleur d'après ces notes : à délibérer.",
                "The first in rank has " + Language.EN.count(chances, "chance", "chances")
                        + " in 100 of being the best by these marks: to be deliberated.");
    }

    private static long outOfHundred(BigDecimal chance) {
        return chance.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private void unequalJurors(Certainty certainty) {
        remarks.add(new Remark(Remark.Code.UNEQUAL_JURORS, UnequalWords.sentence(certainty)));
    }

    private void say(Remark.Code code, String french, String english) {
        remarks.add(new Remark(code, new Text(french, english)));
    }
}
