package org.palmares.api.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code palmares rules}: what an ethics committee does with rule files. Each act is a command of its own. */
@Command(
        name = "rules",
        description = {
            "Les règles que le comité modifie : vérifier, essayer, peser, approuver, activer, revenir.",
            "The rules that the committee edits: check, test, weigh, approve, activate, go back."
        },
        footer = {
            "%nDans l'ordre : edit, (modifier le texte), check, test, impact, approve, activate ; rollback pour revenir.",
            "%nIn this order: edit, (change the text), check, test, impact, approve, activate; rollback to go back."
        })
final class RulesCommand implements Callable<Integer> {
    @Mixin
    SpokenOptions spoken;

    @Spec
    private CommandSpec spec;

    private RulesCommand() {}

    /** The command with all of its own commands. */
    static CommandLine line(Surroundings world) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesCheckCommand(world))
                .addSubcommand(new RulesTestCommand(world))
                .addSubcommand(new RulesAnalyseCommand(world))
                .addSubcommand(new RulesExplainCommand(world))
                .addSubcommand(new RulesEditCommand(world))
                .addSubcommand(new RulesImpactCommand(world))
                .addSubcommand(new RulesApproveCommand(world))
                .addSubcommand(new RulesActivateCommand(world))
                .addSubcommand(new RulesRollbackCommand(world))
                .addSubcommand(new RulesExportCommand(world))
                .addSubcommand(new RulesFactsCommand(world))
                .addSubcommand(new RulesConfirmCommand(world));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.BAD_INPUT;
    }
}
