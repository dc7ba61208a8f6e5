package dev.leastscope.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestLocatorTest {
    @TempDir
    Path folder;

    private Path root;
    private Path module;

    @BeforeEach
    void project() throws IOException {
        root = folder.resolve("project");
        module = Files.createDirectories(root.resolve("apps/mail"));
        Files.createDirectory(root.resolve(".mvn"));
    }

    @Test
    @DisplayName("The source root is the nearest folder upwards with .git or .mvn")
    void sourceRoot() throws IOException {
        assertThat(ManifestLocator.sourceRoot(module)).contains(root);
        // A worktree has a file .git, not a folder.
        Files.writeString(root.resolve("apps/.git"), "gitdir: elsewhere");
        assertThat(ManifestLocator.sourceRoot(module)).contains(root.resolve("apps"));
        assertThat(ManifestLocator.sourceRoot(module.getRoot())).isEmpty();
    }

    @Test
    @DisplayName("The nearest manifest counts, up to the source root and not above it")
    void find() throws IOException {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), "");
        assertThat(ManifestLocator.find(module, root)).isEmpty();
        Path top = Files.writeString(root.resolve("nylas-scopes.yaml"), "");
        assertThat(ManifestLocator.find(module, root)).contains(top);
        // A folder of that name is found, and refused when it is read: it is never called absent.
        Path nearer = Files.createDirectory(root.resolve("apps/nylas-scopes.yaml"));
        assertThat(ManifestLocator.find(module, root)).contains(nearer);
        Path own = Files.writeString(module.resolve("nylas-scopes.yaml"), "");
        assertThat(ManifestLocator.find(module, root)).contains(own);
        assertThat(ManifestLocator.find(root, module)).contains(top);
    }

    @Test
    @DisplayName("Places are printed relative to the source root, with slashes")
    void names() {
        assertThat(ManifestLocator.nameOf(root, module.resolve("nylas-scopes.yaml")))
                .isEqualTo("apps/mail/nylas-scopes.yaml");
        assertThat(ManifestLocator.nameOf(root, module.resolve("../../x.yaml"))).isEqualTo("x.yaml");
    }
}
