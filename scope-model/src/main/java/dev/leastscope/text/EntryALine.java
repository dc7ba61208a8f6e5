package dev.leastscope.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Writes each entry of the outermost arrays on its own line, so that differences are easy to read. */
final class EntryALine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    private int depth;

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        depth++;
        super.writeStartArray(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        json.writeRaw(depth == 1 ? "\n  " : "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(depth == 1 ? ",\n  " : ",");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        json.writeRaw(depth == 1 && values > 0 ? "\n]" : "]");
        depth--;
    }
}
