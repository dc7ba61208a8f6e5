package dev.leastscope.scan.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A plain archive, read by all threads that run it: each takes a block of entries, until there are no more. */
final class PlainArchive implements Runnable {
    private static final int BLOCK = 128;

    private final Path path;
    private final String place;
    private final ClassSink sink;
    private final Region file;
    private final ZipDirectory directory;
    private final Budget budget;
    private final boolean isNested;
    private final AtomicInteger next = new AtomicInteger();

    private PlainArchive(
            Path path,
            String place,
            ClassSink sink,
            Region file,
            ZipDirectory directory,
            Budget budget,
            boolean isNested) {
        this.path = path;
        this.place = place;
        this.sink = sink;
        this.file = file;
        this.directory = directory;
        this.budget = budget;
        this.isNested = isNested;
    }

    /**
     * Reads the directory and decides before any class is handed on: an odd archive must not be read twice.
     *
     * @param isNested whether it stands in another archive; then those in it are left alone
     */
    static PlainArchive of(Path path, String place, ClassSink sink, Region file, Budget budget, boolean isNested)
            throws IOException, OddArchiveException {
        ZipDirectory directory = ZipDirectory.of(file);
        directory.checkOverlap();
        return new PlainArchive(path, place, sink, file, directory, budget, isNested);
    }

    /** How many threads have work here. */
    int blocks() {
        return (directory.count() + BLOCK - 1) / BLOCK;
    }

    @Override
    public void run() {
        try (ClassBuffer buffer = new ClassBuffer(sink, budget)) {
            read(buffer);
        } catch (RuntimeException | OutOfMemoryError e) {
            sink.unreadable(place, Reasons.of(e));
        }
    }

    private void read(ClassBuffer buffer) {
        try (EntryReader reader = new EntryReader(file, directory)) {
            int from = next.getAndAdd(BLOCK);
            while (from < directory.count() && buffer.allows(Math.min(BLOCK, directory.count() - from), place)) {
                block(from, reader, buffer);
                from = next.getAndAdd(BLOCK);
            }
        }
    }

    /** One loop on purpose: the compiler of the JVM would inline all of a method that is called for each entry. */
    private void block(int from, EntryReader reader, ClassBuffer buffer) {
        int to = Math.min(directory.count(), from + BLOCK);
        for (int entry = from; entry < to; entry++) {
            try {
                if (directory.isArchive(entry)) {
                    nested(reader, entry, buffer);
                } else {
                    int length = buffer.read(reader.open(entry), directory.size(entry), directory.compressed(entry));
                    if (length >= 0) {
                        sink.classFile(name(entry), buffer.bytes(), length);
                    }
                }
            } catch (TooLargeException e) {
                sink.unreadable(name(entry), e.getMessage());
            } catch (OddArchiveException odd) {
                odd(entry, odd.getMessage(), buffer);
            } catch (IOException | RuntimeException | OutOfMemoryError e) {
                sink.unreadable(name(entry), Reasons.of(e));
            }
        }
    }

    private void odd(int entry, String why, ClassBuffer buffer) {
        if (isNested) {
            sink.unreadable(name(entry), why);
        } else {
            new StreamedArchive(place, sink, buffer).single(path, directory.name(entry), why);
        }
    }

    private void nested(EntryReader reader, int entry, ClassBuffer buffer) throws IOException, OddArchiveException {
        if (isNested) {
            // Depth one: archives in a nested archive are left alone.
            return;
        }
        Region region = reader.region(entry);
        boolean compressed = directory.isCompressed(entry);
        if (!compressed) {
            try {
                of(path, name(entry), sink, region, budget, true).read(buffer);
                return;
            } catch (OddArchiveException odd) {
                // Not plain: streamed below.
            }
        }
        try (InputStream stream = new BufferedInputStream(RegionStream.of(region, compressed))) {
            new StreamedArchive(name(entry), sink, buffer).stream(stream);
        }
    }

    private String name(int entry) {
        return place + "!" + directory.name(entry);
    }
}
