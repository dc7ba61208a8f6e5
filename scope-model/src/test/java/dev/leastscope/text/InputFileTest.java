package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.overrides.CatalogOverrides;
import dev.leastscope.check.Baseline;
import dev.leastscope.diagnose.ErrorArgument;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.lock.Lock;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.manifest.ManifestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no regular file is refused by every reader, and none waits for a pipe or calls it absent. */
class InputFileTest {
    private final Map<String, Path> refused = new TreeMap<>();

    @TempDir
    Path folder;

    @BeforeEach
    void makeThem() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        refused.put("it is a pipe, a socket or a device, not a file", pipe);
        refused.put("it is a folder, not a file", Files.createDirectory(folder.resolve("folder")));
        refused.put(
                "it is a broken link", Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("gone")));
    }

    @Test
    void everyReaderRefusesWhatIsNoFile() {
        refused.forEach((reason, file) -> {
            assertRefused(reason, ManifestReader.in(folder).read(file));
            assertRefused(reason, Lock.read(file, "lock"));
            assertRefused(reason, Baseline.read(file, "baseline"));
            assertRefused(reason, CatalogOverrides.apply(Catalog.builtIn(), file, "overrides"));
            assertRefused(reason, CodeFactsFile.read(file, "facts", Catalog.builtIn()));
            assertRefused(reason, ErrorArgument.read("@" + file.getFileName(), folder));
        });
    }

    @Test
    void filesThatAManifestNamesAreRefusedInTheSameWords() throws IOException {
        for (Map.Entry<String, Path> one : refused.entrySet()) {
            String name = one.getValue().getFileName().toString();
            Path extending = Files.writeString(folder.resolve("extending.yaml"), "extends: " + name + "\n");
            assertRefused(one.getKey(), ManifestReader.in(folder).read(extending));
            Path entra = Files.writeString(
                    folder.resolve("entra.yaml"),
                    "connectors:\n  microsoft:\n    scopes: [offline_access]\n    provider-app: {manifest: " + name
                            + "}\n");
            assertRefused(one.getKey(), ManifestReader.in(folder).read(entra));
        }
    }

    @Test
    void aManifestThatIsNoFileIsFoundAndNotCalledAbsent() throws IOException {
        Path manifest = Files.createDirectory(folder.resolve(ManifestLocator.FILE_NAME));
        assertThat(ManifestLocator.find(folder, folder)).contains(manifest);
    }

    private static void assertRefused(String reason, Reading<?> reading) {
        assertThat(reading.problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains(reason));
    }
}
