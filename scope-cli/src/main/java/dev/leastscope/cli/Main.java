package dev.leastscope.cli;

import dev.leastscope.engine.run.Status;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The command {@code leastscope}. */
public final class Main {
    /** Nothing fails. */
    static final int PASSED = 0;

    /** Findings fail the check. */
    static final int FINDINGS = 1;

    /** The arguments or an input cannot be used. */
    static final int BAD_INPUT = 2;

    /** A defect of this program. */
    static final int DEFECT = 3;

    private static final String DEBUG = "--debug";

    private Main() {}

    /** Runs a command and ends the process. */
    public static void main(String[] arguments) {
        Interruption.exit(run(System.in, System.out, System.err, System.getenv(), arguments));
    }

    /**
     * Runs one command.
     *
     * @param in standard input; no command reads it yet
     * @param out the output for answers
     * @param err the output for people
     * @param env the environment; no command reads it yet
     * @param arguments the command and its options
     * @return the exit status: 0 passed, 1 findings, 2 wrong usage or unreadable input, 3 a defect of this program
     */
    public static int run(
            InputStream in, PrintStream out, PrintStream err, Map<String, String> env, String... arguments) {
        try {
            return run(out, err, arguments);
        } catch (CommandLine.ParameterException e) {
            return wrongUsage(e, err);
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            err.println("leastscope has a defect: " + e + ". Please report it with the command and its input; " + DEBUG
                    + " prints where it is.");
            if (Arrays.asList(arguments).contains(DEBUG)) {
                e.printStackTrace(err);
            }
            return DEFECT;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static int run(PrintStream out, PrintStream err, String... arguments) {
        Command command = arguments.length == 0 ? null : command(arguments[0]);
        CommandLine program = command == null ? Specifications.withAll() : Specifications.with(command);
        CommandLine.ParseResult parsed = program.parseArgs(arguments);
        CommandLine.ParseResult chosen = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (chosen.isUsageHelpRequested()) {
            PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
            chosen.commandSpec().commandLine().usage(writer);
            writer.flush();
            return PASSED;
        }
        if (parsed.isVersionHelpRequested()) {
            String version = Main.class.getPackage().getImplementationVersion();
            out.println(Specifications.PROGRAM + " " + (version == null ? "unreleased" : version));
            return PASSED;
        }
        if (command != null) {
            return status(command.run(new Arguments(chosen, new StreamLogger(out, err))), err);
        }
        if (parsed.hasSubcommand()) {
            return completion(program, chosen, out, err);
        }
        throw new CommandLine.ParameterException(program, "name a command");
    }

    private static Command command(String word) {
        for (Command command : Command.values()) {
            if (command.text().equals(word)) {
                return command;
            }
        }
        return null;
    }

    private static int completion(
            CommandLine program, CommandLine.ParseResult chosen, PrintStream out, PrintStream err) {
        String shell = chosen.matchedPositionalValue(0, "bash");
        if (!List.of("bash", "zsh").contains(shell)) {
            err.println("error: there is no completion for this shell; write bash or zsh");
            return BAD_INPUT;
        }
        new StreamLogger(out, err).output(AutoComplete.bash(Specifications.PROGRAM, program));
        return PASSED;
    }

    private static int status(Status status, PrintStream err) {
        if (status instanceof Status.Findings findings) {
            err.println("error: " + findings.message());
            return FINDINGS;
        }
        if (status instanceof Status.BadInput bad) {
            err.println("error: " + bad.message());
            return BAD_INPUT;
        }
        return PASSED;
    }

    private static int wrongUsage(CommandLine.ParameterException e, PrintStream err) {
        err.println("error: " + e.getMessage());
        PrintWriter writer = new PrintWriter(err, false, StandardCharsets.UTF_8);
        CommandLine.UnmatchedArgumentException.printSuggestions(e, writer);
        writer.flush();
        err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return BAD_INPUT;
    }
}
