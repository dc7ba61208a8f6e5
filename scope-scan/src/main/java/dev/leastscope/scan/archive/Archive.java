package dev.leastscope.scan.archive;

import dev.leastscope.scan.limits.ScanLimits;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** An archive, read by several threads. Each takes blocks of entries until none is left. */
final class Archive implements Runnable {
    private static final int BLOCK = 128;

    private final String place;
    private final ClassSink sink;
    private final Region file;
    private final ZipDirectory directory;
    private final Budget budget;
    private final int depth;
    private final AtomicInteger next = new AtomicInteger();

    private Archive(String place, ClassSink sink, Region file, ZipDirectory directory, Budget budget, int depth) {
        this.place = place;
        this.sink = sink;
        this.file = file;
        this.directory = directory;
        this.budget = budget;
        this.depth = depth;
    }

    /**
     * Reads the directory of an archive.
     *
     * @param depth the number of archives that contain this one
     */
    static Archive of(String place, ClassSink sink, Region file, Budget budget, int depth) throws IOException {
        ZipDirectory directory = ZipDirectory.of(file);
        if (directory.countsWrongly()) {
            sink.unreadable(place, "its end record gives another number of entries than its central directory has");
        }
        return new Archive(place, sink, file, directory, budget, depth);
    }

    /** The number of threads that have work here. */
    int blocks() {
        return (directory.count() + BLOCK - 1) / BLOCK;
    }

    @Override
    public void run() {
        try (ClassBuffer buffer = new ClassBuffer(sink, budget)) {
            read(buffer);
        } catch (RuntimeException e) {
            sink.unreadable(place, Reasons.of(e));
        }
    }

    private void read(ClassBuffer buffer) {
        if (directory.count() == 0) {
            return;
        }
        try (EntryReader reader = new EntryReader(file, directory)) {
            int from = next.getAndAdd(BLOCK);
            while (from < directory.count() && buffer.allows(Math.min(BLOCK, directory.count() - from), place)) {
                block(from, reader, buffer);
                from = next.getAndAdd(BLOCK);
            }
        }
    }

    /**
     * Reads one block. It is one loop on purpose: the JIT compiler would inline everything in a method that is called
     * for each entry.
     */
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
            } catch (IOException | RuntimeException e) {
                sink.unreadable(name(entry), Reasons.of(e));
            }
        }
    }

    private void nested(EntryReader reader, int entry, ClassBuffer buffer) throws IOException, TooLargeException {
        if (depth == ScanLimits.MAX_ARCHIVE_DEPTH) {
            throw new ArchiveLimitException("it is not read: it is nested in more than " + ScanLimits.MAX_ARCHIVE_DEPTH
                    + " archives (ScanLimits.MAX_ARCHIVE_DEPTH)");
        }
        Region region = reader.region(entry);
        if (!directory.isCompressed(entry)) {
            nested(entry, region, buffer);
            return;
        }
        long size = directory.size(entry);
        TooLargeException.checkRatio(size, region.size());
        if (size <= ScanLimits.MAX_NESTED_BYTES_IN_MEMORY) {
            nested(entry, new Region(MemorySource.of(region, (int) size, budget), 0, size), buffer);
            return;
        }
        try (InflatedSource source = new InflatedSource(region, size, budget)) {
            nested(entry, new Region(source, 0, size), buffer);
        }
    }

    private void nested(int entry, Region archive, ClassBuffer buffer) throws IOException {
        of(name(entry), sink, archive, budget, depth + 1).read(buffer);
    }

    private String name(int entry) {
        return place + "!" + directory.name(entry);
    }
}
