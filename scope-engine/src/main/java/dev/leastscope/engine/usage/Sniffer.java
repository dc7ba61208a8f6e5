package dev.leastscope.engine.usage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Finds out the format of a file from its first bytes. The file's name is not asked: logs have any. */
final class Sniffer {
    private Sniffer() {}

    /** The format; an access log when it does not begin like JSON. */
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
                        // The next key may say more.
                    }
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException e) {
            // Cut off, or broken: what its first line looks like decides.
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
