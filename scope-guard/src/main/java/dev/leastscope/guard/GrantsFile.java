package dev.leastscope.guard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.leastscope.catalog.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the providers of grants from a file: objects with {@code id} (or {@code grant_id}) and {@code provider}. They
 * can be a page of {@code GET /v3/grants}, an array, or one object in each line. Everything else in the file is
 * ignored.
 */
final class GrantsFile {
    private final Map<String, Account> accounts = new HashMap<>();

    private GrantsFile() {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when the file cannot be read or names no grant
     */
    static Map<String, Account> read(Path file) {
        GrantsFile grants = new GrantsFile();
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    grants.object(parser);
                }
            }
        } catch (IOException e) {
            // The exception's own message can contain a part of the file.
            throw new IllegalArgumentException("the grants file " + file + " cannot be read as JSON", e);
        }
        if (grants.accounts.isEmpty()) {
            throw new IllegalArgumentException("the grants file " + file
                    + " names no grant with id and provider, so no call can be judged; export it from GET /v3/grants");
        }
        return Map.copyOf(grants.accounts);
    }

    private void object(JsonParser parser) throws IOException {
        String id = "";
        String provider = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING && (name.equals("id") || name.equals("grant_id"))) {
                id = parser.getText();
            } else if (value == JsonToken.VALUE_STRING && name.equals("provider")) {
                provider = parser.getText();
            } else if (value == JsonToken.START_ARRAY) {
                array(parser);
            } else if (value == JsonToken.START_OBJECT) {
                object(parser);
            }
        }
        Optional<Provider> known = Provider.named(provider);
        if (!id.isEmpty() && known.isPresent()) {
            accounts.put(id, new Account(known.get(), ""));
        }
    }

    private void array(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                return;
            }
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                object(parser);
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                array(parser);
            }
        }
    }
}
