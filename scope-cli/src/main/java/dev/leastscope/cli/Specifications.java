package dev.leastscope.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Describes the commands to picocli, which parses the arguments and prints the help. */
final class Specifications {
    static final String PROGRAM = "leastscope";

    /** The command that prints a completion script. */
    static final String COMPLETION = "completion";

    private Specifications() {}

    /** The program with only one command. Describing all commands takes a third of the start time. */
    static CommandLine with(Command command) {
        CommandLine program = program();
        program.addSubcommand(command.text(), of(command));
        return program;
    }

    /** The program with all commands, for its help, completion and unknown words. */
    static CommandLine withAll() {
        CommandLine program = program();
        for (Command command : Command.values()) {
            program.addSubcommand(command.text(), of(command));
        }
        program.addSubcommand(COMPLETION, completion());
        return program;
    }

    private static CommandLine program() {
        CommandSpec spec = CommandSpec.create().name(PROGRAM);
        spec.usageMessage()
                .description("Computes and checks the least OAuth scopes of a Nylas integration.")
                .footer(
                        "",
                        "Exit status: 0 passed, 1 findings, 2 wrong usage or unreadable input,",
                        "3 a defect of this program.",
                        "Example: leastscope check --manifest nylas-scopes.yaml");
        spec.addOption(help());
        spec.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description("Print the version.")
                .build());
        return configured(new CommandLine(spec));
    }

    private static CommandLine configured(CommandLine line) {
        return line.setUsageHelpWidth(80)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setOverwrittenOptionsAllowed(false);
    }

    private static CommandSpec of(Command command) {
        CommandSpec spec = CommandSpec.create().name(command.text());
        spec.usageMessage()
                .description(command.summary())
                .sortOptions(false)
                .abbreviateSynopsis(true)
                .footer("", "Example: " + PROGRAM + " " + command.example());
        for (Option option : command.options()) {
            spec.addOption(of(option));
        }
        spec.addOption(help());
        spec.addOption(OptionSpec.builder("--debug")
                .description("Print the stack trace of a defect of this program.")
                .build());
        return spec;
    }

    private static OptionSpec of(Option option) {
        OptionSpec.Builder builder = OptionSpec.builder(option.text()).description(option.help());
        if (option.label().isEmpty()) {
            return builder.type(boolean.class).arity("0").build();
        }
        builder.paramLabel(option.label()).arity("1");
        return option == Option.CLASSES || option == Option.USAGE || option == Option.ALLOW_UNKNOWN
                ? builder.type(List.class).auxiliaryTypes(String.class).build()
                : builder.type(String.class).build();
    }

    private static CommandSpec completion() {
        CommandSpec spec = CommandSpec.create().name(COMPLETION);
        spec.usageMessage()
                .description("Prints a script that completes commands and options in bash and zsh.")
                .footer("", "Example: source <(leastscope completion)");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("SHELL")
                .arity("0..1")
                .type(String.class)
                .completionCandidates(List.of("bash", "zsh"))
                .description("bash or zsh; both take the same script.")
                .build());
        spec.addOption(help());
        return spec;
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help.")
                .build();
    }
}
