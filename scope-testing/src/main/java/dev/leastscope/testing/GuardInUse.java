package dev.leastscope.testing;

import dev.leastscope.guard.Call;
import dev.leastscope.guard.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A guard that tests run under, and how many of them have passed. Ended by JUnit with the store that holds it; of JUnit 5 only
 * the newest releases do that for each {@link AutoCloseable}.
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

    /** The calls from a number on that failed while a test ran; with an empty name, those that failed while none ran. */
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

    /** What is wrong when the last test has ended: calls outside of tests, no call at all, scopes that no call needed. */
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
