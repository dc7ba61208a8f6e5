package dev.leastscope.engine.operation;

import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.report.output.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a user named, or a file next to the manifest. */
public final class NamedFile {
    private NamedFile() {}

    /**
     * Writes the file, and creates its folder if needed. An unchanged file is not written. Links are followed. Devices
     * such as {@code /dev/stdout} are written to directly.
     */
    public static void write(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, bytes);
                return;
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            new OutputFolder(target.getParent()).write(target.getFileName().toString(), bytes);
        } catch (IOException e) {
            throw new BadInputException(file + " cannot be written: " + e.getMessage());
        }
    }
}
