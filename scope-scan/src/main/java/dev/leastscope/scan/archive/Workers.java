package dev.leastscope.scan.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * The number of threads of a scan. With one thread, everything runs in the caller's thread.
 *
 * @param count the number of threads
 * @since 0.1.0
 */
public record Workers(int count) {
    /** Runs a task in this thread and in others in parallel, and waits. The task divides its work itself. */
    void run(Runnable task, int parts) {
        List<Worker> others = new ArrayList<>();
        for (int i = 1; i < Math.min(count, parts); i++) {
            Worker worker = new Worker(task);
            worker.start();
            others.add(worker);
        }
        task.run();
        for (Worker worker : others) {
            worker.await();
        }
    }

    /** A thread that keeps its exception for the waiting thread. */
    private static final class Worker extends Thread {
        private final Runnable task;
        private volatile Throwable failure;

        Worker(Runnable task) {
            super("leastscope-scan");
            this.task = task;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                failure = e;
            }
        }

        void await() {
            try {
                join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the scan was interrupted", e);
            }
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure != null) {
                throw (RuntimeException) failure;
            }
        }
    }
}
