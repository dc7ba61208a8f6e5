package dev.leastscope.cli;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends a command that runs until the process is asked to end (Ctrl-C, SIGTERM): the command is interrupted, can still print, and
 * its status is the status of the process. A command that ends by itself ends the process at once.
 */
final class Interruption {
    /** Longer than a command takes to print what it knows. */
    private static final long LONGEST_END = 15_000;

    private static final Interruption OF_PROCESS = new Interruption();

    /** Whether the process ends, by whichever of the two comes first: the end of the command or a request from outside. */
    private final AtomicBoolean ending = new AtomicBoolean();

    /** Interrupts the calling thread when the process is asked to end, and waits for it. */
    static void ofThisThread() {
        Thread command = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OF_PROCESS.end(command), "leastscope-end"));
    }

    /** Ends the process. While it is ending already, only a halt can still choose the status. */
    static void exit(int status) {
        if (!OF_PROCESS.begin()) {
            Runtime.getRuntime().halt(status);
        }
        System.exit(status);
    }

    /** Notes that the process ends; false when it was ending before. */
    boolean begin() {
        return ending.compareAndSet(false, true);
    }

    /** Interrupts a command and waits for its end; returns at once after {@link #begin}, since the command waits for this itself. */
    void end(Thread command) {
        if (!begin()) {
            return;
        }
        command.interrupt();
        try {
            command.join(LONGEST_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
