package dev.leastscope.benchmarks;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures reading and checking one very large manifest: all features and triggers, three providers, 20 auth requests
 * at each, and every scope of the tables in every list.
 */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LargeManifest {
    private static final int AUTH_REQUESTS = 20;

    private final CheckOptions options = CheckOptions.asOf(LocalDate.of(2026, 11, 21));
    private Path manifest;

    @Setup
    public void write() throws IOException {
        StringBuilder text = new StringBuilder("nylas: v3\nfeatures:\n");
        for (Feature feature : Catalog.builtIn().features(ApiVersion.V3)) {
            text.append("  - ").append(feature.name()).append('\n');
        }
        text.append("triggers:\n");
        for (Operation operation : Catalog.builtIn().operations(ApiVersion.V3)) {
            if (operation.isTrigger()) {
                text.append("  - ").append(operation.id()).append('\n');
            }
        }
        text.append("connectors:\n");
        for (Provider provider : new Provider[] {Provider.GOOGLE, Provider.MICROSOFT, Provider.YAHOO}) {
            text.append("  ").append(provider.id()).append(":\n");
            scopes(provider, "    ", text);
            text.append("    auth-requests:\n");
            for (int i = 0; i < AUTH_REQUESTS; i++) {
                text.append("      - name: request-").append(i).append('\n');
                scopes(provider, "        ", text);
            }
        }
        manifest = Files.createTempFile("nylas-scopes", ".yaml");
        Files.writeString(manifest, text);
    }

    private static void scopes(Provider provider, String indent, StringBuilder text) {
        text.append(indent).append("scopes:\n");
        for (Scope scope :
                Catalog.builtIn().scopes(Vocabulary.of(ApiVersion.V3, provider)).scopes()) {
            text.append(indent).append("  - ").append(scope.name()).append('\n');
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(manifest);
    }

    @Benchmark
    public Report readAndCheck() {
        return Leastscope.check(Leastscope.read(manifest).orThrow(), options);
    }
}
