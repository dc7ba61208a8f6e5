package dev.leastscope.scan.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What the JDK's ZipFile reads of an archive and of the archives in it: the checksum of each class by its place. */
final class JdkArchive {
    private final Map<String, Long> classes = new TreeMap<>();
    private final Path scratch;

    private JdkArchive(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * Reads a file.
     *
     * @param scratch a folder for the archives in it
     * @return what was read; what ZipFile does not open or read is left out
     */
    static Map<String, Long> read(Path file, String place, Path scratch) {
        JdkArchive archive = new JdkArchive(scratch);
        archive.open(file, place, 0);
        return archive.classes;
    }

    private void open(Path file, String place, int depth) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> all = zip.entries();
            while (all.hasMoreElements()) {
                ZipEntry entry = all.nextElement();
                String name = entry.getName();
                if (name.endsWith(".class") || name.endsWith(".jar") || name.endsWith(".war")) {
                    entry(zip, entry, place + "!" + name, depth);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // The JDK does not open it: what this reader makes of it is not compared.
            return;
        }
    }

    private void entry(ZipFile zip, ZipEntry entry, String place, int depth) {
        byte[] bytes;
        try (InputStream stream = zip.getInputStream(entry)) {
            bytes = stream.readAllBytes();
        } catch (IOException | RuntimeException e) {
            return;
        }
        if (place.endsWith(".class")) {
            classes.put(place, checksum(bytes, bytes.length));
            return;
        }
        try {
            Path inner = Files.createTempFile(scratch, "inner", ".jar");
            Files.copy(new ByteArrayInputStream(bytes), inner, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            open(inner, place, depth + 1);
            Files.delete(inner);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static long checksum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
