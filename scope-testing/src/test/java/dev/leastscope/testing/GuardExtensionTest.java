package dev.leastscope.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs the classes of {@link GuardedClasses} as JUnit does, and looks at how each test ends. */
class GuardExtensionTest {
    private static EngineExecutionResults run(Class<?>... classes) {
        EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "same_thread")
                .configurationParameter("junit.jupiter.execution.parallel.config.executor-service", "FORK_JOIN_POOL")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4");
        for (Class<?> one : classes) {
            kit.selectors(selectClass(one));
        }
        return kit.execute();
    }

    private static Throwable failure(EngineExecutionResults results, String method) {
        return thrown(results.testEvents().finished().list(), method)
                .orElseThrow(() -> new AssertionError(method + " did not fail"));
    }

    private static Optional<Throwable> thrown(List<Event> events, String name) {
        for (Event event : events) {
            if (event.getTestDescriptor().getDisplayName().startsWith(name)) {
                return event.getRequiredPayload(TestExecutionResult.class).getThrowable();
            }
        }
        throw new AssertionError("there is no " + name);
    }

    private static List<String> failed(EngineExecutionResults results) {
        List<String> names = new ArrayList<>();
        results.allEvents()
                .failed()
                .list()
                .forEach(event -> names.add(event.getTestDescriptor().getDisplayName()));
        names.sort(null);
        return names;
    }

    @Test
    void aTestWhoseCallsAreAllowedPasses() {
        EngineExecutionResults results = run(GuardedClasses.Passing.class);
        assertThat(failed(results)).isEmpty();
        assertThat(results.testEvents().succeeded().count()).isEqualTo(3);
    }

    @Test
    void aDeniedCallFailsItsTestAndNoOther() {
        EngineExecutionResults results = run(GuardedClasses.Denied.class);
        assertThat(failed(results)).containsExactly("denied(Guard)");
        assertThat(failure(results, "denied"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("denied: DELETE /v3/grants/{grant_id}/messages/{message_id} (google)")
                .hasMessageContaining("in the test: Denied.denied(Guard)")
                .hasMessageContaining(
                        "cheapest scopes that would allow it: https://www.googleapis.com/auth/gmail.modify")
                .hasMessageContaining("messages.delete");
    }

    @Test
    void aDenialAndTheFailureOfTheTestAreShownTogether() {
        EngineExecutionResults results = run(GuardedClasses.DeniedAndFailing.class);
        Throwable failure = failure(results, "both");
        assertThat(failure)
                .hasMessageContaining("denied: DELETE")
                .hasMessageContaining(
                        "and the test itself failed: java.lang.IllegalStateException: expected 200 but was 403")
                .hasCauseInstanceOf(IllegalStateException.class);
        // It is reported once, not again when the test ends.
        assertThat(failure.getSuppressed()).isEmpty();
        assertThat(failure(results, "ownFailureOnly"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("own");
    }

    @Test
    void whatHappensBeforeAndAfterATestBelongsToIt() {
        EngineExecutionResults results = run(GuardedClasses.DeniedBeforeAndAfter.class);
        assertThat(failure(results, "test"))
                .hasMessageContaining("2 Nylas calls")
                .hasMessageContaining("messages/{message_id}")
                .hasMessageContaining("threads/{thread_id}");
    }

    @Test
    void aCallBeforeAllTestsFailsTheClass() {
        EngineExecutionResults results = run(GuardedClasses.DeniedBeforeAll.class);
        assertThat(failed(results)).containsExactly("GuardedClasses$DeniedBeforeAll");
    }

    @Test
    void anAbortedTestStaysAborted() {
        EngineExecutionResults results = run(GuardedClasses.Aborted.class);
        assertThat(results.testEvents().aborted().count()).isOne();
        assertThat(failed(results)).isEmpty();
    }

    @Test
    void nestedClassesShareTheGuardOfTheClassAroundThem() {
        EngineExecutionResults results = run(GuardedClasses.Outer.class);
        assertThat(failed(results)).containsExactly("denied(Guard)");
        assertThat(failure(results, "denied")).hasMessageContaining("Inner.denied(Guard)");
    }

    @Test
    void aNestedClassWithItsOwnAnnotationHasItsOwnGuard() {
        assertThat(failed(run(GuardedClasses.OuterWithOther.class))).isEmpty();
    }

    @Test
    void classesThatInheritTheAnnotationHaveAGuardEach() {
        assertThat(failed(run(GuardedClasses.InheritedFirst.class, GuardedClasses.InheritedSecond.class)))
                .isEmpty();
        assertThat(GuardedClasses.PORTS).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void oneInstanceForAllTestsTakesTheGuardInItsConstructor() {
        EngineExecutionResults results = run(GuardedClasses.PerClass.class);
        assertThat(failed(results)).containsExactly("denied()");
    }

    @Test
    void anInstanceForEachTestTakesTheGuardInItsConstructor() {
        assertThat(failed(run(GuardedClasses.PerMethod.class))).isEmpty();
    }

    @Test
    void aConstructorThatThrowsIsTheOnlyFailure() {
        EngineExecutionResults results = run(GuardedClasses.FailingConstructor.class);
        assertThat(failed(results)).containsExactly("never()");
        assertThat(failure(results, "never")).hasMessageContaining("constructor");
    }

    @Test
    void aGuardThatCannotStartFailsTheClass() {
        EngineExecutionResults results = run(GuardedClasses.NoManifest.class);
        assertThat(failed(results)).containsExactly("GuardedClasses$NoManifest");
    }

    @Test
    void aGuardThatSawNoCallFailsTheClass() {
        EngineExecutionResults results = run(GuardedClasses.NoCall.class);
        assertThat(failed(results)).containsExactly("GuardedClasses$NoCall");
        assertThat(thrown(results.containerEvents().finished().list(), "GuardedClasses$NoCall"))
                .hasValueSatisfying(thrown -> assertThat(thrown).hasMessageContaining("received no call"));
    }

    @Test
    void scopesThatNoCallNeedsFailTheClassWhereThatIsAskedFor() {
        EngineExecutionResults results = run(GuardedClasses.EveryScope.class);
        assertThat(failed(results)).containsExactly("GuardedClasses$EveryScope");
        assertThat(thrown(results.containerEvents().finished().list(), "GuardedClasses$EveryScope"))
                .hasValueSatisfying(thrown -> assertThat(thrown)
                        .hasMessageContaining("no call needed https://www.googleapis.com/auth/gmail.send"));
    }

    @Test
    void testsThatRunAtOnceAreNamedTogether() {
        EngineExecutionResults results = run(GuardedClasses.Parallel.class);
        assertThat(failed(results)).contains("denied(Guard)");
        assertThat(failure(results, "denied"))
                .hasMessageContaining("denied: DELETE")
                .hasMessageContaining("Parallel.denied");
    }

    @Test
    void withAGuardEachTestsThatRunAtOnceAreBlamedExactly() {
        EngineExecutionResults results = run(GuardedClasses.ParallelPerTest.class);
        assertThat(failed(results)).containsExactly("denied(Guard)");
        assertThat(failure(results, "denied")).hasMessageContaining("in the test: ParallelPerTest.denied(Guard)");
    }

    @Test
    void aClientThatKeepsItsConnectionOpenIsServed() {
        assertThat(failed(run(GuardedClasses.KeepAlive.class, GuardedClasses.KeepAliveAgain.class)))
                .isEmpty();
    }

    @Test
    void anExtensionCanBeBuilt() {
        EngineExecutionResults results = run(GuardedClasses.Built.class);
        assertThat(failed(results)).containsExactly("denied(Guard)");
    }

    @Test
    void anExtensionCanWatchAGuardThatIsStarted() {
        EngineExecutionResults results = run(GuardedClasses.Watched.class);
        assertThat(failed(results)).containsExactly("denied()");
    }
}
