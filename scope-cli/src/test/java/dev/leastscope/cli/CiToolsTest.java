package dev.leastscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The steps of docs/ci.md that need jq, which the profile full has. GitHub's command line is a script here that records its
 * arguments and answers from a file: what GitHub does with them is not tested.
 */
@Tag("full")
class CiToolsTest {
    private static final String MANIFEST = """
            nylas: v3
            features: [messages.read, messages.send]
            connectors:
              google:
                scopes:
                  - https://www.googleapis.com/auth/gmail.readonly
                  - https://www.googleapis.com/auth/gmail.metadata
            suppressions:
              - rule: scope.missing
                reason: sending comes in March
                expires: 2027-03-31
            """;

    private static final String GH = """
            #!/usr/bin/env bash
            printf '%s\\n' "$@" >> "$RUNNER_TEMP/gh.txt"
            echo -- >> "$RUNNER_TEMP/gh.txt"
            while [ $# -gt 0 ]; do
                if [ "$1" = --jq ]; then jq -r "$2" "$RUNNER_TEMP/comments.json"; fi
                shift
            done
            """;

    @TempDir
    Path folder;

    private CiMachine machine;

    @BeforeEach
    void reports() throws Exception {
        machine = CiMachine.in(folder);
        Files.writeString(machine.project().resolve("nylas-scopes.yaml"), MANIFEST);
        for (String output : List.of("target/scope", "part/target/scope", "target/scope/aggregate")) {
            assertThat(machine.run(
                                    "java -jar tools/leastscope.jar check --manifest nylas-scopes.yaml --formats md,sarif"
                                            + " --as-of 2026-11-21 --fail-on never --output " + output)
                            .status())
                    .isZero();
        }
    }

    private static String step(String... parts) throws IOException {
        List<String> found = CiMachine.steps("run").stream()
                .filter(step -> List.of(parts).stream().allMatch(step::contains))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** The files of each module hold the findings that stand, and nothing else is changed. */
    @Test
    void acceptedFindingsAreLeftOutOfWhatIsUploaded() throws Exception {
        CiMachine.Result result = machine.run(step("jq", "while read"));
        assertThat(result.status()).as(result.output()).isZero();
        assertStanding("sarif/1.sarif");
        assertStanding("sarif/2.sarif");
        assertThat(folder.resolve("temp/sarif/3.sarif")).doesNotExist();
    }

    @Test
    void withSeveralModulesOnlyTheReportOfAllIsUploaded() throws Exception {
        CiMachine.Result result = machine.run(step("jq", "aggregate/report.sarif"));
        assertThat(result.status()).as(result.output()).isZero();
        assertStanding("sarif/scope.sarif");
        assertThat(folder.resolve("temp/sarif/1.sarif")).doesNotExist();
    }

    private void assertStanding(String name) throws IOException {
        assertThat(machine.project().resolve("target/scope/report.sarif"))
                .content()
                .contains("\"suppressions\"", "\"scope.missing\"");
        String left = Files.readString(folder.resolve("temp").resolve(name));
        assertThat(left)
                .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"google.metadata-conflict\"")
                .doesNotContain("\"suppressions\"", "\"ruleId\": \"scope.missing\"");
    }

    @Test
    void aPullRequestGetsOneCommentWhichIsReplaced() throws Exception {
        Path gh = Files.writeString(folder.resolve("bin/gh"), GH);
        Files.setPosixFilePermissions(gh, PosixFilePermissions.fromString("rwx------"));
        Path comments = folder.resolve("temp/comments.json");
        String other = "{\"id\": 5, \"body\": \"Looks good\"}";
        Files.writeString(comments, "[" + other + "]");
        String step = step("gh api");

        assertThat(machine.run(step).status()).isZero();
        String asked = "api\n--paginate\nrepos/acme/app/issues/7/comments\n--jq\n"
                + ".[] | select(.body | contains(\"<!-- leastscope-report -->\")) | .id\n--\n";
        String made = "api\n--silent\n--method\nPOST\nrepos/acme/app/issues/7/comments\n--field\n"
                + "body=@target/scope/report.md\n--\n";
        assertThat(folder.resolve("temp/gh.txt")).hasContent(asked + made);
        assertThat(machine.project().resolve("target/scope/report.md"))
                .content()
                .endsWith("<!-- leastscope-report -->\n")
                .hasSizeLessThan(65_536);

        // The comment is there now, with the text of the report.
        Files.writeString(
                comments, "[" + other + ", {\"id\": 9, \"body\": \"# Scopes\\n<!-- leastscope-report -->\\n\"}]");
        assertThat(machine.run(step).status()).isZero();
        String replaced = "api\n--silent\n--method\nPATCH\nrepos/acme/app/issues/comments/9\n--field\n"
                + "body=@target/scope/report.md\n--\n";
        assertThat(folder.resolve("temp/gh.txt")).hasContent(asked + made + asked + replaced);
    }
}
