package dev.leastscope.engine.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFileTest {
    @TempDir
    Path folder;

    @Test
    void theFoldersOfAFileAreMade() throws Exception {
        Path file = folder.resolve("a/b/answer.json");
        NamedFile.write(file, "{}\n");
        assertThat(file).hasContent("{}\n");
        assertThat(file.getParent()).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aFileThatWouldNotChangeIsLeftAlone() throws Exception {
        Path file = folder.resolve("nylas-scopes.lock");
        NamedFile.write(file, "same");
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, old);
        NamedFile.write(file, "same");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }

    @Test
    void aLinkThatTheUserNamedStaysALink() throws Exception {
        Path target = Files.writeString(folder.resolve("kept.lock"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("nylas-scopes.lock"), target);
        NamedFile.write(link, "new");
        assertThat(target).hasContent("new");
        assertThat(link).isSymbolicLink();
    }
}
