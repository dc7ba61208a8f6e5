package dev.leastscope.scan.archive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What goes wrong in one thread of a scan goes wrong in the thread that started it. */
class WorkersTest {
    @Test
    void lackOfMemoryInAnyThreadEndsTheScan() {
        Thread caller = Thread.currentThread();
        AtomicBoolean thrown = new AtomicBoolean();
        assertThatThrownBy(() -> new Workers(2)
                        .run(
                                () -> {
                                    if (Thread.currentThread() != caller && thrown.compareAndSet(false, true)) {
                                        throw new OutOfMemoryError("for the test");
                                    }
                                },
                                2))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("for the test");
    }
}
