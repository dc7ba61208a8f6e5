package dev.leastscope.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leastscope.CheckOptions;
import dev.leastscope.GrantedFeatures;
import dev.leastscope.GrantedFeatures.GrantedFeature;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Integration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/library.md, compiled and run. Each stands in the page as it stands here, line for line. */
class LibraryPageTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Path SOURCE =
            ROOT.resolve("scope-testing/src/test/java/dev/leastscope/testing/LibraryPageTest.java");

    @TempDir
    Path folder;

    private final List<String> off = new ArrayList<>();

    /** A grant as a service stores it. */
    record Grant(List<String> scopes) {}

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), """
                nylas: v3
                features: [messages.read, messages.send]
                connectors:
                  google:
                    scopes: [https://www.googleapis.com/auth/gmail.readonly]
                """);
    }

    @Test
    void theMessageOfTheAssertionIsAsThePageShowsIt() throws IOException {
        List<String> lines = new ArrayList<>();
        assertThatThrownBy(ScopeAssertions.manifest(folder.resolve("nylas-scopes.yaml"))::assertNoErrors)
                .satisfies(error -> error.toString().lines().forEach(lines::add));
        List<String> shown = block("java.lang.AssertionError").lines().toList();
        assertThat(shown).hasSize(5);
        assertThat(shown).filteredOn(line -> !line.equals("...")).isSubsetOf(lines);
    }

    @Test
    void theAssertionOfThePageRunsInAFolderWithAManifest() {
        // The page's paths begin at the module's folder; this module has neither manifest nor Nylas code.
        assertThatThrownBy(() -> {
                    // <page>
                    ScopeAssertions.manifest(Path.of("nylas-scopes.yaml"))
                            .classes(Path.of("target", "classes"))
                            .assertNoErrors();
                    // </page>
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("there is no file ");
        assertThatThrownBy(() -> {
                    // <page>
                    ScopeAssertions.manifest(Path.of("nylas-scopes.yaml"))
                            .classes(Path.of("build", "classes", "java", "main"))
                            .assertNoErrors();
                    // </page>
                })
                .isInstanceOfAny(AssertionError.class, IllegalArgumentException.class);
    }

    @Test
    void aServiceAsksWhatWorks() {
        Integration integration =
                Leastscope.read(folder.resolve("nylas-scopes.yaml")).orThrow();
        Grant grant = new Grant(List.of("https://www.googleapis.com/auth/gmail.readonly"));
        // <page>
        GrantedFeatures features =
                Leastscope.featuresFor(integration, Provider.GOOGLE, grant.scopes(), CheckOptions.today());
        for (GrantedFeature feature : features.failing()) {
            switchOff(feature.name(), feature.lacks());
        }
        // </page>
        assertThat(off).containsExactly("messages.send lacks https://www.googleapis.com/auth/gmail.send");
    }

    private void switchOff(String feature, List<Scope> lacks) {
        off.add(feature + " lacks " + lacks.get(0).name());
    }

    @Test
    void theExamplesHereAreThoseOfThePage() throws IOException {
        List<String> examples = examples();
        List<String> blocks = new ArrayList<>();
        Matcher matcher = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page());
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        assertThat(blocks).containsExactlyElementsOf(examples);
    }

    @Test
    void theDependencyIsThisModule() throws IOException {
        String pom = Files.readString(ROOT.resolve("scope-testing/pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
        assertThat(page())
                .contains("<artifactId>scope-testing</artifactId>\n  <version>" + version + "</version>")
                .contains("\"dev.leastscope:scope-testing:" + version + "\"");
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/library.md"));
    }

    private static String block(String beginning) throws IOException {
        String page = page();
        int start = page.indexOf("```\n" + beginning) + 4;
        return page.substring(start, page.indexOf("```", start));
    }

    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        StringBuilder example = null;
        int indent = 0;
        for (String line : Files.readAllLines(SOURCE)) {
            if (line.strip().equals("// <page>")) {
                example = new StringBuilder();
                indent = line.indexOf('/');
            } else if (line.strip().equals("// </page>")) {
                examples.add(String.valueOf(example));
                example = null;
            } else if (example != null) {
                example.append(line.substring(indent)).append('\n');
            }
        }
        return examples;
    }
}
