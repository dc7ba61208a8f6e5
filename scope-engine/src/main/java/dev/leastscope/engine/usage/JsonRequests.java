package dev.leastscope.engine.usage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Finds the requests in JSON at any depth: entries of a HAR, serve events of a WireMock journal, rows of
 * MicrosoftGraphActivityLogs (flat, or with {@code properties}), and flat objects as {@link NdjsonLines} reads them. It
 * reads a stream and keeps only the requests.
 */
final class JsonRequests implements LineReader {
    private static final JsonFactory JSON = new JsonFactory();

    private final Tally tally;
    private long requests;

    JsonRequests(Tally tally) {
        this.tally = tally;
    }

    /** The values of one request, from an object and its nested objects. */
    private static final class Found {
        String method;
        String target;
        int status;
        int day = Days.UNKNOWN;
        long count = 1;
        int bodyBits;
    }

    @Override
    public void line(byte[] text, int from, int to, long place) {
        try (JsonParser parser = JSON.createParser(text, from, to - from)) {
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            Found found = object ? object(parser, place, false, "") : null;
            // The complete line is read before any request in it counts.
            if (found == null || parser.nextToken() != null || !take(found, place)) {
                tally.unreadable(text, from, to, place);
            }
        } catch (IOException e) {
            tally.unreadable(text, from, to, place);
        }
    }

    /**
     * Counts the requests of a document.
     *
     * @return the number of requests
     * @throws IOException when it is not JSON to its end; requests before the error are counted
     */
    long document(InputStream in) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            while (parser.nextToken() != null) {
                value(parser);
            }
        }
        return requests;
    }

    long requests() {
        return requests;
    }

    private void value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(parser);
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            long place = Tally.place(0, parser.currentTokenLocation().getLineNr());
            take(object(parser, place, true, ""), place);
        }
    }

    /**
     * Reads an object.
     *
     * @param nested whether it can contain other requests
     * @param role the key of this object, when it describes a part of the request of its parent
     */
    private Found object(JsonParser parser, long place, boolean nested, String role) throws IOException {
        Found found = new Found();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                if (isPartOfRequest(name)) {
                    into(found, object(parser, place, nested, name));
                } else if (nested && !name.equals("stubMapping")) {
                    // A stub describes expected requests, not a request that ran.
                    value(parser);
                } else {
                    parser.skipChildren();
                }
            } else if (value == JsonToken.START_ARRAY) {
                if (nested) {
                    value(parser);
                } else {
                    parser.skipChildren();
                }
            } else {
                scalar(parser, name, value, found, role);
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw new EOFException("the object does not end");
        }
        return found;
    }

    private static boolean isPartOfRequest(String name) {
        return switch (name) {
            case "request", "response", "responseDefinition", "postData", "properties" -> true;
            default -> false;
        };
    }

    private static void into(Found whole, Found part) {
        whole.method = part.method == null ? whole.method : part.method;
        whole.target = part.target == null ? whole.target : part.target;
        whole.status = part.status == 0 ? whole.status : part.status;
        whole.day = part.day == Days.UNKNOWN ? whole.day : part.day;
        whole.bodyBits |= part.bodyBits;
    }

    private static void scalar(JsonParser parser, String name, JsonToken value, Found found, String role)
            throws IOException {
        switch (name) {
            case "method", "RequestMethod", "requestMethod" -> found.method = text(parser, value, found.method);
            case "path", "url", "uri", "RequestUri", "requestUri" -> {
                // An absolute address has more information than a path next to it.
                if (found.target == null || !found.target.startsWith("http")) {
                    found.target = text(parser, value, found.target);
                }
            }
            case "absoluteUrl" -> found.target = text(parser, value, found.target);
            case "status", "ResponseStatusCode", "responseStatusCode" ->
                found.status = status(parser, value, found.status);
            case "count" -> found.count = value == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : 0;
            case "time", "timestamp", "startedDateTime", "loggedDate", "loggedDateString", "TimeGenerated" ->
                found.day = day(parser, value, found.day);
            case "body", "text" -> {
                if (value == JsonToken.VALUE_STRING && (role.equals("request") || role.equals("postData"))) {
                    found.bodyBits |= body(parser.getText());
                }
            }
            case "bodyAsBase64" -> {
                if (value == JsonToken.VALUE_STRING && role.equals("request")) {
                    found.bodyBits |= decoded(parser.getText());
                }
            }
            default -> {
                // This value is not needed, so its text is not read.
            }
        }
    }

    private static String text(JsonParser parser, JsonToken value, String before) throws IOException {
        return value == JsonToken.VALUE_STRING ? parser.getText() : before;
    }

    private static int status(JsonParser parser, JsonToken value, int before) throws IOException {
        if (value == JsonToken.VALUE_NUMBER_INT) {
            long number = parser.getLongValue();
            return number < 0 || number > 999 ? before : (int) number;
        }
        if (value != JsonToken.VALUE_STRING || parser.getText().length() != 3) {
            return before;
        }
        try {
            return Integer.parseUnsignedInt(parser.getText());
        } catch (NumberFormatException e) {
            // A word, such as the state of something else.
            return before;
        }
    }

    private static int day(JsonParser parser, JsonToken value, int before) throws IOException {
        if (value == JsonToken.VALUE_NUMBER_INT) {
            return Days.ofEpoch(parser.getLongValue());
        }
        int day = value == JsonToken.VALUE_STRING ? Days.ofText(parser.getText()) : Days.UNKNOWN;
        return day == Days.UNKNOWN ? before : day;
    }

    private static int body(String text) {
        return BodyVariants.of(text.getBytes(StandardCharsets.UTF_8), "");
    }

    private static int decoded(String text) {
        try {
            return BodyVariants.of(Base64.getDecoder().decode(text), "");
        } catch (IllegalArgumentException e) {
            // Not Base64: this body contains no variant.
            return 0;
        }
    }

    /** Counts the values if they are a request. */
    private boolean take(Found found, long place) {
        if (found.method == null || found.target == null || found.count < 1) {
            return false;
        }
        requests++;
        byte[] method = found.method.getBytes(StandardCharsets.ISO_8859_1);
        byte[] target = found.target.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[method.length + target.length];
        System.arraycopy(method, 0, both, 0, method.length);
        System.arraycopy(target, 0, both, method.length, target.length);
        tally.request(
                both,
                0,
                method.length,
                method.length,
                both.length,
                found.status,
                found.day,
                found.count,
                found.bodyBits,
                place);
        return true;
    }
}
