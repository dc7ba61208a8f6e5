package dev.leastscope.cli;

import dev.leastscope.engine.project.StandaloneModule;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.Logger;
import dev.leastscope.engine.run.RunContext;
import dev.leastscope.guard.GuardRequest;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The parsed options of one command. It turns them into requests of the engine. */
final class Arguments {
    private final CommandLine.ParseResult parsed;
    private final Logger logger;

    Arguments(CommandLine.ParseResult parsed, Logger logger) {
        this.parsed = parsed;
        this.logger = logger;
    }

    /** The value of an option; empty when it is absent, or the command does not have it. */
    Optional<String> text(Option option) {
        return parsed.hasMatchedOption(option.text())
                ? Optional.ofNullable(parsed.matchedOptionValue(option.text(), null))
                : Optional.empty();
    }

    /** Whether a switch is present. */
    boolean isOn(Option option) {
        return parsed.hasMatchedOption(option.text());
    }

    /** The value of an option that names a file. */
    Optional<Path> path(Option option) {
        Optional<String> text = text(option);
        return text.isEmpty() ? Optional.empty() : Optional.of(path(option, text.get()));
    }

    private Path path(Option option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CommandLine.ParameterException(
                    parsed.commandSpec().commandLine(), option.text() + ": this is not a file name");
        }
    }

    /** The working folder. */
    Path folder() {
        return Path.of("").toAbsolutePath();
    }

    /** The context of every operation. */
    RunContext context() {
        return new RunContext(
                Front.COMMAND_LINE, text(Option.AS_OF), Clock.systemUTC(), path(Option.OVERRIDES), logger);
    }

    /** A request for the working folder. */
    CheckRequest request() {
        List<Path> classes = paths(Option.CLASSES);
        Path output = path(Option.OUTPUT).orElse(Path.of("target", "scope"));
        StandaloneModule module = new StandaloneModule(folder(), classes, output);
        return new CheckRequest(
                new CheckRequest.Sources(
                        module,
                        module,
                        Optional.empty(),
                        path(Option.MANIFEST),
                        path(Option.SOURCE_ROOT),
                        path(Option.BASELINE),
                        path(Option.LOCK)),
                new CheckRequest.Code(
                        true,
                        text(Option.MIN_CONFIDENCE).orElse("literal"),
                        list(Option.SDK_PACKAGES, "com.nylas"),
                        classes,
                        Optional.empty(),
                        paths(Option.USAGE),
                        isOn(Option.ATTACH_FACTS),
                        false),
                new CheckRequest.Policy(
                        text(Option.FAIL_ON).orElse("error"),
                        isOn(Option.REQUIRE_MANIFEST),
                        isOn(Option.FAIL_ON_INCOMPLETE)),
                new CheckRequest.Outputs(
                        list(Option.FORMATS, "json,md,html"),
                        output,
                        path(Option.OUTPUT_FILE),
                        new CheckRequest.Display(
                                text(Option.RULE_PAGES), text(Option.SOURCE_URL), isOn(Option.SHOW_SUPPRESSIONS))),
                context());
    }

    /** A request for a guard that runs alone. */
    GuardRequest guard() {
        return new GuardRequest(
                new GuardRequest.Scopes(
                        text(Option.MODE),
                        path(Option.MANIFEST),
                        folder(),
                        parsed.hasMatchedOption(Option.SCOPES.text()) ? list(Option.SCOPES, "") : List.of(),
                        text(Option.API_OF_SCOPES)),
                new GuardRequest.Accounts(
                        text(Option.PROVIDER_OF_GRANTS), text(Option.AUTH_REQUEST), path(Option.GRANTS)),
                text(Option.UPSTREAM),
                text(Option.PORT),
                texts(Option.ALLOW_UNKNOWN),
                path(Option.USAGE_FOLDER),
                text(Option.AS_OF),
                logger);
    }

    private List<String> texts(Option option) {
        return parsed.hasMatchedOption(option.text()) ? parsed.matchedOptionValue(option.text(), List.of()) : List.of();
    }

    /** The values of an option that can be repeated. */
    private List<Path> paths(Option option) {
        List<String> texts = texts(option);
        List<Path> paths = new ArrayList<>(texts.size());
        for (String text : texts) {
            paths.add(path(option, text));
        }
        return paths;
    }

    private List<String> list(Option option, String standard) {
        List<String> words = new ArrayList<>();
        for (String word : text(option).orElse(standard).split(",", -1)) {
            words.add(word.strip());
        }
        return words;
    }
}
