package org.palmares.api.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.palmares.api.committee.WhyStudy;
import org.palmares.api.run.RunOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palmares rules explain EVENT SUBJECT [RULE]}: why a rule hit, and why it did not. */
@Command(
        name = "explain",
        description = {
            "Dit pourquoi une règle s'applique ou ne s'applique pas à un sujet, fait par fait.",
            "Says why a rule hits a subject or does not, fact by fact."
        })
final class RulesExplainCommand implements Callable<Integer> {
    private final Surroundings world;

    @Parameters(
            index = "0",
            paramLabel = "EVENT",
            converter = SomePath.class,
            description = {"dossier de l'événement", "the event's folder"})
    private Path event;

    @Parameters(
            index = "1",
            paramLabel = "SUBJECT",
            description = {
                "identifiant d'une personne, d'une équipe, d'un projet, d'un tour, ou juré:projet",
                "id of a person, team, submission, round, or juror:submission"
            })
    private String subject;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "RULE",
            description = {
                "une seule règle (sinon toutes celles qui s'appliquent ou attendent une réponse)",
                "one rule only (otherwise all that hit or wait for an answer)"
            })
    private Optional<String> rule = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            converter = Moment.class,
            description = {
                "heure du jugement (sinon celle de chaque phase)",
                "hour of the judgement (otherwise that of each phase)"
            })
    private Optional<Instant> at = Optional.empty();

    @Mixin
    private CommonOptions common;

    RulesExplainCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        RunOrder order = new RunOrder(OptionalLong.empty(), at, OptionalLong.empty());
        return Answers.tell(common.voice(world), WhyStudy.explain(event, subject, rule, order));
    }
}
