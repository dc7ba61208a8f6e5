package dev.leastscope.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes JSON into memory. The same calls give the same bytes: UTF-8, LF, an indentation of two spaces. Any string is
 * accepted: terminal commands and reading directions are escaped, and half surrogate pairs become U+FFFD. Not
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonOutput {
    private final OutputStream target;
    private final JsonGenerator generator;

    /** Creates an output with indentation. */
    public JsonOutput() throws IOException {
        // The buffer grows in pieces, so a large report is copied only once, at the end.
        this(new ByteArrayBuilder(8192), false);
        Separators separators = PrettyPrinter.DEFAULT_SEPARATORS
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        generator.setPrettyPrinter(
                new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }

    private JsonOutput(OutputStream target, boolean inHtml) throws IOException {
        this.target = target;
        generator = new JsonFactory().createGenerator(target);
        generator.setCharacterEscapes(new VisibleEscapes(inHtml));
    }

    /** Creates an output without spaces. Each entry of its outermost arrays is on its own line. */
    public static JsonOutput entryALine() throws IOException {
        JsonOutput output = new JsonOutput(new ByteArrayBuilder(8192), false);
        output.generator.setPrettyPrinter(new EntryALine());
        return output;
    }

    /**
     * Creates an output in one line without spaces, for a {@code script} element of a page. The text cannot end that
     * element. It is written to the stream as it grows, up to {@link #end}.
     */
    public static JsonOutput inHtml(OutputStream target) throws IOException {
        return new JsonOutput(target, true);
    }

    /** Opens an object that is the complete text or an element of an array. */
    public JsonOutput object() throws IOException {
        generator.writeStartObject();
        return this;
    }

    /** Opens an object under a key. */
    public JsonOutput object(String key) throws IOException {
        generator.writeFieldName(key);
        return object();
    }

    /** Closes an object. */
    public JsonOutput endObject() throws IOException {
        generator.writeEndObject();
        return this;
    }

    /** Opens an array that is the complete text or an element of an array. */
    public JsonOutput array() throws IOException {
        generator.writeStartArray();
        return this;
    }

    /** Opens an array under a key. */
    public JsonOutput array(String key) throws IOException {
        generator.writeFieldName(key);
        return array();
    }

    /** Closes an array. */
    public JsonOutput endArray() throws IOException {
        generator.writeEndArray();
        return this;
    }

    /** Writes a string under a key. */
    public JsonOutput text(String key, String value) throws IOException {
        generator.writeFieldName(key);
        return text(value);
    }

    /** Writes a string as an element of an array. */
    public JsonOutput text(String value) throws IOException {
        generator.writeString(Characters.wellFormed(value));
        return this;
    }

    /** Writes a string under a key, or null when the string is empty. */
    public JsonOutput textOrNull(String key, String value) throws IOException {
        return value.isEmpty() ? nothing(key) : text(key, value);
    }

    /** Writes a number under a key. */
    public JsonOutput number(String key, long value) throws IOException {
        generator.writeNumberField(key, value);
        return this;
    }

    /** Writes true or false under a key. */
    public JsonOutput truth(String key, boolean value) throws IOException {
        generator.writeBooleanField(key, value);
        return this;
    }

    /** Writes null under a key. */
    public JsonOutput nothing(String key) throws IOException {
        generator.writeNullField(key);
        return this;
    }

    /** Writes an array of strings under a key. */
    public JsonOutput texts(String key, List<String> values) throws IOException {
        array(key);
        for (String value : values) {
            text(value);
        }
        return endArray();
    }

    /**
     * Writes a place as keys of the open object. The column is null when only the line is known. The line is 1 when
     * only the file is known.
     */
    public JsonOutput place(Location location) throws IOException {
        text("file", location.file()).number("line", Math.max(1, location.line()));
        return location.column() > 0 ? number("column", location.column()) : nothing("column");
    }

    /** Writes the rest to the stream. */
    public void end() throws IOException {
        generator.close();
    }

    /** The complete text with a line feed at its end. Not for an output with a stream. */
    public byte[] toBytes() throws IOException {
        if (!(target instanceof ByteArrayBuilder bytes)) {
            throw new IllegalStateException("the text is in the stream");
        }
        generator.close();
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** The complete text with a line feed at its end. */
    public String toText() throws IOException {
        return new String(toBytes(), StandardCharsets.UTF_8);
    }
}
