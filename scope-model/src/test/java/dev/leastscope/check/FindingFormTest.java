package dev.leastscope.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.Integration;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every finding of the corpus must be: placed, said in whole sentences, with something to do, and known again. */
class FindingFormTest {
    private static final Path CASES = Path.of("src/test/cases");
    private static final String AS_OF = "2026-11-21";

    private final Catalog catalog = Catalog.builtIn();
    private final Resolver resolver = new Resolver(catalog, AS_OF);

    private static List<Path> manifests() throws IOException {
        try (Stream<Path> paths = Files.walk(CASES)) {
            return paths.filter(path -> path.endsWith("nylas-scopes.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private List<Finding> findings(Reading<Integration> reading) {
        if (reading.value().isEmpty()) {
            return List.of();
        }
        Integration integration = reading.value().get();
        Examination examination = new Examination(
                integration,
                resolver.resolve(integration),
                Optional.empty(),
                Examination.ScopeOfCode.WHOLE,
                Optional.empty(),
                catalog,
                resolver,
                AS_OF);
        return new Checker(Rules.all(), Baseline.NONE)
                .check(examination, Optional.empty())
                .findings();
    }

    @Test
    void isPlacedAndSaidWhole() throws IOException {
        for (Path manifest : manifests()) {
            for (Finding finding :
                    findings(ManifestReader.in(manifest.getParent()).read(manifest))) {
                assertThat(finding.location().isKnown())
                        .as("%s: %s", manifest, finding)
                        .isTrue();
                assertThat(finding.location().line())
                        .as("%s: %s", manifest, finding)
                        .isPositive();
                assertThat(finding.message())
                        .as("%s", manifest)
                        .matches("(?s).*[.\"]")
                        .doesNotContain("null", "Optional[", "dev.leastscope", "``")
                        .hasSizeLessThan(700);
                assertThat(finding.fix())
                        .as("%s: %s", manifest, finding)
                        .endsWith(".")
                        .doesNotContain("null", "Optional[", "dev.leastscope", "``");
                assertThat(finding.source()).as("%s: %s", manifest, finding).matches("(https://\\S+)?");
            }
        }
    }

    /** Baselines and suppressions must survive a manifest that is moved about and commented. */
    @Test
    void isKnownAgainElsewhere() throws IOException {
        for (Path manifest : manifests()) {
            String text = Files.readString(manifest);
            if (text.contains("extends:") || text.contains("manifest:")) {
                continue;
            }
            List<String> before = ids(findings(ManifestReader.withoutFiles().read(SourceText.of("a.yaml", text))));
            List<String> after = ids(findings(ManifestReader.withoutFiles()
                    .read(SourceText.of("deep/b.yaml", "# moved\n\n" + text + "# end\n"))));

            assertThat(after).as("%s", manifest).isEqualTo(before);
        }
    }

    private static List<String> ids(List<Finding> findings) {
        List<String> ids = new ArrayList<>();
        for (Finding finding : findings) {
            ids.add(finding.id());
        }
        return ids.stream().sorted().toList();
    }
}
