package org.palmares.api.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.palmares.api.report.MinutesEntry.ByCommittee;
import org.palmares.api.report.MinutesEntry.ByPerson;
import org.palmares.api.report.MinutesEntry.Note;
import org.palmares.api.report.MinutesEntry.State;
import org.palmares.api.report.MinutesPrize.Laureate;
import org.palmares.api.report.MinutesPrize.Proposal;
import org.palmares.api.report.MinutesRound.Ranked;
import org.palmares.api.report.MinutesRound.Unranked;
import org.palmares.engine.domain.Criterion;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Juror.Seat;
import org.palmares.engine.domain.Money;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Outcome;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Rubric;
import org.palmares.engine.domain.Run;
import org.palmares.engine.domain.Scale;
import org.palmares.engine.domain.Scope;
import org.palmares.engine.domain.Text;

/** A small night of data with everything that minutes can say. People are fictional. */
final class NightMinutes {
    private static final Text FINAL_JURY = new Text("Jury de la plénière", "Plenary jury");
    private static final SubmissionName STROKE =
            submission("T01", "Trajectoires de soins après un AVC", "Care pathways after a stroke");
    private static final SubmissionName DESERTS = submission("T03", "Déserts pharmaceutiques", "Pharmacy deserts");
    private static final SubmissionName WAITING =
            submission("T06", "Attente aux urgences", "Waiting in emergency departments");
    private static final SubmissionName GENERICS =
            submission("T08", "Prescription des génériques", "Prescribing generics");
    private static final Currency EURO = Currency.getInstance("EUR");

    private NightMinutes() {}

    static Minutes full() {
        return new Minutes(
                new MinutesSession(
                        new Text("La Nuit des Données", "Data Night"),
                        Text.same("Caisse des données ouvertes de santé"),
                        true,
                        LocalDateTime.of(2026, 10, 11, 15, 0),
                        LocalDateTime.of(2026, 10, 11, 18, 15),
                        List.of(new Text("Amphithéâtre Laennec, Paris", "Laennec lecture hall, Paris"))),
                ZoneId.of("Europe/Paris"),
                jury(),
                rules(),
                Optional.of(teams()),
                entries(),
                decisions(),
                Optional.of(new MinutesTerms(
                        "c41be37b18989c6983eca04433bf268015a56808892d637294447598e8a42409",
                        true,
                        Optional.of(new Text("1er septembre 2026", "1 September 2026")),
                        true)),
                List.of(round()),
                Optional.of(new Text("6 projets, 1 lauréat", "6 entries, 1 laureate")),
                prizes(),
                List.of(
                        new Text(
                                "Égalité à la ligne du troisième prix : le jury départage T03 et T06.",
                                "A tie at the line of the third prize: the jury separates T03 and T06."),
                        new Text(
                                "Irrecevabilité de T08 : à confirmer par une personne nommée.",
                                "T08 not eligible: a named person confirms.")),
                run(Optional.of(Instant.parse("2026-10-11T13:00:00Z"))));
    }

    /** Nothing that an event may leave out. */
    static Minutes least() {
        return new Minutes(
                new MinutesSession(
                        Text.same("Workshop"),
                        Text.same("Hospital"),
                        false,
                        LocalDateTime.of(2026, 3, 1, 9, 0),
                        LocalDateTime.of(2026, 3, 2, 17, 30),
                        List.of()),
                ZoneId.of("UTC"),
                new MinutesJury(List.of(), List.of(), List.of(), OptionalInt.empty()),
                new MinutesRules(List.of(), "1", List.of(), List.of(), List.of()),
                Optional.empty(),
                List.of(),
                MinutesDecisions.NONE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                run(Optional.empty()));
    }

