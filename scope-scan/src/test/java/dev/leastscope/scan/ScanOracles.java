package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.scan.pool.ClassFormat;
import dev.leastscope.scan.pool.ClassShape;
import dev.leastscope.scan.pool.MalformedClassException;
import dev.leastscope.scan.pool.NylasClassFilter;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What holds for any bytes of a class or settings file: the scan ends; a class that may matter and that the JVM refuses is
 * named; facts of the class beside it stay; a secret is in no fact; facts.json is read as what was written.
 */
final class ScanOracles {
    /** Put together here, so that no scanner takes this file for a leak. */
    static final String CANARY = "nyk_" + "v0_cYmq8Zx2LkT7vB4nR9wS1dF6gH3jK5pQ0aE8uI2oXyZ7tVbN";

    private static final Catalog CATALOG = Catalog.builtIn();

    /** A class that asks for the scopes and the redirect URI of the settings nylas.scopes and nylas.redirect-uri. */
    private static final byte[] FROM_SETTINGS = resource("/classes/from-settings.class");

    private ScanOracles() {}

    private static byte[] resource(String name) {
        try (InputStream stream = ScanOracles.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The input with the canary where the seeds hold its marker of the same length: no scanner takes them for a leak. */
    private static byte[] withCanary(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        return text.replace("nyk-v0_", CANARY.substring(0, 7)).getBytes(StandardCharsets.ISO_8859_1);
    }

    static void classFile(byte[] input) {
        byte[] bytes = withCanary(input);
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
            hold(facts);
        });
    }

    /** No secret is in the facts, and what is written of them is read as the same facts. */
    private static void hold(CodeFacts facts) {
        String text = CodeFactsFile.write(facts);
        assertThat(text).doesNotContain(CANARY);
        assertThat(facts.toString()).doesNotContain(CANARY);
        Reading<CodeFacts> again = CodeFactsFile.read(SourceText.of("facts.json", text), CATALOG);
        assertThat(again.problems()).isEmpty();
        assertThat(CodeFactsFile.write(again.orThrow())).isEqualTo(text);
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

    static void settings(byte[] input) {
        byte[] bytes = withCanary(input);
        inFolder(folder -> {
            Files.write(folder.resolve("Fuzz.class"), FROM_SETTINGS);
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
            CodeFacts facts = Scanner.scan(ScanRequest.builder()
                    .classDirectory(folder)
                    .sourceRoot(folder)
                    .threads(1)
                    .build());
            // The class asks for scopes: a fact is made of them, or they are reported as unresolved.
            assertThat(facts.authorizations().size() + facts.unresolved().size())
                    .isPositive();
            hold(facts);
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
