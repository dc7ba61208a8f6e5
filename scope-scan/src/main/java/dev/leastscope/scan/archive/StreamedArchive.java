package dev.leastscope.scan.archive;

import dev.leastscope.scan.ScanLimits;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Archives of any kind that the JDK reads: zip64, comments, prefixes, nested and compressed. Slower, same limits. */
final class StreamedArchive {
    private final String place;
    private final ClassSink sink;
    private byte[] buffer = new byte[64 * 1024];
    private long inflated;
    private int entries;

    StreamedArchive(String place, ClassSink sink) {
        this.place = place;
        this.sink = sink;
    }

    /**
     * Reads a file with {@link ZipFile}.
     *
     * @param nested whether archives in it are read, too
     */
    void file(Path path, boolean nested) throws IOException {
        try (ZipFile zip = new ZipFile(new File(path.toString()))) {
            Enumeration<? extends ZipEntry> all = zip.entries();
            while (all.hasMoreElements() && withinLimits()) {
                ZipEntry entry = all.nextElement();
                String name = entry.getName();
                if (name.endsWith(".class") || (nested && name.endsWith(".jar"))) {
                    try (InputStream stream = zip.getInputStream(entry)) {
                        entry(name, stream, entry.getCompressedSize());
                    } catch (IOException | RuntimeException e) {
                        sink.unreadable(place + "!" + name, Reasons.of(e));
                    }
                }
            }
        }
    }

    /**
     * Reads one entry whose headers the own reader does not trust.
     *
     * @param why what made it odd
     */
    void single(Path path, String name, String why) {
        try (ZipFile zip = new ZipFile(new File(path.toString()))) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                sink.unreadable(place + "!" + name, why);
                return;
            }
            try (InputStream stream = zip.getInputStream(entry)) {
                entry(name, stream, entry.getCompressedSize());
            }
        } catch (IOException | RuntimeException e) {
            sink.unreadable(place + "!" + name, why + "; " + Reasons.of(e));
        }
    }

    /** Reads an archive that stands in another one. */
    void stream(InputStream archive) throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null && withinLimits(); entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".class")) {
                classFile(entry.getName(), zip, entry.getCompressedSize());
            }
        }
    }

    private void entry(String name, InputStream stream, long compressed) throws IOException {
        if (name.endsWith(".jar")) {
            new StreamedArchive(place + "!" + name, sink).stream(stream);
        } else {
            classFile(name, stream, compressed);
        }
    }

    private void classFile(String name, InputStream stream, long compressed) throws IOException {
        int size = 0;
        try {
            int count = stream.read(buffer, 0, buffer.length);
            while (count >= 0) {
                size += count;
                if (size == buffer.length) {
                    TooLargeException.check(size + 1L, compressed);
                    buffer = Arrays.copyOf(buffer, (int) Math.min(size * 2L, ScanLimits.MAX_CLASS_BYTES + 1L));
                }
                count = stream.read(buffer, size, buffer.length - size);
            }
            inflated += size;
            sink.classFile(place + "!" + name, buffer, size);
        } catch (TooLargeException e) {
            sink.unreadable(place + "!" + name, e.getMessage());
        }
    }

    private boolean withinLimits() {
        if (++entries > ScanLimits.MAX_ARCHIVE_ENTRIES) {
            sink.unreadable(
                    place,
                    "the rest is not read: more than " + ScanLimits.MAX_ARCHIVE_ENTRIES
                            + " entries (ScanLimits.MAX_ARCHIVE_ENTRIES)");
            return false;
        }
        if (inflated > ScanLimits.MAX_INFLATED_BYTES) {
            sink.unreadable(
                    place,
                    "the rest is not read: more than " + ScanLimits.MAX_INFLATED_BYTES
                            + " bytes of classes (ScanLimits.MAX_INFLATED_BYTES)");
            return false;
        }
        return true;
    }
}
