package dev.leastscope.cli;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends a command that runs until the process must end (Ctrl-C, SIGTERM). The command is interrupted and can still
 * print. Its status becomes the status of the process. A command that ends on its own ends the process at once.
 */
final class Interruption {
    /** The longest time for the end of a command, in milliseconds. A command needs less to print its results. */
    private static final long LONGEST_END = 15_000;

    private static final Interruption OF_PROCESS = new Interruption();

    /** Whether the process is ending, because the command ended or because of a signal. */
    private final AtomicBoolean ending = new AtomicBoolean();

    /** Interrupts the calling thread when the process must end, and waits for it. */
    static void ofThisThread() {
        Thread command = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OF_PROCESS.end(command), "leastscope-end"));
    }

    /** Ends the process. If it is already ending, only a halt can set the status. */
    static void exit(int status) {
        if (!OF_PROCESS.begin()) {
            Runtime.getRuntime().halt(status);
        }
        System.exit(status);
    }

    /** Records that the process is ending. Returns false if it was already ending. */
    boolean begin() {
        return ending.compareAndSet(false, true);
    }

    /**
     * Interrupts a command and waits for its end. Returns at once after {@link #begin}, because the command then waits
     * for this thread.
     */
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
