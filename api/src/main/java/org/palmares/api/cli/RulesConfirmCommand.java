package org.palmares.api.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.palmares.api.committee.Confirming;
import org.palmares.api.event.folder.Confirmation;
import org.palmares.api.event.folder.Confirmation.Decision;
import org.palmares.api.event.folder.ConfirmationLog;
import org.palmares.api.event.folder.EventFolder;
import org.palmares.api.event.folder.EventInput;
import org.palmares.api.event.folder.Loaded;
import org.palmares.api.event.settings.CatalogueFacts;
import org.palmares.api.report.Console.Mark;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Rule;
import org.palmares.engine.domain.Subject;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palmares rules confirm}: a named person confirms what a rule proposes, or does not retain it. */
@Command(
        name = "confirm",
        description = {
            "Une personne nommée confirme ce qu'une règle propose, ou ne le retient pas (--no).",
            "A named person confirms what a rule proposes, or does not retain it (--no)."
        })
final class RulesConfirmCommand implements Callable<Integer> {
    private final Surroundings world;

    @Mixin
    private EventArgument event;

    @Parameters(
            index = "1",
            paramLabel = "SUBJECT",
            description = {
                "S3 pour un projet, J1:S3 pour un juré et un projet, participant:p7, team:E2",
                "S3 for a submission, J1:S3 for a juror and a submission, participant:p7, team:E2"
            })
    private String subject;

    @Parameters(
            index = "2",
            paramLabel = "RULE",
            description = {"la règle, comme ELI-09", "the rule, such as ELI-09"})
    private String rule;

    @Mixin
    private SignedOptions signed;

    @Option(
            names = "--no",
            description = {"ne pas retenir le constat", "do not retain the finding"})
    private boolean no;

    @Mixin
    private ActOptions act;

    @Mixin
    private CommonOptions common;

    RulesConfirmCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Voice voice = common.voice(world);
        Loaded loaded = EventFolder.load(event.folder());
        if (loaded instanceof Loaded.Refused refused) {
            return voice.refuse(refused.problems());
        }
        EventInput input = ((Loaded.Ready) loaded).input();
        Optional<Subject> about = find(input);
        Optional<Id<Rule>> of = ConfirmationLog.rule(rule).filter(id -> isKnown(id, input));
        Optional<Problem> wrong = wrong(about.isPresent(), of.isPresent());
        if (wrong.isPresent()) {
            return voice.refuse(wrong.get());
        }
        Confirmation word = new Confirmation(
                about.get(),
                of.get(),
                no ? Decision.REJECTED : Decision.CONFIRMED,
                signed.by().strip(),
                act.moment(),
                signed.reason().strip(),
                Place.of(ConfirmationLog.FILE));
        Optional<Problem> refused =
                Confirming.add(event.folder(), word, input.settings().event().zone());
        return refused.isPresent() ? voice.refuse(refused.get()) : tell(voice, word);
    }

    /** The subject that is meant; a juror and a submission need no other word before them. */
    private Optional<Subject> find(EventInput input) {
        return Stream.of(subject, "juror:" + subject)
                .map(ConfirmationLog::subject)
                .flatMap(Optional::stream)
                .filter(each -> isKnown(each, input))
                .findFirst();
    }

    /** Whether there is such a thing; who is registered is known only once the roster is read, in a run. */
    private static boolean isKnown(Subject subject, EventInput input) {
        String id = subject.id();
        return switch (subject.kind()) {
            case SUBMISSION -> isSubmission(id, input);
            case JUROR ->
                input.jury().jurors().stream()
                        .map(each -> each.id() + ":")
                        .anyMatch(juror -> id.startsWith(juror) && isSubmission(id.substring(juror.length()), input));
            case PARTICIPANT, TEAM -> true;
            case EVENT, ROUND -> false;
        };
    }

    private static boolean isKnown(Id<Rule> rule, EventInput input) {
        return CatalogueFacts.builtIn().hasRule(rule.value())
                || input.rules().history().hasRule(rule.value());
    }

    private static boolean isSubmission(String id, EventInput input) {
        return input.entries().submissions().stream()
                .anyMatch(each -> each.id().value().equals(id));
    }

    private Optional<Problem> wrong(boolean known, boolean ruled) {
        if (!known) {
            return Optional.of(problem("SUBJECT", nothing(subject)));
        }
        if (!ruled) {
            return Optional.of(problem("RULE", nothing(rule)));
        }
        Text missing = new Text(
                "il n'y a rien ; ce qui est imprimé se signe.", "nothing is there; what is printed is signed.");
        return signed.by().isBlank()
                ? Optional.of(problem("--as", missing))
                : Optional.of(problem("--reason", missing))
                        .filter(none -> signed.reason().isBlank());
    }

    private static Text nothing(String typed) {
        return new Text(
                "« %s » n'existe pas dans cet événement. verdicts.csv donne les identifiants et les règles."
                        .formatted(typed),
                "“%s” does not exist in this event. verdicts.csv gives ids and rules.".formatted(typed));
    }

    private static Problem problem(String word, Text message) {
        return Problem.error(Place.of(word), "CONFIRMATION_OF_NOTHING", message);
    }

    private int tell(Voice voice, Confirmation word) {
        if (voice.json()) {
            world.out().println(Speech.created(event.folder().resolve("confirmations.csv")));
            return Exit.DONE;
        }
        Text said = word.confirms() ? new Text("confirmé", "confirmed") : new Text("non retenu", "not retained");
        voice.out()
                .say(
                        Mark.DONE,
                        new Text(
                                word.about() + ", " + word.rule() + " : " + said.fr() + " par " + word.by()
                                        + ". Le nom est déclaré, non vérifié. Relancez palmares run.",
                                word.about() + ", " + word.rule() + ": " + said.en() + " by " + word.by()
                                        + ". The name is declared, not verified. Run palmares run again."));
        return Exit.DONE;
    }
}
