package dev.leastscope.guard;

import dev.leastscope.engine.usage.ClassDigest;
import dev.leastscope.engine.usage.GuardUsageFile;
import dev.leastscope.engine.usage.UsageLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the recorded calls, with the digests of the classes that ran. */
final class UsageWriter {
    private UsageWriter() {}

    /**
     * Writes the usage file of this process.
     *
     * @param folder the folder of the file
     * @param classes the folders of the classes that ran
     */
    static void write(Path folder, List<Path> classes, Map<UsageLine, Long> usage) {
        try {
            GuardUsageFile.append(folder.resolve(GuardUsageFile.name()), digests(classes), usage);
        } catch (IOException e) {
            throw new UncheckedIOException("the usage file cannot be written", e);
        }
    }

    private static Map<String, String> digests(List<Path> classes) throws IOException {
        Map<String, String> digests = new LinkedHashMap<>();
        for (Path folder : classes) {
            digests.put(shown(folder), ClassDigest.of(folder));
        }
        return digests;
    }

    /** The path relative to the working folder, so that the file names no other folders of the machine. */
    private static String shown(Path folder) {
        Path working = Path.of("").toAbsolutePath();
        Path whole = folder.toAbsolutePath().normalize();
        return (whole.startsWith(working) ? working.relativize(whole) : whole.getFileName())
                .toString()
                .replace('\\', '/');
    }
}
