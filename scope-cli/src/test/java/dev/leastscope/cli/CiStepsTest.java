package dev.leastscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The steps of docs/ci.md that run the jar do what the page says. Those that run Maven are run by src-it/ci, those that need jq by
 * {@link CiToolsTest}.
 */
class CiStepsTest {
    private static final String PASSING = """
            nylas: v3
            features: [messages.read]
            connectors:
              google:
                scopes: [https://www.googleapis.com/auth/gmail.readonly]
            """;

    private static final String FAILING = PASSING.replace("[messages.read]", "[messages.read, messages.send]");

    @TempDir
    Path folder;

    private CiMachine machine;
    private Path project;

    @BeforeEach
    void repository() throws Exception {
        machine = CiMachine.in(folder);
        project = machine.project();
        Files.writeString(project.resolve("nylas-scopes.yaml"), PASSING);
        assertThat(machine.run("git init -q -b main && git add nylas-scopes.yaml"
                                + " && git -c user.name=ci -c user.email=ci@localhost commit -q -m base"
                                + " && git update-ref refs/remotes/origin/main HEAD")
                        .status())
                .isZero();
    }

    @Test
    void theStepsOfGitHubAnnotateSummarizeAndCompare() throws Exception {
        List<String> steps = CiMachine.stepsOfTheJar("run");
        assertThat(steps).hasSize(3);
        Files.writeString(project.resolve("nylas-scopes.yaml"), FAILING);

        CiMachine.Result check = machine.run(steps.get(0));
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.output()).contains("::error file=nylas-scopes.yaml,line=5,");
        assertThat(machine.run(steps.get(1)).status()).isZero();
        assertThat(machine.run(steps.get(2)).status()).isZero();
        assertThat(folder.resolve("summary.md"))
                .content()
                .contains("<!-- leastscope-report -->")
                .contains("The check fails; before it passed.", "### 1 new finding")
                .endsWith("<!-- leastscope-diff -->\n");
    }

    @Test
    void theScriptOfGitLabWritesTheTestReport() throws Exception {
        List<String> steps = CiMachine.stepsOfTheJar("script");
        assertThat(steps).hasSize(1);

        assertThat(machine.run(steps.get(0)).status()).isZero();
        assertThat(project.resolve("target/scope/TEST-scope.xml")).isRegularFile();
        assertThat(project.resolve("target/scope/index.html")).isRegularFile();
    }

    @Test
    void theHookRefusesAManifestThatFails() throws Exception {
        List<String> steps = CiMachine.stepsOfTheJar("entry");
        assertThat(steps).hasSize(1);

        assertThat(machine.run(steps.get(0)).status()).isZero();
        Files.writeString(project.resolve("nylas-scopes.yaml"), FAILING);
        CiMachine.Result failing = machine.run(steps.get(0));
        assertThat(failing.status()).isEqualTo(1);
        assertThat(failing.output()).contains("scope.missing");
    }
}
