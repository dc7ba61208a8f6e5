package dev.leastscope.benchmarks;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.IntegrationBuilder;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Resolver;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures the complete answer for one request: both least sets and the proof, with nothing requested. Features are in
 * the order of the tables.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Answers {
    @Param({"GOOGLE", "MICROSOFT"})
    private Provider provider;

    @Param({"1", "10", "all"})
    private String features;

    private final Resolver resolver = new Resolver(Catalog.builtIn(), "2026-11-21");
    private Integration integration;

    @Setup
    public void build() {
        List<Feature> all = Catalog.builtIn().features(ApiVersion.V3);
        int count = features.equals("all") ? all.size() : Integer.parseInt(features);
        IntegrationBuilder builder = Integration.builder(ApiVersion.V3);
        for (Feature feature : all.subList(0, count)) {
            builder.features(feature.name());
        }
        integration = builder.connector(provider, connector -> {}).build();
    }

    @Benchmark
    public List<Resolution> resolve() {
        return resolver.resolve(integration);
    }
}
