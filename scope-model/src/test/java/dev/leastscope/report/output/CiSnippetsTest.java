package dev.leastscope.report.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The snippets of docs/ci.md are read as a build server reads them, and name what the plugin writes. */
class CiSnippetsTest {
    private static final Path PAGE = Path.of("../docs/ci.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FORMATS = Pattern.compile("-Dscope\\.formats=([a-z,]+)");
    private static final Pattern FILE = Pattern.compile("target/scope/(?:aggregate/)?([A-Za-z-]+\\.[a-z]+)");

    @Test
    void eachIsYaml() throws IOException {
        assertThat(found(BLOCK))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(block -> assertThat(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(block))
                        .isNotNull());
    }

    @Test
    void formatsAndFilesExist() throws IOException {
        assertThat(found(FORMATS))
                .isNotEmpty()
                .allSatisfy(formats -> assertThat(Reports.FORMATS).containsAll(List.of(formats.split(",", -1))));
        assertThat(found(FILE))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(KnownFiles.all()).contains(file));
    }

    /** A failed check is what the reports are for. */
    @Test
    void whatShowsAReportRunsAfterAFailedBuild() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains("security-events: write", "when: always");
        assertThat(page.lines()
                        .filter(line -> line.strip().startsWith("- name:"))
                        .count())
                .isEqualTo(page.lines()
                        .filter(line -> line.strip().startsWith("if:"))
                        .count());
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
