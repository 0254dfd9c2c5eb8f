package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.report.TermsPage;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.CutWords;

/** The terms of an event in words, for the annex that is published. */
public final class TermsWords {
    private TermsWords() {}

    public static TermsPage page(EventSettings settings, String hash) {
        Event event = settings.event();
        return new TermsPage(
                event.name(),
                event.organizer().name(),
                event.rounds().stream().map(round -> round(round, event)).toList(),
                event.prizes().stream().map(prize -> prize(prize, event)).toList(),
                recusals(),
                Appeals.text(settings),
                hash);
    }

    private static TermsPage.RoundTerms round(Round round, Event event) {
        Rubric rubric = event.findRubric(round.rubric()).orElseThrow();
        List<Text> sentences = new ArrayList<>();
        sentences.add(readers(round));
        sentences.add(rankable(round));
        RoundMinutes.carriedOver(round.scoring().carryOver()).ifPresent(sentences::add);
        round.cut().map(CutWords::rule).map(TermsWords::goOn).ifPresent(sentences::add);
        sentences.add(tieBreak(round, rubric));
        sentences.addAll(UnusualTerms.of(round));
        return new TermsPage.RoundTerms(round.label(), round.scoring().method(), rubric, sentences);
    }

    /** How many sheets an entry needs at least. */
    static Text rankable(Round round) {
        int quorum = round.jury().quorum();
        return new Text(
                "Un projet est classé s'il a au moins " + Language.FR.count(quorum, "grille", "grilles") + ".",
                "A submission is ranked if it has at least " + Language.EN.count(quorum, "sheet", "sheets") + ".");
    }

    private static Text readers(Round round) {
        if (round.jury().perSubmission().isEmpty()) {
            return new Text(
                    "Chaque projet est noté par tous les membres du jury qui ne se déportent pas.",
                    "Each submission is marked by every juror who does not step aside.");
        }
        int count = round.jury().perSubmission().getAsInt();
        return new Text(
                "Chaque projet est noté par " + Language.FR.count(count, "membre", "membres") + " du jury.",
                "Each submission is marked by " + Language.EN.count(count, "juror", "jurors") + ".");
    }

    private static Text goOn(Text rule) {
        return new Text("Vont plus loin : " + rule.fr() + ".", "Going on: " + rule.en() + ".");
    }

    private static Text tieBreak(Round round, Rubric rubric) {
        Text still = round.ties().castingVote().isEmpty()
                ? new Text("ex æquo", "tied")
                : new Text(
                        "départage par la grille du membre du jury désigné d'avance",
                        "separated by the sheet of the juror named beforehand");
        if (round.ties().brokenBy().isEmpty()) {
            return new Text("À égalité de points : " + still.fr() + ".", "Equal points: " + still.en() + ".");
        }
        return new Text(
                "À égalité de points, départage dans cet ordre : " + criteria(round, rubric, Language.FR) + " ; sinon "
                        + still.fr() + ".",
                "Equal points are separated in this order: " + criteria(round, rubric, Language.EN) + "; otherwise "
                        + still.en() + ".");
    }

    private static String criteria(Round round, Rubric rubric, Language language) {
        return round.ties().brokenBy().stream()
                .flatMap(id -> rubric.find(id).map(Criterion::label).stream())
                .map(label -> label.in(language))
                .collect(Collectors.joining(", "));
    }

    private static TermsPage.PrizeTerms prize(Prize prize, Event event) {
        return new TermsPage.PrizeTerms(prize.label(), paid(prize, how(prize, event)), prize.amount());
    }

    private static Text paid(Prize prize, Text how) {
        return PaidWords.of(prize)
                .map(said -> new Text(how.fr() + " ; dotation " + said.fr(), how.en() + "; amount " + said.en()))
                .orElse(how);
    }

    private static Text how(Prize prize, Event event) {
        Text source = source(prize, event);
        String laureates = prize.laureates() == 1 ? "" : ", " + prize.laureates() + " lauréats";
        String several = prize.laureates() == 1 ? "" : ", " + prize.laureates() + " laureates";
        String least = prize.threshold()
                .map(points ->
                        ", à partir de " + points.toPlainString().replace('.', ',') + " points, sinon non attribué")
                .orElse("");
        String atLeast = prize.threshold()
                .map(points -> ", from " + points.toPlainString() + " points on, otherwise not awarded")
                .orElse("");
        return new Text(source.fr() + laureates + least, source.en() + several + atLeast);
    }

    private static Text source(Prize prize, Event event) {
        return switch (prize.kind()) {
            case RANKING ->
                prize.source()
                        .round()
                        .flatMap(id -> event.rounds().stream()
                                .filter(round -> round.id().equals(id))
                                .findFirst())
                        .map(round -> new Text(
                                "classement : " + round.label().fr(),
                                "ranking: " + round.label().en()))
                        .orElseGet(() -> new Text("classement", "ranking"));
            case JURY_CHOICE -> new Text("choix du jury", "choice of the jury");
            case SPONSOR -> new Text("choix du partenaire", "choice of the sponsor");
            case PUBLIC_VOTE -> new Text("vote du public", "public vote");
            case COMMITTEE -> new Text("choix du comité", "choice of the committee");
        };
    }

    private static List<Text> recusals() {
        return List.of(
                new Text(
                        "Un membre du jury qui a un lien avec un projet ou une équipe se déporte : il ne le note pas"
                                + " et quitte la séance pendant qu'on en délibère. Le procès-verbal le dit, sans en donner"
                                + " la cause.",
                        "A juror with a link to a submission or a team steps aside: the juror does not mark it and"
                                + " leaves the room while it is deliberated. The minutes say so, without the cause."),
                new Text(
                        "Le calcul propose, le jury décide : un changement au classement proposé porte un vote et un"
                                + " motif.",
                        "The computation proposes, the jury decides: a change to the proposed ranking bears a vote and"
                                + " a reason."));
    }
}