    /** The same words wherever a person of the event may have written some. */
    static Minutes saying(String words) {
        Text text = Text.same(words);
        SubmissionName name = new SubmissionName(Id.of("T01"), text);
        return new Minutes(
                new MinutesSession(
                        text,
                        text,
                        true,
                        LocalDateTime.of(2026, 3, 1, 9, 0),
                        LocalDateTime.of(2026, 3, 1, 9, 0),
                        List.of(text)),
                ZoneId.of("UTC"),
                new MinutesJury(
                        List.of(new MinutesJury.Member(words, Seat.PRESIDENT, List.of(text), true, false)),
                        List.of(new MinutesJury.Committee(text, 1, 1, OptionalInt.of(1))),
                        List.of(new MinutesJury.Recusal(words, name)),
                        OptionalInt.empty()),
                new MinutesRules(
                        List.of(new MinutesRules.RuleSet(words, text, words, words)),
                        words,
                        List.of(new MinutesRules.SwitchedOff(Id.of("R-1"), text, words, words)),
                        List.of(new MinutesRules.NotInForce(Id.of("R-2"), text, text)),
                        List.of(text)),
                Optional.of(new MinutesTeams(
                        List.of(new MinutesTeams.Team(
                                text, Optional.of(text), List.of(new MinutesTeams.Member(words, text)))),
                        List.of(new MinutesTeams.Observed(text, text, text)),
                        List.of(text))),
                List.of(new MinutesEntry(
                        name,
                        List.of(
                                note(
                                        "R-1",
                                        text,
                                        Outcome.REVIEW,
                                        text,
                                        new State.Confirmed(new ByPerson(
                                                words, LocalDateTime.of(2026, 3, 1, 9, 0), Text.same(words)))),
                                note(
                                        "R-2",
                                        text,
                                        Outcome.WARN,
                                        text,
                                        new State.Lifted(new ByCommittee(
                                                LocalDate.of(2026, 3, 1),
                                                Opinion.Result.FAVOURABLE,
                                                Text.same(words),
                                                false)))))),
                new MinutesDecisions(
                        List.of(new MinutesDecisions.GivenOpinion(
                                LocalDate.of(2026, 3, 1),
                                text,
                                List.of(Id.of("R-2")),
                                text,
                                3,
                                3,
                                List.of(words),
                                Text.same(words),
                                words,
                                text)),
                        List.of(new MinutesDecisions.Ruling(
                                text, Id.of("R-1"), true, words, LocalDateTime.of(2026, 3, 1, 9, 0), Text.same(words))),
                        List.of(new MinutesDecisions.CorrectedFact(
                                text, text, text, text, words, LocalDateTime.of(2026, 3, 1, 9, 0), Text.same(words)))),
                Optional.of(new MinutesTerms("0".repeat(64), true, Optional.of(text), true)),
                List.of(new MinutesRound(
                        text,
                        new Rubric(Id.of("r"), text, List.of(criterion("c", text, 1, Optional.empty(), text))),
                        RankingMethod.MEDIAN,
                        true,
                        List.of(text),
                        List.of(text),
                        List.of(new Ranked(
                                1,
                                name,
                                BigDecimal.TEN,
                                List.of(OptionalInt.empty()),
                                Optional.of(text),
                                Optional.of(text),
                                Optional.of(new MinutesRound.Adopted(1, Optional.of(text))))),
                        List.of(new Unranked(name, text)),
                        List.of(text),
                        List.of(text),
                        Optional.of(new MinutesRound.CutResult(
                                text, List.of(name), List.of(new MinutesRound.CutResult.Moved(name, text)))))),
                Optional.of(text),
                List.of(
                        new MinutesPrize(text, new Proposal.NotAwarded(text)),
                        new MinutesPrize(text, new Proposal.ToDeliberate(text, List.of(name)))),
                List.of(text),
                run(Optional.empty()));
    }

    private static MinutesJury jury() {
        return new MinutesJury(
                List.of(
                        new MinutesJury.Member("Odile Ferrand", Seat.PRESIDENT, List.of(FINAL_JURY), true, false),
                        new MinutesJury.Member("Bruno Tessier", Seat.VICE_PRESIDENT, List.of(), true, false),
                        new MinutesJury.Member("Salomé N'Diaye", Seat.MEMBER, List.of(FINAL_JURY), true, false),
                        new MinutesJury.Member("Hervé Le Goff", Seat.MEMBER, List.of(FINAL_JURY), false, false)),
                List.of(
                        new MinutesJury.Committee(FINAL_JURY, 3, 2, OptionalInt.of(2)),
                        new MinutesJury.Committee(
                                new Text("Comité des usages", "Committee of uses"), 0, 0, OptionalInt.of(3))),
                List.of(new MinutesJury.Recusal("Bruno Tessier", WAITING)),
                OptionalInt.empty());
    }

    private static MinutesRules rules() {
        return new MinutesRules(
                List.of(
                        new MinutesRules.RuleSet(
                                "BASE",
                                new Text("Socle", "Base"),
                                "3",
                                "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069"),
                        new MinutesRules.RuleSet(
                                "OPEN-SCIENCE",
                                new Text("Science ouverte", "Open science"),
                                "2",
                                "ef2d127de37b942baad06145e54b0c619a1f22327b2ebbcfbec78f5564afe39d")),
                "1.4",
                List.of(new MinutesRules.SwitchedOff(
                        Id.of("ELI-06"),
                        new Text("Une personne, une équipe", "One person, one team"),
                        "les équipes peuvent partager une personne-ressource",
                        "O. Ferrand, 1er octobre 2026")),
                List.of(new MinutesRules.NotInForce(
                        Id.of("IP-08"),
                        new Text("Licence du règlement", "Licence of the terms"),
                        new Text("paramètre non renseigné : sponsorLicence", "parameter not set: sponsorLicence"))),
                List.of());
    }

