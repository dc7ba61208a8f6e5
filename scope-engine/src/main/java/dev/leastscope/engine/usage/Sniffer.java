package dev.leastscope.engine.usage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Detects the format of a file from its first bytes. The file name is not used, because logs can have any name. */
final class Sniffer {
    private Sniffer() {}

    /** The format. A file that does not begin like JSON is an access log. */
    static UsageFile.Format format(byte[] text, int size) {
        int from = size >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB ? 3 : 0;
        while (from < size && text[from] <= ' ' && text[from] >= 0) {
            from++;
        }
        if (from == size || (text[from] != '{' && text[from] != '[')) {
            return UsageFile.Format.ACCESS_LOG;
        }
        if (text[from] == '[') {
            return UsageFile.Format.JSON;
        }
        try (JsonParser parser = new JsonFactory().createParser(text, from, size - from)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                switch (parser.currentName()) {
                    case GuardUsageFile.FORMAT_KEY -> {
                        return UsageFile.Format.GUARD;
                    }
                    case "log", "requests", "value", "records" -> {
                        return UsageFile.Format.JSON;
                    }
                    default -> {
                        // The next key can decide.
                    }
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException e) {
            // The text is cut off or broken, so the form of its first line decides.
            return firstLineIsObject(text, from, size) ? UsageFile.Format.NDJSON : UsageFile.Format.JSON;
        }
        return firstLineIsObject(text, from, size) ? UsageFile.Format.NDJSON : UsageFile.Format.JSON;
    }

    private static boolean firstLineIsObject(byte[] text, int from, int size) {
        int end = from;
        while (end < size && text[end] != '\n') {
            end++;
        }
        while (end > from && text[end - 1] <= ' ' && text[end - 1] >= 0) {
            end--;
        }
        return text[end - 1] == '}';
    }
}
