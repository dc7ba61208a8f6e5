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
 * Writes JSON into memory. Same calls, same bytes: UTF-8, LF, two blanks. Any string can
 * be given: what a terminal could take for a command or for another reading direction is escaped, and half surrogate
 * pairs become U+FFFD. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonOutput {
    private final OutputStream target;
    private final JsonGenerator generator;

    /** An empty output, to be read by people, too. */
    public JsonOutput() throws IOException {
        // Grows by pieces: a large report is copied once, at the end.
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

    /** An empty output without blanks, with each entry of its outermost arrays on a line of its own. */
    public static JsonOutput entryALine() throws IOException {
        JsonOutput output = new JsonOutput(new ByteArrayBuilder(8192), false);
        output.generator.setPrettyPrinter(new EntryALine());
        return output;
    }

    /**
     * An empty output on one line without blanks, to stand in a page's {@code script} element: it cannot end it. Written to
     * a stream while it grows, up to {@link #end}.
     */
    public static JsonOutput inHtml(OutputStream target) throws IOException {
        return new JsonOutput(target, true);
    }

    /** Opens an object that is the whole text or an element of an array. */
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

    /** Opens an array that is the whole text or an element of an array. */
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

    /** A string under a key. */
    public JsonOutput text(String key, String value) throws IOException {
        generator.writeFieldName(key);
        return text(value);
    }

    /** A string as an element of an array. */
    public JsonOutput text(String value) throws IOException {
        generator.writeString(Characters.wellFormed(value));
        return this;
    }

    /** A string under a key, or null when it is empty. */
    public JsonOutput textOrNull(String key, String value) throws IOException {
        return value.isEmpty() ? nothing(key) : text(key, value);
    }

    /** A number under a key. */
    public JsonOutput number(String key, long value) throws IOException {
        generator.writeNumberField(key, value);
        return this;
    }

    /** A truth value under a key. */
    public JsonOutput truth(String key, boolean value) throws IOException {
        generator.writeBooleanField(key, value);
        return this;
    }

    /** Null under a key. */
    public JsonOutput nothing(String key) throws IOException {
        generator.writeNullField(key);
        return this;
    }

    /** An array of strings under a key. */
    public JsonOutput texts(String key, List<String> values) throws IOException {
        array(key);
        for (String value : values) {
            text(value);
        }
        return endArray();
    }

    /** A place as keys of the open object; the column is null when only the line is known, the line 1 when only the file is. */
    public JsonOutput place(Location location) throws IOException {
        text("file", location.file()).number("line", Math.max(1, location.line()));
        return location.column() > 0 ? number("column", location.column()) : nothing("column");
    }

    /** Hands on what is not yet in the stream. */
    public void end() throws IOException {
        generator.close();
    }

    /** The whole text, with a line feed at its end; not of an output that has a stream of its own. */
    public byte[] toBytes() throws IOException {
        if (!(target instanceof ByteArrayBuilder bytes)) {
            throw new IllegalStateException("the text is in the stream");
        }
        generator.close();
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** The whole text, with a line feed at its end. */
    public String toText() throws IOException {
        return new String(toBytes(), StandardCharsets.UTF_8);
    }
}
