package org.palmares.api.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.palmares.api.event.folder.AwardInput;
import org.palmares.api.event.folder.Confirmation;
import org.palmares.api.event.folder.Correction;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.JuryInput;
import org.palmares.api.event.folder.Loaded;
import org.palmares.api.event.settings.CatalogueFacts;
import org.palmares.api.event.settings.EventReader;
import org.palmares.api.event.settings.EventReading;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.run.awards.AwardStage;
import org.palmares.api.run.awards.QuestionnaireStage;
import org.palmares.api.run.awards.RoundGate;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.gates.Rulebook;
import org.palmares.api.run.gates.Rulings;
import org.palmares.api.run.jury.JuryAtWork;
import org.palmares.api.run.rankings.AdoptionStage;
import org.palmares.api.run.rankings.RankingStage;
import org.palmares.api.run.rankings.RoundExclusions;
import org.palmares.api.run.stages.EventRun;
import org.palmares.engine.domain.DeclaredLink;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Fact;
import org.palmares.engine.domain.Facts;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Mark;
import org.palmares.engine.domain.Opinion;
import org.palmares.engine.domain.Organisation;
import org.palmares.engine.domain.Organisations;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.ScoreSheetDraft;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Exclusions;
import org.palmares.engine.scoring.prizes.PrizeResult;
import org.palmares.rules.life.RuleHistory;

/**
 * One small event: three topics, heats that let two through, a final that carries half over, one sponsor with a prize
 * of its own for finalists. Submissions close on 3 May 2026 at noon in Paris, judging on 5 May at 18:00. People are fictional.
 */
public final class Worlds {
    public static final String YAML = """
            format: 1
            id: small
            name: {fr: Petit, en: Small}
            languages: [fr, en]
            timezone: Europe/Paris
            organizer: {name: Hospital, public: true}
            sponsors: [{id: acme, name: Acme, health-products: true}]
            groups: [{id: CARE, label: {fr: Soin, en: Care}}]
            roles:
              - {id: DOCTOR, group: CARE, label: {fr: Médecin, en: Physician}}
              - {id: PATIENT, label: {fr: Patient diabétique, en: Diabetic patient}, public: {fr: Usagers et aidants, en: Users and carers}}
              - {id: DEV, label: {fr: Développement, en: Development}, fallback: true}
            topics:
              choice: fixed
              list:
                - {id: T1, title: {fr: Un, en: One}}
                - {id: T2, title: {fr: Deux, en: Two}}
                - {id: T3, title: {fr: Trois, en: Three}}
            teams:
              size: {min: 1, target: 2, max: 3}
              count: 3
              constraints:
                - {constraint: apart, priority: hard}
            phases:
              - {id: sign, kind: registration, label: {fr: Inscriptions, en: Registration}, opens: 2026-04-01 00:00, closes: 2026-04-30 12:00}
              - {id: form, kind: formation, label: {fr: Équipes, en: Teams}, opens: 2026-05-01 00:30, closes: 2026-05-01 12:00}
              - {id: hand, kind: submission, label: {fr: Rendu, en: Submission}, opens: 2026-05-02 08:00, closes: 2026-05-03 12:00}
              - {id: look, kind: review, label: {fr: Recevabilité, en: Review}, opens: 2026-05-03 13:00, closes: 2026-05-04 18:00}
              - {id: jury, kind: judging, label: {fr: Jury, en: Judging}, opens: 2026-05-05 08:00, closes: 2026-05-05 18:00}
            rubrics:
              - id: grid
                label: {fr: Grille, en: Grid}
                scale: {min: 0, max: 10, step: 1}
                criteria:
                  - {id: use, label: {fr: Utilité, en: Usefulness}, weight: 50}
                  - {id: care, label: {fr: Soin, en: Care}, weight: 50}
            rounds:
              - {id: heats, label: {fr: Séries, en: Heats}, phase: jury, rubric: grid, method: weighted-mean, jurors-per-submission: all, quorum: 1, tie-break: [use], cut: {kind: top, count: 2, at-the-line: tie-break}}
              - {id: final, label: {fr: Finale, en: Final}, phase: jury, rubric: grid, method: weighted-mean, jurors-per-submission: all, quorum: 1, carry-over: 0.5}
            prizes:
              - {id: first, label: {fr: Premier prix, en: First prize}, kind: ranking, round: heats, laureates: 1, amount: 100 EUR}
              - {id: given, label: {fr: Prix Acme, en: Acme prize}, kind: ranking, round: heats, pool: finalists, laureates: 1, sponsor: acme}
            rules:
              packs: [BASE, SPONSOR]
              parameters: {minAge: 10, retentionEnds: 2026-12-31, sponsorOwnsIp: false, sponsorIpForbidden: false, sponsorJurorsForbidden: false, benefitsToProfessionals: false}
              employer-level: establishment
              grace: PT10M
            search: {seed: 7, evaluations: 300}
            """;

