package dev.leastscope.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A text with the name for its places in messages. A byte order mark at its start is not part of it. Lines end with LF,
 * CR or both. Immutable.
 *
 * @since 0.1.0
 */
public final class SourceText {
    private final String name;
    private final String text;
    private final int[] lineStarts;

    private SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /**
     * A text in memory.
     *
     * @param name the name for its places: a path relative to the source root, with {@code /}
     * @param text the text
     */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /**
     * Reads a file of at most {@link Limits#FILE_BYTES}.
     *
     * @param file the file
     * @param name the name for its places: a path relative to the source root, with {@code /}
     */
    public static Reading<SourceText> read(Path file, String name) {
        return read(file, name, Limits.FILE_BYTES);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name the name for its places: a path relative to the source root, with {@code /}
     * @param limit the largest file that is read, in bytes
     */
    public static Reading<SourceText> read(Path file, String name, int limit) {
        byte[] bytes;
        try {
            bytes = InputFile.read(file, limit);
        } catch (IOException e) {
            return failed(new Location(name, 0, 0), InputFile.reason(e), "");
        }
        return bytes.length > limit ? tooLarge(name, limit) : decode(name, bytes);
    }

    /** Decodes bytes, which must be UTF-8. */
    public static Reading<SourceText> decode(String name, byte[] bytes) {
        if (bytes.length >= 2 && isUtf16(bytes[0], bytes[1])) {
            return failed(new Location(name, 1, 0), "the file is UTF-16", "save it as UTF-8");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                if (bytes[i] == '\n') {
                    line++;
                }
            }
            return failed(
                    new Location(name, line, 0),
                    "the file is not UTF-8: the byte at offset " + in.position() + " is invalid",
                    "save it as UTF-8");
        }
        return Reading.of(of(name, out.flip().toString()));
    }

    private static boolean isUtf16(byte first, byte second) {
        return (first == (byte) 0xFE && second == (byte) 0xFF) || (first == (byte) 0xFF && second == (byte) 0xFE);
    }

    private static Reading<SourceText> tooLarge(String name, int limit) {
        return failed(new Location(name, 0, 0), tooLargeMessage(limit), "");
    }

    static String tooLargeMessage(int limit) {
        String size = limit % 1024 == 0 ? limit / 1024 + " KiB" : limit + " bytes";
        return "the file is larger than " + size + "; larger files are not read";
    }

    private static Reading<SourceText> failed(Location location, String message, String fix) {
        return Reading.failed(List.of(new Problem(location, message, fix, "")));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < length && text.charAt(i + 1) == '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The name for its places. */
    public String name() {
        return name;
    }

    /** The complete text. */
    public String text() {
        return text;
    }

    /** The number of lines; at least 1. */
    public int lines() {
        return lineStarts.length;
    }

    /**
     * A line without its line end; empty when there is no such line.
     *
     * @param number the line number, from 1
     */
    public String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        int end = number == lineStarts.length ? text.length() : lineStarts[number];
        int start = lineStarts[number - 1];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * The place of a character of the text.
     *
     * @param offset the offset in UTF-16 units, from 0
     */
    public Location locationOf(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, at);
        int index = found >= 0 ? found : -found - 2;
        return new Location(name, index + 1, text.codePointCount(lineStarts[index], at) + 1);
    }

    /** Whether it has more bytes in UTF-8 than {@code limit}. */
    boolean exceeds(int limit) {
        int length = text.length();
        if (length > limit) {
            return true;
        }
        long bytes = length;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            // A surrogate pair has four bytes: two for each half.
            bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return bytes > limit;
    }

    /** Its name. The text is left out, because it can contain a secret. */
    @Override
    public String toString() {
        return name;
    }
}
