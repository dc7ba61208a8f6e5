package dev.leastscope.engine.operation;

import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.report.output.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a user named, or a file beside the manifest. */
public final class NamedFile {
    private NamedFile() {}

    /**
     * Writes the file, and creates its folder if needed. A file that would not change is not written. A link is followed; what
     * is no file, such as {@code /dev/stdout}, is written to.
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
