package dev.leastscope.engine.usage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * Finds the variants that the body of a request requires: {@code send_at} of a message, and {@code conferencing} of an
 * event that Nylas creates. It reads JSON and multipart form data with the JSON in its field {@code message}, plain or
 * gzip.
 */
final class BodyVariants {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private BodyVariants() {}

    /**
     * The set of variants in a body. It is empty when the body is not JSON, because no operation with such variants
     * accepts that.
     *
     * @param body the body
     * @param contentType the header, or empty
     */
    static int of(byte[] body, String contentType) {
        try {
            InputStream plain =
                    isGzip(body) ? new GZIPInputStream(new ByteArrayInputStream(body)) : new ByteArrayInputStream(body);
            if (!contentType.startsWith("multipart/")) {
                return ofJson(plain);
            }
            byte[] parts = plain.readAllBytes();
            int start = messagePart(new String(parts, StandardCharsets.ISO_8859_1));
            return start < 0 ? 0 : ofJson(new ByteArrayInputStream(parts, start, parts.length - start));
        } catch (IOException e) {
            // Not JSON, or incomplete: Nylas cannot read it either, so it has no variant.
            return 0;
        }
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 2 && body[0] == 0x1F && body[1] == (byte) 0x8B;
    }

    /** The index of the content of the part with the name message; negative when there is none. */
    private static int messagePart(String parts) {
        int name = parts.indexOf("name=\"message\"");
        name = name < 0 ? parts.indexOf("name=message") : name;
        int blank = name < 0 ? -1 : parts.indexOf("\r\n\r\n", name);
        return blank < 0 ? -1 : blank + 4;
    }

    private static int ofJson(InputStream in) throws IOException {
        int found = 0;
        try (JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return 0;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("send_at") && value != JsonToken.VALUE_NULL) {
                    found |= Variant.SCHEDULED.bit();
                } else if (name.equals("conferencing") && value == JsonToken.START_OBJECT) {
                    found |= conferencing(parser);
                    continue;
                }
                parser.skipChildren();
            }
        }
        return found;
    }

    private static int conferencing(JsonParser parser) throws IOException {
        String provider = "";
        boolean creates = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("provider") && value == JsonToken.VALUE_STRING) {
                provider = parser.getText();
            }
            creates |= name.equals("autocreate") && value != JsonToken.VALUE_NULL;
            parser.skipChildren();
        }
        if (!creates) {
            return 0;
        }
        return switch (provider) {
            case "Microsoft Teams" -> Variant.TEAMS.bit();
            case "Google Meet" -> Variant.MEET.bit();
            case "Zoom Meeting" -> Variant.ZOOM.bit();
            default -> 0;
        };
    }
}
