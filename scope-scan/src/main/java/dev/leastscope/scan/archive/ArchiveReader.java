package dev.leastscope.scan.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the classes of an archive, those of multi-release folders included, and of the archives in it to depth one.
 * Plain archives are read by position with one window a thread; all others by the JDK.
 *
 * @since 0.1.0
 */
public final class ArchiveReader {
    private final Path path;
    private final String place;
    private final ClassSink sink;

    /**
     * A reader of one archive.
     *
     * @param place how messages and facts name the archive
     */
    public ArchiveReader(Path path, String place, ClassSink sink) {
        this.path = path;
        this.place = place;
        this.sink = sink;
    }

    /** Reads everything; what cannot be read goes to the sink. */
    public void read(Workers workers) {
        try {
            plain(workers);
        } catch (OddArchiveException odd) {
            readWithJdk();
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            sink.unreadable(place, Reasons.of(e));
        }
    }

    /** Reads everything with the JDK's reader alone: what {@link #read} must agree with. */
    public void readWithJdk() {
        try {
            new StreamedArchive(place, sink).file(path, true);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            sink.unreadable(place, Reasons.of(e));
        }
    }

    private void plain(Workers workers) throws IOException, OddArchiveException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            Region file = new Region(channel, 0, channel.size());
            ZipDirectory directory = ZipDirectory.of(file);
            checkOverlap(directory);
            List<Runnable> parts = new ArrayList<>();
            int count = directory.entries().size();
            int size = Math.max(64, (count + workers.count() - 1) / workers.count());
            for (int from = 0; from < count; from += size) {
                List<ZipDirectory.Entry> entries = directory.entries().subList(from, Math.min(count, from + size));
                parts.add(() -> part(file, entries));
            }
            workers.run(parts);
        }
    }

    /** Decides before any class is handed on: an odd archive must not be read twice. */
    private static void checkOverlap(ZipDirectory directory) throws OddArchiveException {
        List<ZipDirectory.Entry> entries = directory.entries();
        for (int i = 1; i < entries.size(); i++) {
            ZipDirectory.Entry before = entries.get(i - 1);
            if (before.header() + 30 + before.nameLength() + before.compressed()
                    > entries.get(i).header()) {
                throw new OddArchiveException("entries overlap");
            }
        }
    }

    private void part(Region file, List<ZipDirectory.Entry> entries) {
        try (EntryReader reader = new EntryReader(file)) {
            for (ZipDirectory.Entry entry : entries) {
                entry(reader, entry);
            }
        }
    }

    private void entry(EntryReader reader, ZipDirectory.Entry entry) {
        String name = place + "!" + entry.name();
        try {
            if (entry.name().endsWith(".jar")) {
                nested(reader, entry, name);
            } else {
                int length = reader.read(entry);
                sink.classFile(name, reader.bytes(), length);
            }
        } catch (TooLargeException e) {
            sink.unreadable(name, e.getMessage());
        } catch (OddArchiveException odd) {
            new StreamedArchive(place, sink).single(path, entry.name(), odd.getMessage());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            sink.unreadable(name, Reasons.of(e));
        }
    }

    private void nested(EntryReader reader, ZipDirectory.Entry entry, String name)
            throws IOException, OddArchiveException {
        Region region = reader.region(entry);
        if (entry.method() == 0) {
            try {
                ZipDirectory directory = ZipDirectory.of(region);
                checkOverlap(directory);
                new ArchiveReader(path, name, sink).part(region, classes(directory));
                return;
            } catch (OddArchiveException odd) {
                // Not plain: streamed below.
            }
        }
        try (InputStream stream = new BufferedInputStream(RegionStream.of(region, entry.method() == 8))) {
            new StreamedArchive(name, sink).stream(stream);
        }
    }

    /** Depth one: archives in nested archives are left alone. */
    private static List<ZipDirectory.Entry> classes(ZipDirectory directory) {
        return directory.entries().stream()
                .filter(entry -> entry.name().endsWith(".class"))
                .toList();
    }
}
