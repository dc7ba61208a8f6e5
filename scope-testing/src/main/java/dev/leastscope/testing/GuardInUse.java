package dev.leastscope.testing;

import dev.leastscope.guard.Call;
import dev.leastscope.guard.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A guard of running tests, with the number of tests that have passed. JUnit ends it together with its store. In JUnit
 * 5, only the newest releases do that for each {@link AutoCloseable}.
 */
@SuppressWarnings("deprecation")
final class GuardInUse implements ExtensionContext.Store.CloseableResource, AutoCloseable {
    private final Guard guard;
    private final AtomicInteger passed = new AtomicInteger();

    GuardInUse(Guard guard) {
        this.guard = guard;
    }

    Guard guard() {
        return guard;
    }

    void passed() {
        passed.incrementAndGet();
    }

    /** The failed calls of a test, from an index on; for an empty name, those outside of tests. */
    List<Call> failures(int from, String test) {
        guard.awaitCalls();
        List<Call> all = guard.failures();
        List<Call> mine = new ArrayList<>();
        for (Call call : all.subList(from, all.size())) {
            if (test.isEmpty() ? call.tests().isEmpty() : call.tests().contains(test)) {
                mine.add(call);
            }
        }
        return mine;
    }

    /** The problems after the last test: failed calls outside of tests, no call at all, scopes that no call needed. */
    List<String> problemsAtTheEnd(boolean everyScope) {
        List<String> problems = new ArrayList<>();
        add(problems, () -> Guard.assertPassed(failures(0, "")));
        if (guard.failed() > guard.failures().size()) {
            problems.add(guard.failed() + " calls did not pass the guard; only the first "
                    + guard.failures().size() + " were kept for the messages of tests");
        }
        if (passed.get() > 0) {
            add(problems, guard::assertCalled);
            if (everyScope) {
                add(problems, guard::assertEveryScopeExercised);
            }
        }
        return problems;
    }

    private static void add(List<String> problems, Runnable assertion) {
        try {
            assertion.run();
        } catch (AssertionError e) {
            problems.add(e.getMessage());
        }
    }

    @Override
    public void close() {
        guard.close();
    }
}