    private Worlds() {}

    public static Event event() {
        return settings(YAML).event();
    }

    public static EventSettings settings(String yaml) {
        EventReading reading = EventReader.read("event.yaml", yaml.getBytes(UTF_8), CatalogueFacts.builtIn());
        if (reading instanceof EventReading.Ready ready) {
            return ready.settings();
        }
        throw new IllegalArgumentException(reading.toString());
    }

    public static Rulebook rulebook(Event event) {
        return new Rulebook(event, RuleHistory.BUILT_IN, true);
    }

    /** Nobody has decided anything. */
    public static Rulings undecided() {
        return opinions(List.of());
    }

    public static Rulings opinions(List<Opinion> opinions) {
        return new Rulings(ZoneId.of("Europe/Paris"), opinions, List.of(), List.of());
    }

    /** One decision, on the fourth of May at ten in Paris, by Ada Lenoir. */
    public static Confirmation word(Subject subject, String rule, Confirmation.Decision decision) {
        return new Confirmation(
                subject,
                Id.of(rule),
                decision,
                "Ada Lenoir",
                Instant.parse("2026-05-04T08:00:00Z"),
                "Seen",
                Place.of("confirmations.csv"));
    }

    public static Correction correction(Subject subject, String fact, Fact was, Fact is) {
        return new Correction(
                subject,
                fact,
                was,
                is,
                "Ada Lenoir",
                Instant.parse("2026-05-04T08:00:00Z"),
                "Seen",
                Place.of("corrections.csv", 2));
    }

    /** Each stage at its phase's deadline. */
    public static EventClock deadlines(Event event) {
        return new EventClock(event, Optional.empty());
    }

    public static EventClock at(Event event, String moment) {
        return new EventClock(event, Optional.of(Instant.parse(moment)));
    }

    public static Participant person(String id) {
        return person(id, Optional.empty(), Facts.NONE);
    }

    public static Participant employed(String id, String organisation) {
        return person(id, Optional.of(Id.of(organisation)), Facts.NONE);
    }

    public static Participant person(String id, Optional<Id<Organisation>> employer, Facts facts) {
        return person(id, employer, Optional.empty(), facts);
    }

    public static Participant coded(String id, String code) {
        return person(id, Optional.empty(), Optional.of(code), Facts.NONE);
    }

    private static Participant person(
            String id, Optional<Id<Organisation>> employer, Optional<String> code, Facts facts) {
        return new Participant(
                Id.of(id),
                List.of(Id.of("DEV")),
                Optional.empty(),
                employer,
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                Optional.empty(),
                code,
                facts);
    }

