package dev.leastscope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.overrides.CatalogOverrides;
import dev.leastscope.check.Baseline;
import dev.leastscope.diagnose.Diagnoser;
import dev.leastscope.diagnose.Diagnosis;
import dev.leastscope.diagnose.DiagnosisJson;
import dev.leastscope.diagnose.DiagnosisText;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.integration.PublishedFacts;
import dev.leastscope.integration.PublishedFactsFile;
import dev.leastscope.lock.Lock;
import dev.leastscope.manifest.EntraManifestReader;
import dev.leastscope.manifest.ManifestElement;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What holds for each reader, whatever bytes it is given: it returns a value, or problems with a place and a message that
 * can be printed; a secret in the input is in no output; what is written from a value that was read is read as that value.
 */
final class ReaderOracles {
    /** Put together here, so that no scanner takes this file for a leak. */
    static final String CANARY = "nyk_" + "v0_cYmq8Zx2LkT7vB4nR9wS1dF6gH3jK5pQ0aE8uI2oXyZ7tVbN";

    private static final Catalog CATALOG = Catalog.builtIn();
    private static final ManifestReader MANIFESTS = ManifestReader.withoutFiles();
    private static final Diagnoser DIAGNOSER = new Diagnoser(CATALOG, "2026-11-21");

    private ReaderOracles() {}

    /** The oracles by the name of their reader, which is the name of the fuzz target and of the folder of its seeds. */
    static Map<String, Consumer<byte[]>> all() {
        Map<String, Consumer<byte[]>> oracles = new TreeMap<>();
        oracles.put("manifest", ReaderOracles::manifest);
        oracles.put("pom", ReaderOracles::pom);
        oracles.put("entra", ReaderOracles::entra);
        oracles.put("overrides", ReaderOracles::overrides);
        oracles.put("lock", ReaderOracles::lock);
        oracles.put("baseline", ReaderOracles::baseline);
        oracles.put("facts", ReaderOracles::facts);
        oracles.put("error", ReaderOracles::error);
        return oracles;
    }

    static void manifest(byte[] bytes) {
        SourceText source = source(bytes);
        Reading<?> reading = MANIFESTS.read(source);
        check(reading, source);
        assertThat(String.valueOf(reading.value())).doesNotContain(CANARY);
    }

    /** Each line of the input is an element: its depth by blanks, its name, and its text behind a colon. */
    static void pom(byte[] bytes) {
        List<ManifestElement> children = new ArrayList<>();
        String[] lines = new String(bytes, UTF_8).split("\n", 200);
        elements(lines, 0, 0, children);
        ManifestElement integration = new ManifestElement("integration", null, children, 1, 1);
        Reading<?> reading = MANIFESTS.read(integration, "pom.xml");
        check(reading, null);
        assertThat(String.valueOf(reading.value())).doesNotContain(CANARY);
    }

    private static int elements(String[] lines, int from, int depth, List<ManifestElement> into) {
        int at = from;
        while (at < lines.length) {
            String text = lines[at].stripLeading();
            int blanks = lines[at].length() - text.length();
            if (blanks < depth) {
                return at;
            }
            int colon = text.indexOf(':');
            String name = colon < 0 ? text : text.substring(0, colon);
            String value = colon < 0 ? null : text.substring(colon + 1);
            List<ManifestElement> children = new ArrayList<>();
            int line = at + 1;
            at = elements(lines, at + 1, blanks + 1, children);
            into.add(new ManifestElement(name, value, children, line, blanks + 1));
        }
        return at;
    }

    static void entra(byte[] bytes) {
        SourceText source = source(bytes);
        Reading<?> reading = EntraManifestReader.read(source, CATALOG);
        check(reading, source);
        assertThat(String.valueOf(reading.value())).doesNotContain(CANARY);
    }

    static void overrides(byte[] bytes) {
        SourceText source = source(bytes);
        check(CatalogOverrides.apply(CATALOG, source), source);
    }

