package dev.leastscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The options of a command and the parameters of its goal are the same, so that neither front drifts. */
class OptionsTest {
    private static final Path GOALS =
            Path.of("..", "scope-maven-plugin", "src", "main", "java", "dev", "leastscope", "maven");

    private static final Pattern PROPERTY = Pattern.compile("property = \"scope\\.(\\w+)\"");

    private static final Pattern PARENT = Pattern.compile("class \\w+ extends (Abstract\\w+Mojo)");

    /** What only a build has: its own switch, and dependencies that it resolves. No code is scanned unless it is named. */
    private static final Set<String> ONLY_OF_A_BUILD = Set.of("skip", "scan", "scanDependencies", "scanTests");

    /** Options that a base class gives to every goal of a project, and that only a check uses. */
    private static final Set<String> ONLY_OF_A_CHECK =
            Set.of("outputDirectory", "rulePages", "sourceUrl", "showSuppressions");

    @ParameterizedTest
    @EnumSource(value = Command.class, names = "GUARD", mode = EnumSource.Mode.EXCLUDE)
    void areTheParametersOfTheGoal(Command command) throws IOException {
        String name = command.text();
        Set<String> parameters =
                parameters(name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + "Mojo");
        parameters.removeAll(ONLY_OF_A_BUILD);
        Set<String> options = new TreeSet<>();
        for (Option option : command.options()) {
            options.add(option.parameter());
        }
        if (command != Command.CHECK) {
            parameters.removeAll(ONLY_OF_A_CHECK);
        }
        assertThat(options).isEqualTo(parameters);
    }

    private static Set<String> parameters(String goal) throws IOException {
        String source = Files.readString(GOALS.resolve(goal + ".java"));
        Set<String> parameters = new TreeSet<>();
        Matcher matcher = PROPERTY.matcher(source);
        while (matcher.find()) {
            parameters.add(matcher.group(1));
        }
        Matcher parent = PARENT.matcher(source);
        if (parent.find()) {
            parameters.addAll(parameters(parent.group(1)));
        }
        return parameters;
    }
}
