package dev.leastscope.scan.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The threads of one scan. With one, everything runs in the caller's.
 *
 * @since 0.1.0
 */
public final class Workers implements AutoCloseable {
    private final int count;
    private final ExecutorService executor;

    /**
     * Starts the threads.
     *
     * @param count how many threads read at once
     */
    public Workers(int count) {
        this.count = Math.max(1, count);
        this.executor = this.count == 1
                ? null
                : Executors.newFixedThreadPool(this.count - 1, task -> {
                    Thread thread = new Thread(task, "leastscope-scan");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    int count() {
        return count;
    }

    /** Runs all tasks and waits; the first in the calling thread. */
    void run(List<Runnable> tasks) {
        if (executor == null || tasks.size() < 2) {
            tasks.forEach(Runnable::run);
            return;
        }
        List<Future<?>> others = new ArrayList<>();
        for (Runnable task : tasks.subList(1, tasks.size())) {
            others.add(executor.submit(task));
        }
        tasks.get(0).run();
        for (Future<?> other : others) {
            await(other);
        }
    }

    private static void await(Future<?> task) {
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the scan was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }
}
