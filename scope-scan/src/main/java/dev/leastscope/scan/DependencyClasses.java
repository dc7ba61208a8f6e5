package dev.leastscope.scan;

import dev.leastscope.scan.limits.ScanLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The classes in the scanned archives, by name. They are read when the project uses a constant of one of them. */
final class DependencyClasses {
    private final List<Path> archives;

    DependencyClasses(List<Path> archives) {
        this.archives = archives;
    }

    /**
     * The bytes of a class; empty when no archive contains it or it cannot be read. The error is reported elsewhere.
     */
    Optional<byte[]> named(String internalName) {
        for (Path archive : archives) {
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                ZipEntry entry = zip.getEntry(internalName + ".class");
                if (entry != null) {
                    try (InputStream stream = zip.getInputStream(entry)) {
                        byte[] bytes = stream.readNBytes(ScanLimits.MAX_CLASS_BYTES + 1);
                        return bytes.length > ScanLimits.MAX_CLASS_BYTES ? Optional.empty() : Optional.of(bytes);
                    }
                }
            } catch (IOException | RuntimeException e) {
                // The reader of the archive itself reports it as unreadable.
            }
        }
        return Optional.empty();
    }
}
