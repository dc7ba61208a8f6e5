package dev.leastscope.cli;

/**
 * Ends a command that runs until the process is asked to end (Ctrl-C, SIGTERM): the command is interrupted, can still print, and
 * its status is the status of the process.
 */
final class Interruption {
    /** Longer than a command takes to print what it knows. */
    private static final long LONGEST_END = 15_000;

    private static volatile boolean asked;

    private Interruption() {}

    /** Interrupts the calling thread when the process is asked to end, and waits for it. */
    static void ofThisThread() {
        Thread command = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(command), "leastscope-end"));
    }

    private static void end(Thread command) {
        asked = true;
        command.interrupt();
        try {
            command.join(LONGEST_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process. While it is ending already, only a halt can still choose the status. */
    static void exit(int status) {
        if (asked) {
            Runtime.getRuntime().halt(status);
        }
        System.exit(status);
    }
}
