package dev.leastscope.scan.archive;

import dev.leastscope.scan.ScanLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the classes of a folder. Links are not followed, so that a loop of links is no loop of ours.
 *
 * @since 0.1.0
 */
public final class FolderReader {
    private final Path folder;
    private final Function<Path, String> places;
    private final ClassSink sink;

    /**
     * A reader of one folder.
     *
     * @param places how messages and facts name a file
     */
    public FolderReader(Path folder, Function<Path, String> places, ClassSink sink) {
        this.folder = folder;
        this.places = places;
        this.sink = sink;
    }

    /** Reads everything; what cannot be read goes to the sink. */
    public void read(Workers workers) {
        List<Path> files = files();
        List<Runnable> parts = new ArrayList<>();
        int size = Math.max(64, (files.size() + workers.count() - 1) / workers.count());
        for (int from = 0; from < files.size(); from += size) {
            List<Path> part = files.subList(from, Math.min(files.size(), from + size));
            parts.add(() -> part(part));
        }
        workers.run(parts);
    }

    private void part(List<Path> files) {
        byte[] buffer = new byte[64 * 1024];
        for (Path file : files) {
            buffer = one(file, buffer);
        }
    }

    private byte[] one(Path file, byte[] buffer) {
        byte[] bytes = buffer;
        try (InputStream stream = Files.newInputStream(file)) {
            int size = stream.readNBytes(bytes, 0, bytes.length);
            while (size == bytes.length) {
                if (size > ScanLimits.MAX_CLASS_BYTES) {
                    throw TooLargeException.bytes();
                }
                bytes = java.util.Arrays.copyOf(bytes, Math.min(size * 2, ScanLimits.MAX_CLASS_BYTES + 1));
                size += stream.readNBytes(bytes, size, bytes.length - size);
            }
            sink.classFile(places.apply(file), bytes, size);
            return bytes;
        } catch (TooLargeException e) {
            sink.unreadable(places.apply(file), e.getMessage());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            sink.unreadable(places.apply(file), Reasons.of(e));
        }
        return buffer;
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
                    sink.unreadable(places.apply(file), Reasons.of(e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException | RuntimeException e) {
            sink.unreadable(places.apply(folder), Reasons.of(e));
        }
        files.sort(null);
        return files;
    }
}
