package dev.leastscope.scan.archive;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Archives of any kind that the JDK reads: zip64, comments, prefixes, nested and compressed. Slower, same limits. */
final class StreamedArchive {
    private final String place;
    private final ClassSink sink;
    private final ClassBuffer buffer;

    StreamedArchive(String place, ClassSink sink, ClassBuffer buffer) {
        this.place = place;
        this.sink = sink;
        this.buffer = buffer;
    }

    /** Reads a file with {@link ZipFile}, and the archives in it. */
    void file(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(new File(path.toString()))) {
            Enumeration<? extends ZipEntry> all = zip.entries();
            while (all.hasMoreElements() && allowed()) {
                ZipEntry entry = all.nextElement();
                String name = entry.getName();
                if (name.endsWith(".class") || name.endsWith(".jar")) {
                    try (InputStream stream = zip.getInputStream(entry)) {
                        entry(entry, stream);
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
                entry(entry, stream);
            }
        } catch (IOException | RuntimeException e) {
            sink.unreadable(place + "!" + name, why + "; " + Reasons.of(e));
        }
    }

    /** Reads an archive that stands in another one. */
    void stream(InputStream archive) throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null && allowed(); entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".class")) {
                classFile(entry, zip);
            }
        }
    }

    private void entry(ZipEntry entry, InputStream stream) throws IOException {
        if (entry.getName().endsWith(".jar")) {
            new StreamedArchive(place + "!" + entry.getName(), sink, buffer).stream(stream);
        } else {
            classFile(entry, stream);
        }
    }

    private void classFile(ZipEntry entry, InputStream stream) throws IOException {
        String name = place + "!" + entry.getName();
        try {
            int length = buffer.read(stream, entry.getSize(), entry.getCompressedSize());
            if (length >= 0) {
                sink.classFile(name, buffer.bytes(), length);
            }
        } catch (TooLargeException e) {
            sink.unreadable(name, e.getMessage());
        }
    }

    private boolean allowed() {
        return buffer.allows(1, place);
    }
}
