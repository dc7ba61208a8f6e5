package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.scan.pool.ClassFormat;
import dev.leastscope.scan.pool.ClassShape;
import dev.leastscope.scan.pool.MalformedClassException;
import dev.leastscope.scan.pool.NylasClassFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What holds for any bytes of a class or settings file: the scan ends; a class that may matter and that the JVM refuses is
 * named; facts of the class beside it stay; a secret is in no fact.
 */
final class ScanOracles {
    /** Put together here, so that no scanner takes this file for a leak. */
    static final String CANARY = "nyk_" + "v0_cYmq8Zx2LkT7vB4nR9wS1dF6gH3jK5pQ0aE8uI2oXyZ7tVbN";

    private ScanOracles() {}

    static void classFile(byte[] bytes) {
        inFolder(folder -> {
            Files.write(folder.resolve("Fuzz.class"), bytes);
            Files.write(folder.resolve("Good.class"), GoodClass.bytes("Good"));
            CodeFacts facts = Scanner.scan(ScanRequest.builder()
                    .classDirectory(folder)
                    .sourceRoot(folder)
                    .threads(1)
                    .build());
            assertThat(facts.classes()).isEqualTo(2);
            assertThat(facts.calls())
                    .anySatisfy(
                            call -> assertThat(call.site().location().file()).isEqualTo("Good.class"));
            if (isRefused(bytes)) {
                assertThat(facts.unreadable())
                        .anySatisfy(one -> assertThat(one.location().file()).isEqualTo("Fuzz.class"));
            }
            assertThat(CodeFactsFile.write(facts)).doesNotContain(CANARY);
        });
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            ClassShape shape = ClassShape.of(bytes, bytes.length);
            if (NylasClassFilter.forNylas(List.of("com.nylas")).catches(bytes, shape) && shape.majorVersion() <= 72) {
                ClassFormat.check(bytes, bytes.length, shape);
            }
            return false;
        } catch (MalformedClassException e) {
            return true;
        }
    }

    static void settings(byte[] bytes) {
        inFolder(folder -> {
            Files.write(folder.resolve("application.yml"), bytes);
            Files.write(folder.resolve("application-dev.properties"), bytes);
            Files.write(
                    folder.resolve("application.properties"), "nylas.scopes=openid\n".getBytes(StandardCharsets.UTF_8));
            SettingsProblems problems = new SettingsProblems(folder);
            Map<String, List<List<String>>> settings = new SettingsFiles(List.of(folder), problems).get();
            assertThat(settings.get("nylas.scopes")).first().isEqualTo(List.of("openid"));
            Set<String> again =
                    new SettingsFiles(List.of(folder), problems).get().keySet();
            assertThat(again).isEqualTo(settings.keySet());
        });
    }

    /** Reads or writes files. */
    private interface Step {
        void run(Path folder) throws IOException;
    }

    private static void inFolder(Step step) {
        try {
            Path folder = Files.createTempDirectory("leastscope");
            try {
                step.run(folder);
            } finally {
                for (String name : List.of(
                        "Fuzz.class",
                        "Good.class",
                        "application.yml",
                        "application-dev.properties",
                        "application.properties")) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
