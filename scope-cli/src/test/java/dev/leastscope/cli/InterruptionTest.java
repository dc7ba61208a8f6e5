package dev.leastscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** How the process of a command that runs until it is interrupted ends. */
class InterruptionTest {
    private final Interruption interruption = new Interruption();

    /** Or the process of a guard whose input is wrong would wait for its own end. */
    @Test
    void aCommandThatEndsByItselfIsNotWaitedFor() {
        assertThat(interruption.begin()).isTrue();
        interruption.end(Thread.currentThread());
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aCommandThatRunsIsInterruptedAndWaitedFor() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Thread command = new Thread(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                ended.countDown();
            }
        });
        command.start();
        interruption.end(command);
        assertThat(ended.getCount()).isZero();
        assertThat(interruption.begin()).isFalse();
    }

    /** Or a program that calls the command and then ends itself would wait for its own end: JVMs of tests did, for 15 seconds. */
    @Test
    void aCommandThatHasEndedLeavesNoShutdownHook() {
        Thread end = new Thread(() -> {});
        String answer = Interruption.during(end, () -> {
            assertThatThrownBy(() -> Runtime.getRuntime().addShutdownHook(end)).hasMessageContaining("registered");
            return "answer";
        });
        assertThat(answer).isEqualTo("answer");
        assertThat(Runtime.getRuntime().removeShutdownHook(end)).isFalse();
    }
}