    public static Identity identity(String id) {
        return new Identity(
                Id.<Participant>of(id),
                "Given" + id,
                "Family" + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Submission submission(String id, String topic, String moment, Facts facts) {
        return new Submission(
                Id.of(id),
                new Text("Projet " + id, "Project " + id),
                Optional.of(Id.of(topic)),
                Optional.empty(),
                Optional.empty(),
                Instant.parse(moment),
                facts);
    }

    /** Handed in on time, with a sound answer to everything that the base pack asks. */
    public static Submission sound(String id, String topic) {
        return submission(id, topic, "2026-05-03T08:00:00Z", answers());
    }

    public static Facts answers() {
        return Facts.NONE
                .with("healthDataLevel", new Fact.CodeFact("OPEN"))
                .with("reidentificationAttempt", Fact.NO)
                .with("priorWork", Fact.NO)
                .with("medicalClaim", Fact.NO)
                .with("usesAgreementData", Fact.NO)
                .with("realPatientImage", Fact.NO)
                .with("employeeInventor", Fact.NO)
                .with("thirdPartyAssets", Fact.NO);
    }

    public static Entry entry(Submission submission, Participant... members) {
        return new Entry(List.of(submission), Optional.empty(), List.of(members));
    }

    public static Juror juror(String id, Optional<Id<Organisation>> employer, DeclaredLink... links) {
        return new Juror(
                Id.of(id),
                Juror.Seat.MEMBER,
                employer,
                List.of(links),
                Optional.of(java.time.LocalDate.of(2026, 4, 5)),
                List.of(),
                true,
                Facts.NONE.with("confidentialitySigned", Fact.YES));
    }

    public static Juror juror(String id) {
        return juror(id, Optional.empty());
    }

    /** Acme and its laboratory; a hospital with two services; a clinic that nobody owns. */
    public static Organisations organisations() {
        return Organisations.of(List.of(
                organisation("acme", Organisation.Level.GROUP, ""),
                organisation("acme_lab", Organisation.Level.ESTABLISHMENT, "acme"),
                organisation("chu", Organisation.Level.GROUP, ""),
                organisation("north", Organisation.Level.ESTABLISHMENT, "chu"),
                organisation("south", Organisation.Level.ESTABLISHMENT, "chu"),
                organisation("ward_a", Organisation.Level.SERVICE, "north"),
                organisation("ward_b", Organisation.Level.SERVICE, "north")));
    }

    private static Organisation organisation(String id, Organisation.Level level, String parent) {
        Optional<Id<Organisation>> above = parent.isEmpty() ? Optional.empty() : Optional.of(Id.of(parent));
        return new Organisation(Id.of(id), id, level, above, List.of());
    }

    /** {@code round juror submission use care}. */
    public static ScoreSheetDraft sheet(String line) {
        String[] part = line.split(" ");
        return new ScoreSheetDraft(
                Id.of(part[0]), Id.of(part[1]), Id.of(part[2]), List.of(mark("use", part[3]), mark("care", part[4])));
    }

    private static ScoreSheetDraft.Entry mark(String criterion, String value) {
        return new ScoreSheetDraft.Entry(
                Id.of(criterion), new Mark(new BigDecimal(value)), Place.of("score-sheets.csv", 2));
    }

    /** The prizes that these rankings give by themselves: no votes, no wishes, nothing adopted. */
    public static List<PrizeResult> prizes(
            EventSettings settings,
            List<JudgedEntry> entries,
            List<RankingStage.RankedRound> rounds,
            List<RoundGate.JudgedRound> judged,
            Rulebook rulebook) {
        AwardStage.Given given = new AwardStage.Given(
                entries,
                List.of(),
                List.of(),
                new JuryAtWork(JuryInput.NONE, List.of()),
                RoundExclusions.open(Exclusions.NONE),
                new AdoptionStage(List.of(), Optional.empty(), List.of()),
                new QuestionnaireStage.Result(List.of(), List.of()),
                rounds,
                judged,
                rulebook);
        return AwardStage.run(settings, AwardInput.NONE, given).awarding().prizes();
    }

    public static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    /** Writes {@code name} and what follows as one file each, in turn. */
    public static Path folder(Path folder, String... namesAndContents) {
        try {
            Files.createDirectories(folder);
            for (int at = 0; at < namesAndContents.length; at += 2) {
                Files.writeString(folder.resolve(namesAndContents[at]), namesAndContents[at + 1]);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every stage of a folder, at the deadlines of its phases. */
    public static EventRun.Result run(Path folder) {
        Loaded loaded = EventFolder.load(folder);
        if (loaded instanceof Loaded.Ready ready) {
            EventInput input = ready.input();
            return EventRun.run(input, RosterFiles.read(input.roster()), RunOrder.DEFAULT, step -> {}, () -> false);
        }
        throw new IllegalArgumentException(loaded.toString());
    }

    public static RunOrder evaluations(long evaluations) {
        return new RunOrder(OptionalLong.empty(), Optional.empty(), OptionalLong.of(evaluations));
    }

    public static String lines(String... lines) {
        return String.join("\n", Arrays.asList(lines)) + "\n";
    }
}
