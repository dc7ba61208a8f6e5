package dev.leastscope.scan.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads the classes of a folder, and the targets of its links within a root.
 *
 * @since 0.1.0
 */
public final class FolderReader {
    private static final int BLOCK = 64;

    private final Path folder;
    private final String place;
    private final Path root;
    private final ClassSink sink;

    /**
     * A reader of one folder.
     *
     * @param place the folder's name in messages and facts; empty when its files are named without a folder
     * @param root the project's folder: links to targets outside of it and outside of the folder are not followed
     */
    public FolderReader(Path folder, String place, Path root, ClassSink sink) {
        this.folder = folder;
        this.place = place.isEmpty() ? "" : place + "/";
        this.root = root;
        this.sink = sink;
    }

    /** Reads everything. Unreadable parts are reported to the sink. */
    public void read(Workers workers) {
        List<FolderFiles.Found> files = FolderFiles.of(folder, place, root, sink);
        workers.run(new Reading(files), (files.size() + BLOCK - 1) / BLOCK);
    }

    /** The work of each thread: it takes blocks of files until none is left. */
    private final class Reading implements Runnable {
        private final List<FolderFiles.Found> files;
        private final AtomicInteger next = new AtomicInteger();

        Reading(List<FolderFiles.Found> files) {
            this.files = files;
        }

        @Override
        public void run() {
            try (ClassBuffer buffer = new ClassBuffer(sink, new Budget(0))) {
                for (int from = next.getAndAdd(BLOCK); from < files.size(); from = next.getAndAdd(BLOCK)) {
                    int to = Math.min(files.size(), from + BLOCK);
                    for (int file = from; file < to; file++) {
                        one(files.get(file), buffer);
                    }
                }
            } catch (RuntimeException e) {
                sink.unreadable(place, Reasons.of(e));
            }
        }
    }

    private void one(FolderFiles.Found found, ClassBuffer buffer) {
        try (InputStream stream = Files.newInputStream(found.file())) {
            int length = buffer.readWhole(stream);
            sink.classFile(found.name(), buffer.bytes(), length);
        } catch (TooLargeException e) {
            sink.unreadable(found.name(), e.getMessage());
        } catch (IOException | RuntimeException e) {
            sink.unreadable(found.name(), Reasons.of(e));
        }
    }
}
