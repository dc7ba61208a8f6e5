package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Constants of a dependency are read where the scan reads that dependency, and nowhere else. */
class DependencyConstantsTest {
    @TempDir
    Path work;

    private Path jar;
    private Path classes;

    @BeforeEach
    void compile() throws IOException {
        Path sources = Files.createDirectories(work.resolve("sources"));
        Path library = Files.writeString(sources.resolve("SharedScopes.java"), """
                package library;

                public final class SharedScopes {
                    public static final java.util.List<String> MAIL = java.util.List.of("openid", "email");
                    public static final java.util.List<String> COMPUTED = java.util.List.of(System.lineSeparator());

                    public static java.util.List<String> mail() {
                        return MAIL;
                    }

                    public static java.util.List<String> logic() {
                        return System.nanoTime() > 0 ? MAIL : java.util.List.of();
                    }
                }
                """);
        Path compiled = FixtureApplication.compileFile(ApiVersion.V3, library, work.resolve("library"));
        jar = work.resolve("library.jar");
        try (OutputStream stream = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry("library/SharedScopes.class"));
            zip.write(Files.readAllBytes(compiled.resolve("library/SharedScopes.class")));
        }
        String url = "new UrlForAuthenticationConfig.Builder(\"c\", \"https://app.example.com\").scope(%s).build();";
        Path application = Files.writeString(
                sources.resolve("Login.java"), """
                import com.nylas.models.UrlForAuthenticationConfig;
                import library.SharedScopes;

                final class Login {
                    Object field() { return FIELD }
                    Object getter() { return GETTER }
                    Object logic() { return LOGIC }
                    Object computed() { return COMPUTED }
                }
                """.replace("FIELD", url.formatted("SharedScopes.MAIL"))
                        .replace("GETTER", url.formatted("SharedScopes.mail()"))
                        .replace("LOGIC", url.formatted("SharedScopes.logic()"))
                        .replace("return COMPUTED", "return " + url.formatted("SharedScopes.COMPUTED")));
        classes = FixtureApplication.compileFile(ApiVersion.V3, application, work.resolve("application"), compiled);
    }

    private List<String> found(boolean dependencies) {
        ScanRequest.Builder request = ScanRequest.builder().classDirectory(classes);
        return FactLines.of(Scanner.scan((dependencies ? request.archive(jar) : request).build())).stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }

    @Test
    void aFieldAndItsGetterAreRead() {
        assertThat(found(true))
                .filteredOn(line -> line.startsWith("auth"))
                .containsExactly(
                        "auth direct v3; hosted auth URL; -; openid email; https://app.example.com; -",
                        "auth direct v3; hosted auth URL; -; openid email; https://app.example.com; -");
    }

    /** The code of a dependency is not followed: its methods are no constants. */
    @Test
    void whatIsMoreThanAConstantIsUnresolved() {
        assertThat(found(true))
                .filteredOn(line -> line.startsWith("unresolved"))
                .hasSize(2);
    }

    @Test
    void withoutTheDependencyNothingOfItIsRead() {
        assertThat(found(false)).hasSize(4).allMatch(line -> line.startsWith("unresolved"));
    }
}
