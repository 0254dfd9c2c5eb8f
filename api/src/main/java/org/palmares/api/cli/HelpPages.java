package org.palmares.api.cli;

import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of every command in one language. Each description of a command, an option or a parameter is written as two
 * strings, French then English; only one is shown.
 */
final class HelpPages {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;

    private final Language language;
    private final int width;

    private HelpPages(Language language, int width) {
        this.language = language;
        this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** Prepares the help of a command line and of all its commands, for lines of at most so many characters. */
    static void prepare(CommandLine line, Language language, int width) {
        HelpPages pages = new HelpPages(language, width);
        line.setHelpFactory(pages::help);
        pages.prepare(line.getCommandSpec());
    }

    private void prepare(CommandSpec command) {
        UsageMessageSpec page = command.usageMessage();
        page.width(width);
        page.synopsisHeading(say(new Text("Emploi : ", "Usage: ")));
        page.synopsisSubcommandLabel(say(new Text("COMMANDE", "COMMAND")));
        page.commandListHeading(say(new Text("%nCommandes :%n", "%nCommands:%n")));
        page.parameterListHeading(say(new Text("%nÀ donner :%n", "%nTo be given:%n")));
        page.optionListHeading(say(new Text("%nOptions :%n", "%nOptions:%n")));
        page.description(pick(page.description()));
        page.footer(pick(page.footer()));
        command.subcommands().values().forEach(each -> prepare(each.getCommandSpec()));
    }

    private Help help(CommandSpec command, Help.ColorScheme colours) {
        return new Help(command, colours) {
            @Override
            public IOptionRenderer createDefaultOptionRenderer() {
                IOptionRenderer usual = super.createDefaultOptionRenderer();
                return (option, label, scheme) -> usual.render(inLanguage(option), label, scheme);
            }

            @Override
            public IParameterRenderer createDefaultParameterRenderer() {
                IParameterRenderer usual = super.createDefaultParameterRenderer();
                return (parameter, label, scheme) -> usual.render(inLanguage(parameter), label, scheme);
            }
        };
    }

    private OptionSpec inLanguage(OptionSpec option) {
        return OptionSpec.builder(option)
                .description(pick(option.description()))
                .build();
    }

    private PositionalParamSpec inLanguage(PositionalParamSpec parameter) {
        return PositionalParamSpec.builder(parameter)
                .description(pick(parameter.description()))
                .build();
    }

    private String[] pick(String... both) {
        return both.length == 2 ? new String[] {say(new Text(both[0], both[1]))} : both;
    }

    private String say(Text text) {
        return text.in(language);
    }
}
