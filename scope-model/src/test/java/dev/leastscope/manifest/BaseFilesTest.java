package dev.leastscope.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseFilesTest {
    @TempDir
    Path root;

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Reading<Integration> read(Path file) {
        return ManifestReader.in(root).read(file);
    }

    @Test
    @DisplayName("Maps are merged, lists and single values replaced, and each keeps its place")
    void merging() throws IOException {
        write("base.yaml", """
                nylas: v2
                name: base
                features: [messages.read, messages.send]
                connectors:
                  google:
                    auth: oauth
                    scopes: [email]
                  imap: {}
                policy: {max-tier: restricted, coverage: documented}
                """);
        Path own = write("apps/staging/nylas-scopes.yaml", """
                extends: ../../base.yaml
                name: staging
                features: [events.read]
                connectors:
                  google:
                    scopes: [calendar]
                  microsoft: {}
                policy: {max-tier: sensitive}
                """);
        Integration integration = read(own).orThrow();
        assertThat(integration.api()).isEqualTo(ApiVersion.V2);
        assertThat(integration.apiLocation()).hasToString("base.yaml:1:8");
        assertThat(integration.location()).hasToString("apps/staging/nylas-scopes.yaml:1:1");
        assertThat(integration.name()).isEqualTo("staging");
        assertThat(integration.features())
                .hasToString("[Named[text=events.read, location=apps/staging/nylas-scopes.yaml:3:12]]");
        assertThat(integration.connectors())
                .extracting(Connector::provider)
                .containsExactly(Provider.GOOGLE, Provider.IMAP, Provider.MICROSOFT);
        Connector google = integration.connectors().get(0);
        assertThat(google.scopes().orElseThrow())
                .hasToString("[Named[text=calendar, location=apps/staging/nylas-scopes.yaml:6:14]]");
        assertThat(google.auth()).isPresent();
        assertThat(integration.policy().maxTier()).hasToString("Optional[SENSITIVE]");
        assertThat(integration.policy().coverage()).hasToString("DOCUMENTED");
    }

    @Test
    @DisplayName("Four files may stand below a manifest, not five")
    void depth() throws IOException {
        write("b4.yaml", "connectors: {google: {}}\n");
        write("b3.yaml", "extends: b4.yaml\n");
        write("b2.yaml", "extends: b3.yaml\n");
        write("b1.yaml", "extends: b2.yaml\n");
        Path own = write("own.yaml", "extends: b1.yaml\n");
        assertThat(read(own).problems()).isEmpty();
        Path above = write("above.yaml", "extends: own.yaml\n");
        assertThat(read(above).problems())
                .extracting(Problem::message)
                .containsExactly("more than 4 manifests extend each other; deeper ones are not read");
    }

    @Test
    @DisplayName("A symbolic link does not lead out of the source root")
    void symbolicLink() throws IOException {
        Path outside = write("outside/base.yaml", "connectors: {google: {}}\n");
        Path inside = root.resolve("inside");
        Files.createDirectories(inside);
        Files.createSymbolicLink(inside.resolve("link.yaml"), outside);
        Path own = Files.writeString(inside.resolve("own.yaml"), "extends: link.yaml\n");
        assertThat(ManifestReader.in(inside).read(own).problems())
                .extracting(Problem::message)
                .containsExactly("the file is outside the source root, so it is not read");
    }

    @Test
    @DisplayName("A base of a higher version is refused at its own line")
    void version() throws IOException {
        write("base.yaml", "version: 7\nwibble: x\n");
        Path own = write("own.yaml", "extends: base.yaml\nregoin: x\n");
        assertThat(read(own).problems())
                .extracting(p -> p.location() + " " + p.message())
                .containsExactly(
                        "base.yaml:1:10 this manifest has format version '7', this release of Leastscope reads version 1");
    }

    @Test
    @DisplayName("A secret in a base is reported at its place, also when it is replaced")
    void secretInBase() throws IOException {
        write("base.yaml", "name: nyk_" + "v0_cYmq8Zx2LkT7vB4nR9wS1dF6\nconnectors: {google: {}}\n");
        Path own = write("own.yaml", "extends: base.yaml\nname: mine\n");
        Integration integration = read(own).orThrow();
        assertThat(integration.name()).isEqualTo("mine");
        assertThat(integration.secrets()).hasToString("[SecretSighting[kind=an API key, location=base.yaml:1:7]]");
    }

    @Test
    @DisplayName("Paths that are none, folders and files that are not there have messages of their own")
    void paths() throws IOException {
        assertThat(message("\"a\\0b\"")).isEqualTo("this is not a path");
        assertThat(message("nowhere.yaml")).isEqualTo("'nowhere.yaml': there is no such file");
        assertThat(message("../base.yaml")).isEqualTo("the file is outside the source root, so it is not read");
        assertThat(message(".")).isEqualTo("'.': it is a folder, not a file");
    }

    private String message(String path) throws IOException {
        Reading<Integration> reading = read(write("own.yaml", "extends: " + path + "\n"));
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).location()).hasToString("own.yaml:1:10");
        return reading.problems().get(0).message();
    }
}
