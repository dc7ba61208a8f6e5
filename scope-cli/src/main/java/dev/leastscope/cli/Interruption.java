package dev.leastscope.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

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

    /**
     * Runs a command. If the process must end meanwhile, the calling thread is interrupted, and the process waits for it. The
     * process does not wait for a command that has ended, because its thread can be the one that ends the process.
     */
    static <T> T during(Supplier<T> command) {
        Thread caller = Thread.currentThread();
        return during(new Thread(() -> OF_PROCESS.end(caller), "leastscope-end"), command);
    }

    /** Runs a command. The given thread is started if the process must end meanwhile. */
    static <T> T during(Thread end, Supplier<T> command) {
        Runtime.getRuntime().addShutdownHook(end);
        try {
            return command.get();
        } finally {
            remove(end);
        }
    }

    private static void remove(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // The process is ending: the hook runs and waits for this thread, which continues to exit.
            return;
        }
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
