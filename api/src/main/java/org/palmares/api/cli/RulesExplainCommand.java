package org.palmares.api.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.palmares.api.committee.WhyStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private EventArgument event;

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

    @Mixin
    private JudgedAtOption at;

    @Mixin
    private CommonOptions common;

    RulesExplainCommand(Surroundings world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return Answers.tell(common.voice(world), WhyStudy.explain(event.folder(), subject, rule, at.order()));
    }
}
