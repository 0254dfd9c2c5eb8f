package org.palmares.api.run.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.api.event.Bytes;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.settings.AwardSettings;
import org.palmares.api.report.JuryPapers;
import org.palmares.api.report.MinutesJury;
import org.palmares.api.report.SubmissionName;
import org.palmares.api.run.Entries;
import org.palmares.api.run.Entry;
import org.palmares.api.run.gates.JurorGate;
import org.palmares.api.run.jury.AssignmentStage;
import org.palmares.api.run.jury.CommitteeMarks;
import org.palmares.engine.domain.Committee;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Juror;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.RankingMethod;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;

/** The jury's papers from an event folder. */
public final class JuryPaper {
    private final EventInput input;
    private final Event event;
    private final Optional<JurorGate.Result> gate;
    private final List<AssignmentStage.AssignedRound> assigned;
    private final Map<String, String> names;

    private JuryPaper(EventInput input, Optional<JurorGate.Result> gate, List<AssignmentStage.AssignedRound> assigned) {
        this.input = input;
        this.assigned = List.copyOf(assigned);
        this.event = input.settings().event();
        this.gate = gate;
        this.names = input.jury().names().stream()
                .collect(Collectors.toMap(identity -> identity.person().value(), Identity::fullName));
    }

    /**
     * Nothing where nobody judges anything.
     *
     * @param gate who steps aside for what; empty while teams are not known
     * @param assigned the rounds of which it is known what they judge; the papers of others hold everything handed in
     */
    public static SortedMap<String, Bytes> files(
            EventInput input,
            Optional<JurorGate.Result> gate,
            List<AssignmentStage.AssignedRound> assigned,
            Language language) {
        SortedMap<String, Bytes> files = new TreeMap<>();
        if (!input.settings().event().markedRounds().isEmpty()) {
            new JuryPaper(input, gate, assigned)
                    .papers()
                    .files(language)
                    .forEach((name, bytes) -> files.put(name, Bytes.of(bytes)));
        }
        return files;
    }

    private JuryPapers papers() {
        return new JuryPapers(
                event.name(),
                event.organizer().name(),
                event.organizer().isPublic(),
                event.markedRounds().stream().map(this::round).toList(),
                seated(input.jury().jurors()).stream()
                        .map(juror -> new JuryPapers.Seated(name(juror), MinutesJury.seatLabel(juror.seat())))
                        .toList(),
                quorums(),
                event.prizes().stream().map(prize -> prize.label()).toList());
    }

    /** Of the jury as a whole, and of the committees that judge; what a committee decides on rules has minutes of its own. */
    private List<Text> quorums() {
        AwardSettings awards = input.settings().awards();
        Stream<Text> whole = awards.juryQuorum().stream().mapToObj(quorum -> quorum(Text.same("Jury"), quorum));
        Stream<Text> committees = awards.committees().stream()
                .filter(committee -> committee.kind() == Committee.Kind.SELECTION)
                .flatMap(
                        committee -> committee.quorum().stream().mapToObj(quorum -> quorum(committee.label(), quorum)));
        return Stream.concat(whole, committees).toList();
    }

    private static Text quorum(Text committee, int quorum) {
        return new Text(
                committee.fr() + ", quorum : " + Language.FR.count(quorum, "membre", "membres") + ".",
                committee.en() + ", quorum: " + Language.EN.count(quorum, "member", "members") + ".");
    }

    private JuryPapers.RoundPaper round(Round round) {
        List<Juror> marking = seated(new CommitteeMarks(event, input.awards().committees())
                .marking(round, input.jury().jurors()));
        List<JuryPapers.Line> lines = Entries.of(input.entries().submissions(), List.of(), List.of()).stream()
                .filter(entry -> judges(round, entry))
                .map(entry -> new SubmissionName(entry.id(), entry.latest().title()))
                .map(entry -> new JuryPapers.Line(
                        entry,
                        marking.stream().map(juror -> stepsAside(juror, entry)).toList()))
                .toList();
        return new JuryPapers.RoundPaper(
                round.label(),
                round.scoring().method().label(),
                event.findRubric(round.rubric()).orElseThrow(),
                marking.stream().map(this::name).toList(),
                lines,
                gate.isPresent(),
                otherMethod(round));
    }

    private boolean judges(Round round, Entry entry) {
        return assigned.stream()
                .filter(each -> each.round().id().equals(round.id()))
                .allMatch(each -> each.submissions().contains(entry.id()));
    }

    private boolean stepsAside(Juror juror, SubmissionName entry) {
        return gate.filter(said -> said.suspended().containsKey(juror.id())
                        || said.recusals().stream()
                                .anyMatch(recusal -> recusal.juror().equals(juror.id())
                                        && recusal.submission().equals(entry.id())))
                .isPresent();
    }

    /** Why means of sheets, which can be had by hand, are not the ranking of a round. */
    private static Optional<Text> otherMethod(Round round) {
        RankingMethod method = round.scoring().method();
        Text by = method.label();
        if (method != RankingMethod.WEIGHTED_MEAN) {
            return Optional.of(new Text(
                    "Contrôle seulement : ce tour est classé selon la méthode « " + by.fr()
                            + " » ; l'ordre de ces moyennes n'est pas le classement.",
                    "A check only: this round is ranked by the method \"" + by.en()
                            + "\"; the order of these means is not the ranking."));
        }
        return RoundMinutes.carriedOver(round.scoring().carryOver())
                .map(shares -> new Text(
                        "Contrôle seulement : " + shares.fr() + " L'ordre de ces moyennes n'est pas le classement.",
                        "A check only: " + shares.en() + " The order of these means is not the ranking."));
    }

    private static List<Juror> seated(List<Juror> jurors) {
        return jurors.stream()
                .sorted(Comparator.comparing(Juror::seat).thenComparing(Juror::id))
                .toList();
    }

    private String name(Juror juror) {
        return names.get(juror.id().value());
    }
}
