package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan that needs more memory than the JVM may use ends with one clear error, in a JVM of its own. */
class ScannerMemoryTest {
    @TempDir
    Path folder;

    /** What the other JVM runs: prints the error's message. */
    static final class Run {
        private Run() {}

        public static void main(String[] arguments) {
            try {
                Scanner.scan(ScanRequest.builder()
                        .archive(Path.of(arguments[0]))
                        .threads(1)
                        .build());
                System.out.println("the scan ended well");
            } catch (ScanException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void lackOfMemoryIsAnErrorOfItsOwn() throws IOException, InterruptedException {
        byte[] noise = new byte[30_000_000];
        new Random(1).nextBytes(noise);
        Path archive = Files.write(
                folder.resolve("a.jar"),
                dev.leastscope.scan.archive.ZipBytes.of(
                        true,
                        "lib/large.jar",
                        dev.leastscope.scan.archive.ZipBytes.of(false, "noise.bin", noise, "p/A.class", new byte[9])));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName(),
                        archive.toString())
                .redirectErrorStream(true)
                .start();
        try (InputStream output = process.getInputStream()) {
            assertThat(new String(output.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("the scan of the compiled classes needs more memory than the JVM may use (16 MiB)")
                    .contains("MAVEN_OPTS=-Xmx1g");
        }
        assertThat(process.waitFor()).isZero();
    }
}