    static void lock(byte[] bytes) {
        SourceText source = source(bytes);
        Reading<Lock> reading = Lock.read(source);
        check(reading, source);
        reading.value().ifPresent(lock -> {
            Reading<Lock> again = Lock.read(SourceText.of("again", lock.text()));
            assertThat(again.problems()).isEmpty();
            assertThat(again.orThrow().text()).isEqualTo(lock.text()).doesNotContain(CANARY);
        });
    }

    static void baseline(byte[] bytes) {
        SourceText source = source(bytes);
        Reading<Baseline> reading = Baseline.read(source);
        check(reading, source);
        reading.value().ifPresent(baseline -> {
            Reading<Baseline> again = Baseline.read(SourceText.of("again", baseline.text()));
            assertThat(again.problems()).isEmpty();
            assertThat(again.orThrow().text()).isEqualTo(baseline.text()).doesNotContain(CANARY);
        });
    }

    /** The facts of a module, and those that a library publishes: the second form holds the first. */
    static void facts(byte[] bytes) {
        SourceText source = source(bytes);
        Reading<PublishedFacts> published = PublishedFactsFile.read(source, CATALOG);
        check(published, source);
        published.value().ifPresent(facts -> {
            String text = PublishedFactsFile.write(facts);
            assertThat(PublishedFactsFile.write(PublishedFactsFile.read(SourceText.of("again", text), CATALOG)
                            .orThrow()))
                    .isEqualTo(text)
                    .doesNotContain(CANARY);
        });
        Reading<dev.leastscope.integration.CodeFacts> reading = CodeFactsFile.read(source, CATALOG);
        check(reading, source);
        reading.value().ifPresent(facts -> {
            String text = CodeFactsFile.write(facts);
            assertThat(CodeFactsFile.write(CodeFactsFile.read(SourceText.of("again", text), CATALOG)
                            .orThrow()))
                    .isEqualTo(text)
                    .doesNotContain(CANARY);
        });
    }

    static void error(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        Reading<Diagnosis> reading = DIAGNOSER.explain(text, Optional.empty());
        check(reading, null);
        reading.value()
                .ifPresent(diagnosis -> assertThat(DiagnosisText.of(diagnosis) + DiagnosisJson.of(diagnosis))
                        .doesNotContain(CANARY)
                        .doesNotContain("\u001b"));
    }

    private static SourceText source(byte[] bytes) {
        // What is not UTF-8 is read all the same, as the text that somebody took it for.
        return SourceText.decode("fuzz", bytes)
                .value()
                .orElseGet(
                        () -> SourceText.of("fuzz", new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)));
    }

    private static void check(Reading<?> reading, SourceText source) {
        assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
        for (Problem problem : reading.problems()) {
            assertThat(problem.message()).isNotBlank();
            String shown = problem.toString();
            assertThat(shown).doesNotContain(CANARY);
            for (int i = 0; i < shown.length(); i++) {
                char c = shown.charAt(i);
                assertThat(c == '\n' || (c >= ' ' && c != 0x7f && !(c >= 0x80 && c < 0xa0) && c != 0x202e))
                        .as("character %d of %s", (int) c, shown)
                        .isTrue();
            }
            if (source != null) {
                assertThat(problem.location().line()).isLessThanOrEqualTo(source.lines());
            }
        }
    }

    /** The input with the canary in it, at a place that the input chooses. */
    static byte[] withCanary(byte[] bytes) {
        byte[] canary = (" " + CANARY + " ").getBytes(UTF_8);
        int at = bytes.length == 0 ? 0 : Math.floorMod(Arrays.hashCode(bytes), bytes.length);
        byte[] out = new byte[bytes.length + canary.length];
        System.arraycopy(bytes, 0, out, 0, at);
        System.arraycopy(canary, 0, out, at, canary.length);
        System.arraycopy(bytes, at, out, at + canary.length, bytes.length - at);
        return out;
    }
}