    private static MinutesTeams teams() {
        return new MinutesTeams(
                List.of(
                        team(
                                "Équipe T01",
                                "Team T01",
                                STROKE,
                                member("Ana B.", "Médecin", "Physician"),
                                member("Idris K.", "Développement", "Development"),
                                member("Jeanne P.", "Usagers et aidants", "Users and carers"),
                                member("Loïc T.", "Statistique", "Statistics"),
                                member("Mei W.", "Design", "Design")),
                        team(
                                "Équipe T03",
                                "Team T03",
                                DESERTS,
                                member("Aïcha D.", "Pharmacien", "Pharmacist"),
                                member("Paul G.", "Science des données", "Data science"),
                                member("Rose L.", "Droit", "Law"),
                                member("Yann M.", "Développement", "Development"))),
                List.of(
                        new MinutesTeams.Observed(
                                new Text("au moins une personne du soin ou usagère", "at least one carer or user"),
                                new Text("impérative", "hard"),
                                new Text("observée dans 2 équipes sur 2", "observed in 2 teams of 2")),
                        new MinutesTeams.Observed(
                                new Text("au moins un rôle Design", "at least one role Design"),
                                new Text("forte", "strong"),
                                new Text(
                                        "observée dans 1 équipe sur 2 (le mieux possible)",
                                        "observed in 1 team of 2 (the best possible)"))),
                List.of(
                        new Text(
                                "Une seule personne au rôle Design pour deux équipes : une équipe en manque, quelle que soit la répartition.",
                                "One person with role Design for two teams: one team goes without, however people are placed.")));
    }

    private static List<MinutesEntry> entries() {
        return List.of(
                new MinutesEntry(STROKE, List.of()),
                new MinutesEntry(
                        DESERTS,
                        List.of(note(
                                "IP-01",
                                new Text("Licence du code", "Licence of the code"),
                                Outcome.BLOCK,
                                new Text(
                                        "Le dépôt de code n'a pas de licence : ajoutez-en une de la liste.",
                                        "The code repository has no licence: add one of the list."),
                                new State.Corrected(LocalDateTime.of(2026, 10, 11, 13, 40, 12))))),
                new MinutesEntry(
                        WAITING,
                        List.of(
                                note(
                                        "DAT-14",
                                        new Text("Finalité de promotion", "Promotional purpose"),
                                        Outcome.REVIEW,
                                        new Text(
                                                "Le projet classe des prescripteurs.",
                                                "The project ranks prescribers."),
                                        new State.Lifted(new ByCommittee(
                                                LocalDate.of(2026, 10, 11),
                                                Opinion.Result.FAVOURABLE_UNDER_RESERVE,
                                                Text.same("résultats par département seulement"),
                                                false))),
                                note(
                                        "IP-06",
                                        new Text("Citation des sources", "Sources quoted"),
                                        Outcome.WARN,
                                        new Text(
                                                "Une source de données n'est pas citée.",
                                                "One data source is not quoted."),
                                        new State.Standing()))),
                new MinutesEntry(
                        GENERICS,
                        List.of(note(
                                "DAT-01",
                                new Text("Données identifiantes", "Identifying data"),
                                Outcome.REJECT,
                                new Text(
                                        "Un fichier permet de reconnaître une personne.",
                                        "A file allows a person to be recognised."),
                                new State.Standing()))));
    }

    private static MinutesDecisions decisions() {
        return new MinutesDecisions(
                List.of(new MinutesDecisions.GivenOpinion(
                        LocalDate.of(2026, 10, 11),
                        new Text("Attente aux urgences (T06)", "Waiting in emergency departments (T06)"),
                        List.of(Id.of("DAT-14")),
                        new Text("avis favorable sous réserve", "favourable, under reserve"),
                        4,
                        3,
                        List.of("Dr Maud Kervella"),
                        Text.same("résultats par département seulement"),
                        "la présidente du comité",
                        new Text("constats levés : 1", "findings lifted: 1"))),
                List.of(new MinutesDecisions.Ruling(
                        new Text("Prescription des génériques (T08)", "Prescribing generics (T08)"),
                        Id.of("ELI-09"),
                        false,
                        "Odile Ferrand",
                        LocalDateTime.of(2026, 10, 11, 16, 5),
                        Text.same("panne du serveur constatée"))),
                List.of(new MinutesDecisions.CorrectedFact(
                        new Text("Déserts pharmaceutiques (T03)", "Pharmacy deserts (T03)"),
                        new Text("Le dépôt du code est-il public ?", "Is the code repository public?"),
                        new Text("non", "no"),
                        new Text("oui", "yes"),
                        "Bruno Tessier",
                        LocalDateTime.of(2026, 10, 11, 14, 20),
                        Text.same("le dépôt est ouvert depuis le 10 octobre"))));
    }

