package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.report.TermsPage;
import org.palmares.engine.domain.Committee;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Cut;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.CutWords;

/** The terms of an event in words, for the annex that is published. */
public final class TermsWords {
    /** As {@link org.palmares.engine.scoring.PointsScale} counts. */
    private static final Text POINTS_OF_A_SHEET = new Text(
            "Points d'une grille, sur 100 : chaque note est prise comme part du maximum de son échelle, puis pondérée (une"
                    + " échelle qui descend sous zéro est comptée depuis son minimum).",
            "Points of a sheet, out of 100: each mark is taken as a share of the maximum of its scale, then weighted (a"
                    + " scale that goes below zero is counted from its minimum).");

    private final EventSettings settings;
    private final Event event;
    private final List<Identity> jurors;

    private TermsWords(EventSettings settings, List<Identity> jurors) {
        this.settings = settings;
        this.event = settings.event();
        this.jurors = jurors;
    }

    /**
     * The annex.
     *
     * @param jurors the names of the jury, as far as known: whoever casts a casting vote is named
     */
    public static TermsPage page(EventSettings settings, List<Identity> jurors, String hash) {
        return new TermsWords(settings, jurors).page(hash);
    }

    private TermsPage page(String hash) {
        PrizeTermsWords prizes = new PrizeTermsWords(settings);
        return new TermsPage(
                event.name(),
                event.organizer().name(),
                event.markedRounds().stream().map(this::round).toList(),
                event.prizes().stream().map(prizes::of).toList(),
                prizes.ofAll(),
                sitting(),
                Appeals.text(settings),
                hash);
    }

    private TermsPage.RoundTerms round(Round round) {
        Rubric rubric = event.findRubric(round.rubric()).orElseThrow();
        List<Text> sentences = new ArrayList<>(List.of(POINTS_OF_A_SHEET, readers(round)));
        sentences.add(rankable(round));
        RoundMinutes.carriedOver(round.scoring().carryOver()).ifPresent(sentences::add);
        round.cut().map(CutWords::rule).map(TermsWords::goOn).ifPresent(sentences::add);
        round.cut().flatMap(TermsWords::atTheLine).ifPresent(sentences::add);
        sentences.add(tieBreak(round, rubric, this::name));
        sentences.addAll(UnusualTerms.of(round));
        return new TermsPage.RoundTerms(label(round), round.scoring().method(), rubric, sentences);
    }

    private Text label(Round round) {
        return event.rounds().contains(round)
                ? round.label()
                : new Text(
                        round.label().fr() + " : une grille à part",
                        round.label().en() + ": a rubric of its own");
    }

    /** How many sheets an entry needs at least. */
    static Text rankable(Round round) {
        int quorum = round.jury().quorum();
        return new Text(
                "Un projet est classé s'il a au moins " + Language.FR.count(quorum, "grille", "grilles") + ".",
                "A submission is ranked if it has at least " + Language.EN.count(quorum, "sheet", "sheets") + ".");
    }

    private Text readers(Round round) {
        Text jury = round.jury().committee().map(this::committee).orElse(new Text("du jury", "of the jury"));
        if (round.jury().perSubmission().isEmpty()) {
            return new Text(
                    "Chaque projet est noté par tous les membres " + jury.fr() + " qui ne se déportent pas.",
                    "Each submission is marked by every member " + jury.en() + " who does not step aside.");
        }
        int count = round.jury().perSubmission().getAsInt();
        return new Text(
                "Chaque projet est noté par " + Language.FR.count(count, "membre", "membres") + " " + jury.fr() + ".",
                "Each submission is marked by " + Language.EN.count(count, "member", "members") + " " + jury.en()
                        + ".");
    }

    private Text committee(Id<Committee> id) {
        return settings.awards().committees().stream()
                .filter(committee -> committee.id().equals(id))
                .map(Committee::label)
                .findFirst()
                .map(label -> new Text("du comité « " + label.fr() + " »", "of committee \"" + label.en() + "\""))
                .orElseThrow();
    }

    private static Text goOn(Text rule) {
        return new Text("Vont plus loin : " + rule.fr() + ".", "Going on: " + rule.en() + ".");
    }

    /** A threshold has no line to be tied at. */
    private static Optional<Text> atTheLine(Cut cut) {
        Optional<Cut.AtTheLine> line = Optional.empty();
        if (cut instanceof Cut.TopN top) {
            line = Optional.of(top.atTheLine());
        } else if (cut instanceof Cut.PerCategory each) {
            line = Optional.of(each.atTheLine());
        }
        return line.map(rule -> rule == Cut.AtTheLine.KEEP_ALL
                ? new Text(
                        "À égalité pour la dernière place : tous les ex æquo vont plus loin.",
                        "Tied for the last place: all who are tied go on.")
                : new Text(
                        "À égalité pour la dernière place : le départage décide.",
                        "Tied for the last place: the tie-break decides."));
    }

    /** Who is tied in a round, and what separates them. */
    static List<Text> ties(Round round, Rubric rubric, Function<Id<Juror>, String> names) {
        List<Text> sentences = new ArrayList<>(UnusualTerms.tied(round).stream().toList());
        sentences.add(tieBreak(round, rubric, names));
        return sentences;
    }

    private static Text tieBreak(Round round, Rubric rubric, Function<Id<Juror>, String> names) {
        Text still = round.ties().castingVote().isEmpty() ? new Text("ex æquo", "tied") : castingVote(round, names);
        if (round.ties().brokenBy().isEmpty()) {
            return new Text("À égalité de points : " + still.fr() + ".", "Equal points: " + still.en() + ".");
        }
        return new Text(
                "À égalité de points, départage dans cet ordre : " + criteria(round, rubric, Language.FR) + " ; sinon "
                        + still.fr() + ".",
                "Equal points are separated in this order: " + criteria(round, rubric, Language.EN) + "; otherwise "
                        + still.en() + ".");
    }

    private static Text castingVote(Round round, Function<Id<Juror>, String> names) {
        List<String> named = round.ties().castingVote().stream().map(names).toList();
        if (named.size() == 1) {
            return new Text(
                    "départage par la grille de : " + named.get(0), "separated by the sheet of: " + named.get(0));
        }
        String all = String.join(", ", named);
        return new Text(
                "départage par la grille du premier de ces membres du jury qui les a tous notés : " + all,
                "separated by the sheet of the first of these jurors who marked them all: " + all);
    }

    /** Before the jury is known, the id that the event gives. */
    private String name(Id<Juror> juror) {
        return jurors.stream()
                .filter(identity -> identity.person().value().equals(juror.value()))
                .map(Identity::fullName)
                .findFirst()
                .orElse(juror.value());
    }

    /** In quotation marks: a label may hold a comma of its own. */
    private static String criteria(Round round, Rubric rubric, Language language) {
        return round.ties().brokenBy().stream()
                .flatMap(id -> rubric.find(id).map(Criterion::label).stream())
                .map(label -> label.in(language))
                .map(label -> language == Language.FR ? "« " + label + " »" : "\"" + label + "\"")
                .collect(Collectors.joining(", "));
    }

    private List<Text> sitting() {
        List<Text> sentences = new ArrayList<>();
        settings.awards()
                .juryQuorum()
                .ifPresent(least -> sentences.add(new Text(
                        "Le jury décide si au moins "
                                + Language.FR.count(least, "membre est présent", "membres sont présents") + ".",
                        "The jury decides where at least " + Language.EN.count(least, "member is", "members are")
                                + " present.")));
        sentences.addAll(recusals());
        return sentences;
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
