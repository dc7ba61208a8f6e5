package dev.leastscope.engine.usage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the calls that a guard recorded: a line with the digests of the class folders, then a line for each operation,
 * provider, status and day. Several guards of one process append to one file, each with a single write, so their lines
 * are never mixed.
 *
 * @since 0.1.0
 */
public final class GuardUsageFile {
    /** The key of the first line. Its value is the number of the format. */
    static final String FORMAT_KEY = "leastscope-usage";

    static final int FORMAT = 1;

    private GuardUsageFile() {}

    /** The name of this process's file. */
    public static String name() {
        return "usage-" + ProcessHandle.current().pid() + ".ndjson";
    }

    /**
     * Appends the calls of a guard.
     *
     * @param file the file; created with its folders when it does not exist
     * @param digests the digest of each class folder ({@link ClassDigest}), by the folder's path as it should be shown
     * @param usage the count of each line
     */
    public static void append(Path file, Map<String, String> digests, Map<UsageLine, Long> usage) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setRootValueSeparator(null);
            header(json, new TreeMap<>(digests));
            SortedMap<UsageLine, Long> sorted = new TreeMap<>(usage);
            for (Map.Entry<UsageLine, Long> line : sorted.entrySet()) {
                line(json, line.getKey(), line.getValue());
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer block = ByteBuffer.wrap(bytes.toByteArray());
            while (block.hasRemaining()) {
                channel.write(block);
            }
        }
    }

    private static void header(JsonGenerator json, SortedMap<String, String> digests) throws IOException {
        json.writeStartObject();
        json.writeNumberField(FORMAT_KEY, FORMAT);
        json.writeArrayFieldStart("classes");
        for (Map.Entry<String, String> folder : digests.entrySet()) {
            json.writeStartObject();
            json.writeStringField("folder", folder.getKey());
            json.writeStringField("digest", folder.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void line(JsonGenerator json, UsageLine line, long count) throws IOException {
        json.writeStartObject();
        json.writeStringField("api", line.api().id());
        json.writeStringField("operation", line.operation());
        json.writeStringField("provider", line.provider());
        json.writeNumberField("status", line.status());
        json.writeStringField("day", line.day());
        json.writeNumberField("count", count);
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
