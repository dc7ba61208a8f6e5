package dev.leastscope.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.IntegrationBuilder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * All features of v3 at once are resolved, with proof, in less than a millisecond. Measured as CPU of this thread and in the first
 * batch that keeps the limit, so that a busy machine does not fail it; benchmarks/ measures properly.
 */
class ResolverSpeedTest {
    private static final int BATCH = 100;
    private static final int BATCHES = 40;
    private static final double LIMIT_IN_NANOSECONDS = 1_000_000;

    @ParameterizedTest
    @EnumSource(names = {"GOOGLE", "MICROSOFT"})
    void allFeaturesAtOnce(Provider provider) {
        IntegrationBuilder builder = Integration.builder(ApiVersion.V3);
        for (Feature feature : Asking.CATALOG.features(ApiVersion.V3)) {
            builder.features(feature.name());
        }
        Integration integration = builder.connector(provider, connector -> {}).build();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        for (int batch = 0; batch < BATCHES && best >= LIMIT_IN_NANOSECONDS; batch++) {
            long start = thread.getCurrentThreadCpuTime();
            for (int i = 0; i < BATCH; i++) {
                Asking.RESOLVER.resolve(integration);
            }
            best = Math.min(best, (double) (thread.getCurrentThreadCpuTime() - start) / BATCH);
        }
        assertThat(best).isLessThan(LIMIT_IN_NANOSECONDS);
    }
}
