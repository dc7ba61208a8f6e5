package dev.leastscope.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.leastscope.catalog.Provider;
import dev.leastscope.guard.Guard;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Classes with tests under the guard, some of which fail. No build runs them by themselves; {@link GuardExtensionTest} does. */
class GuardedClasses {
    static final String MANIFEST = "src/test/resources/dev/leastscope/testing/reading.yaml";
    static final List<Integer> PORTS = new CopyOnWriteArrayList<>();

    @NylasGuard(manifest = MANIFEST)
    static class Passing {
        @Test
        void first(Guard guard) {
            assertThat(Calls.to(guard.uri()).read()).isEqualTo(200);
        }

        @Test
        void second(Guard guard) {
            assertThat(Calls.to(guard.uri()).read()).isEqualTo(200);
        }

        @Test
        void withoutCall() {}
    }

    @NylasGuard(manifest = MANIFEST, provider = Provider.GOOGLE)
    static class Denied {
        @Test
        void allowed(Guard guard) {
            Calls.to(guard.uri()).read();
        }

        @Test
        void denied(Guard guard) {
            Calls.to(guard.uri()).delete();
        }
    }

    @NylasGuard(manifest = MANIFEST)
    static class DeniedAndFailing {
        @Test
        void both(Guard guard) {
            int status = Calls.to(guard.uri()).delete();
            throw new IllegalStateException("expected 200 but was " + status);
        }

        @Test
        void ownFailureOnly(Guard guard) {
            Calls.to(guard.uri()).read();
            throw new IllegalStateException("own");
        }
    }

    @NylasGuard(manifest = MANIFEST)
    static class DeniedBeforeAndAfter {
        @BeforeEach
        void before(Guard guard) {
            Calls.to(guard.uri()).delete();
        }

        @AfterEach
        void after(Guard guard) {
            Calls.to(guard.uri()).send("DELETE", "/v3/grants/g/threads/t");
        }

        @Test
        void test() {}
    }

    @NylasGuard(manifest = MANIFEST)
    static class DeniedBeforeAll {
        @BeforeAll
        static void before(Guard guard) {
            Calls.to(guard.uri()).delete();
        }

        @Test
        void test() {}
    }

    @NylasGuard(manifest = MANIFEST)
    static class Aborted {
        @Test
        void aborted() {
            assumeTrue(false);
        }
    }

    @NylasGuard(manifest = MANIFEST)
    static class Outer {
        private static int port;

        @Test
        void outer(Guard guard) {
            port = guard.uri().getPort();
            Calls.to(guard.uri()).read();
        }

        @Nested
        class Inner {
            @Test
            void shares(Guard guard) {
                assertThat(port == 0 || port == guard.uri().getPort()).isTrue();
            }

            @Test
            void denied(Guard guard) {
                Calls.to(guard.uri()).delete();
            }
        }
    }

    @NylasGuard(manifest = MANIFEST)
    static class OuterWithOther {
        @Test
        void outer(Guard guard) {
            Calls.to(guard.uri()).read();
        }

        @Nested
        @NylasGuard(manifest = "src/test/resources/dev/leastscope/testing/deleting.yaml")
        class Inner {
            @Test
            void allowed(Guard guard) {
                assertThat(Calls.to(guard.uri()).delete()).isEqualTo(200);
            }
        }
    }

    @NylasGuard(manifest = MANIFEST)
    abstract static class Inherited {
        @Test
        void reads(Guard guard) {
            PORTS.add(guard.uri().getPort());
            Calls.to(guard.uri()).read();
        }
    }

    static class InheritedFirst extends Inherited {}

    static class InheritedSecond extends Inherited {}

    @NylasGuard(manifest = MANIFEST)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class PerClass {
        private final Calls calls;

        PerClass(Guard guard) {
            calls = Calls.to(guard.uri());
        }

        @Test
        void allowed() {
            calls.read();
        }

        @Test
        void denied() {
            calls.delete();
        }
    }

    @NylasGuard(manifest = MANIFEST, perTest = true)
    static class PerMethod {
        private final Guard own;

        PerMethod(Guard guard) {
            own = guard;
        }

        @Test
        void first(Guard guard) {
            assertThat(guard).isSameAs(own);
            Calls.to(guard.uri()).read();
        }

        @Test
        void second(Guard guard) {
            assertThat(guard).isSameAs(own);
            assertThat(guard.calls()).isZero();
            Calls.to(guard.uri()).read();
        }
    }

    @NylasGuard(manifest = MANIFEST)
    static class FailingConstructor {
        FailingConstructor(Guard guard) {
            throw new IllegalStateException(
                    "the constructor failed, guard at " + guard.uri().getHost());
        }

        @Test
        void never() {}
    }

    @NylasGuard(manifest = "none.yaml")
    static class NoManifest {
        @Test
        void never() {}
    }

    @NylasGuard(manifest = MANIFEST)
    static class NoCall {
        @Test
        void test() {}
    }

    @NylasGuard(manifest = "src/test/resources/dev/leastscope/testing/reading-and-sending.yaml", everyScope = true)
    static class EveryScope {
        @Test
        void test(Guard guard) {
            Calls.to(guard.uri()).read();
        }
    }

    @NylasGuard(manifest = MANIFEST)
    @Execution(ExecutionMode.CONCURRENT)
    static class Parallel {
        @Test
        void denied(Guard guard) {
            Calls.to(guard.uri()).delete();
        }

        @Test
        void allowed(Guard guard) {
            Calls.to(guard.uri()).read();
        }
    }

    @NylasGuard(manifest = MANIFEST, perTest = true)
    @Execution(ExecutionMode.CONCURRENT)
    static class ParallelPerTest {
        private static final CyclicBarrier BOTH = new CyclicBarrier(2);

        @Test
        void denied(Guard guard) throws InterruptedException, BrokenBarrierException {
            BOTH.await();
            Calls.to(guard.uri()).delete();
            BOTH.await();
        }

        @Test
        void allowed(Guard guard) throws InterruptedException, BrokenBarrierException {
            BOTH.await();
            Calls.to(guard.uri()).read();
            BOTH.await();
        }
    }

    /** One client for several classes, as a static client of an application is. */
    private static final HttpClient SHARED = HttpClient.newHttpClient();

    @NylasGuard(manifest = MANIFEST)
    static class KeepAlive {
        @Test
        void reads(Guard guard) {
            for (int i = 0; i < 20; i++) {
                assertThat(new Calls(SHARED, guard.uri()).read()).isEqualTo(200);
            }
        }
    }

    @NylasGuard(manifest = MANIFEST)
    static class KeepAliveAgain extends KeepAlive {}

    static class Built {
        @RegisterExtension
        static final GuardExtension GUARD = GuardExtension.of(() ->
                        Guard.builder().given(Provider.MICROSOFT, "Mail.Read").withoutUsage())
                .everyScope();

        @Test
        void allowed(Guard guard) {
            assertThat(Calls.to(guard.uri()).read()).isEqualTo(200);
        }

        @Test
        void denied(Guard guard) {
            Calls.to(guard.uri()).delete();
        }
    }

    static class Watched {
        static final Guard GUARD = Guard.builder()
                .given(Provider.MICROSOFT, "Mail.Read")
                .withoutUsage()
                .start();

        @RegisterExtension
        static final GuardExtension WATCHING = GuardExtension.watching(GUARD);

        @Test
        void allowed() {
            assertThat(Calls.to(GUARD.uri()).read()).isEqualTo(200);
        }

        @Test
        void denied() {
            Calls.to(GUARD.uri()).delete();
        }
    }
}