    private static MinutesRound round() {
        Text anchor = new Text("usage démontré avec des patients", "use shown with patients");
        List<Criterion> criteria = List.of(
                criterion("interet", new Text("Intérêt public", "Public interest"), 40, Optional.of("2.5"), anchor),
                criterion("rigueur", new Text("Rigueur", "Rigour"), 35, Optional.empty(), anchor),
                criterion("restitution", new Text("Restitution", "Presentation"), 25, Optional.empty(), anchor));
        Text tied = new Text(
                "mêmes points que T06 ; départage par Intérêt public, puis Rigueur : toujours à égalité",
                "same points as T06; tie-break by Public interest, then Rigour: still tied");
        return new MinutesRound(
                new Text("Plénière", "Plenary"),
                new Rubric(Id.of("pleniere"), new Text("Grille de la plénière", "Plenary rubric"), criteria),
                RankingMethod.WEIGHTED_MEAN,
                true,
                List.of(),
                List.of(
                        new Text("Rang, moyenne brute", "Rank, raw mean"),
                        new Text("Rang, péréquation", "Rank, levelled")),
                List.of(
                        ranked(1, STROKE, "84.333333", 1, 2, Optional.empty()),
                        ranked(2, DESERTS, "71.5", 2, 3, Optional.of(tied)),
                        ranked(2, WAITING, "71.5", 3, 1, Optional.empty())),
                List.of(new Unranked(
                        GENERICS,
                        new Text("irrecevable (DAT-01), à confirmer", "not eligible (DAT-01), to be confirmed"))),
                List.of(
                        new Text(
                                "Attente aux urgences : la moyenne du jury sur « Intérêt public », 2,33, est sous le plancher de 2,5",
                                "Waiting in emergency departments: the jury's mean on \"Public interest\", 2.33, lies below the floor of 2.5")),
                List.of(),
                Optional.of(new MinutesRound.CutResult(
                        new Text("les 2 premiers", "the first 2"), List.of(STROKE, DESERTS, WAITING), List.of())));
    }

    private static List<MinutesPrize> prizes() {
        return List.of(
                new MinutesPrize(
                        new Text("Grand prix", "Grand prize"),
                        new Proposal.Awarded(
                                List.of(new Laureate(
                                        STROKE,
                                        Optional.empty(),
                                        Optional.of(new Money(500_000, EURO)),
                                        Optional.of(new Text(
                                                "à parts égales entre 5 membres", "in equal shares to 5 members")),
                                        Optional.empty())),
                                Optional.empty())),
                new MinutesPrize(
                        new Text("Deuxième prix", "Second prize"),
                        new Proposal.ToDeliberate(
                                new Text("égalité à la ligne du prix", "a tie at the line of the prize"),
                                List.of(DESERTS, WAITING))),
                new MinutesPrize(
                        new Text("Prix du public", "Public prize"),
                        new Proposal.NotAwarded(new Text("aucun vote exprimé", "no vote was cast"))));
    }

    private static Run run(Optional<Instant> clock) {
        TreeMap<String, String> versions = new TreeMap<>();
        versions.put("engine", "0.1.0");
        versions.put("lexicon", "1.4");
        return new Run(
                Id.of("nuit_des_donnees"),
                "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
                20261009,
                clock,
                1_200_000,
                versions);
    }

    private static SubmissionName submission(String id, String fr, String en) {
        return new SubmissionName(Id.of(id), new Text(fr, en));
    }

    private static MinutesTeams.Team team(String fr, String en, SubmissionName topic, MinutesTeams.Member... members) {
        return new MinutesTeams.Team(new Text(fr, en), Optional.of(topic.title()), List.of(members));
    }

    private static MinutesTeams.Member member(String name, String fr, String en) {
        return new MinutesTeams.Member(name, new Text(fr, en));
    }

    private static Note note(String rule, Text title, Outcome outcome, Text message, State state) {
        return new Note(Id.of(rule), title, outcome, Scope.RANKING, message, state, false);
    }

    private static Criterion criterion(String id, Text label, int weight, Optional<String> floor, Text anchor) {
        TreeMap<BigDecimal, Text> anchors = new TreeMap<>();
        anchors.put(new BigDecimal("5"), anchor);
        Scale scale = new Scale(BigDecimal.ZERO, new BigDecimal("5"), new BigDecimal("0.5"));
        return new Criterion(Id.of(id), label, weight, scale, floor.map(BigDecimal::new), true, anchors);
    }

    private static Ranked ranked(
            int rank, SubmissionName name, String points, int raw, int levelled, Optional<Text> tie) {
        List<OptionalInt> beside = new ArrayList<>(List.of(OptionalInt.of(raw), OptionalInt.of(levelled)));
        return new Ranked(rank, name, new BigDecimal(points), beside, tie, Optional.empty(), Optional.empty());
    }
}
