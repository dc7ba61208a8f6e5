package dev.leastscope.scan.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads the classes of a folder. Links are not followed, so that a loop of links is no loop of ours.
 *
 * @since 0.1.0
 */
public final class FolderReader {
    private static final int BLOCK = 64;

    private final Path folder;
    private final int prefix;
    private final String place;
    private final ClassSink sink;

    /**
     * A reader of one folder.
     *
     * @param place how messages and facts name the folder; empty when its files are named by themselves
     */
    public FolderReader(Path folder, String place, ClassSink sink) {
        this.folder = folder;
        this.prefix = folder.toString().length() + 1;
        this.place = place.isEmpty() ? "" : place + "/";
        this.sink = sink;
    }

    /** Reads everything; what cannot be read goes to the sink. */
    public void read(Workers workers) {
        List<Path> files = files();
        workers.run(new Reading(files), (files.size() + BLOCK - 1) / BLOCK);
    }

    /** What each thread does: takes a block of files, until there are no more. */
    private final class Reading implements Runnable {
        private final List<Path> files;
        private final AtomicInteger next = new AtomicInteger();

        Reading(List<Path> files) {
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

    private void one(Path file, ClassBuffer buffer) {
        try (InputStream stream = Files.newInputStream(file)) {
            int length = buffer.readWhole(stream);
            sink.classFile(name(file), buffer.bytes(), length);
        } catch (TooLargeException e) {
            sink.unreadable(name(file), e.getMessage());
        } catch (IOException | RuntimeException e) {
            sink.unreadable(name(file), Reasons.of(e));
        }
    }

    private String name(Path file) {
        String whole = file.toString();
        return place + (prefix < whole.length() ? whole.substring(prefix).replace('\\', '/') : "");
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && file.getFileName().toString().endsWith(".class")) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    sink.unreadable(name(file), Reasons.of(e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException | RuntimeException e) {
            sink.unreadable(place, Reasons.of(e));
        }
        files.sort(null);
        return files;
    }
}
