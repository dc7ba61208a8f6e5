package dev.leastscope.catalog;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Measures reading the compiled tables of v3 for Google and Microsoft from the jar. It is in the package of the tables,
 * because a catalog caches a table after the first reading.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TableLoading {

    /** The first reading in a new JVM: classes are loaded, and no code is compiled yet. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(15)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public void cold(Blackhole used) {
        load(used);
    }

    /** Repeated readings in one JVM. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    public void warm(Blackhole used) {
        load(used);
    }

    private static void load(Blackhole used) {
        Catalog catalog = new Catalog(new BuiltInTables(TableReader::open));
        Operation operation = catalog.operations(ApiVersion.V3).get(0);
        for (Provider provider : new Provider[] {Provider.GOOGLE, Provider.MICROSOFT}) {
            used.consume(catalog.requirement(operation, provider));
            used.consume(catalog.scopes(Vocabulary.of(provider)));
        }
    }
}
