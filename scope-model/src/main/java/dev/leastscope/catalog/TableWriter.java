package dev.leastscope.catalog;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a compiled table for {@link TableReader}. The same rows give the same bytes, because pools keep the order of first
 * use.
 */
public final class TableWriter {
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<Source, Integer> sources = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Writes an unsigned number of one byte. */
    public void u1(int value) {
        require(value >= 0 && value <= 0xff, "the number " + value);
        body.write(value);
    }

    /** Writes an unsigned number of two bytes. */
    public void u2(int value) {
        require(value >= 0 && value <= 0xffff, "the number " + value);
        body.write(value >> 8);
        body.write(value);
    }

    /** Writes a boolean. */
    public void flag(boolean value) {
        u1(value ? 1 : 0);
    }

    /** Writes an enum constant as its ordinal. Tables are compiled with the code that reads them, so the ordinals agree. */
    @SuppressWarnings("EnumOrdinal")
    public void constant(Enum<?> constant) {
        u1(constant.ordinal());
    }

    /** Writes a string, through the pool. */
    public void string(String value) {
        u2(pooled(value));
    }

    /** Writes a source, through the pool. */
    public void source(Source source) {
        pooled(source.url());
        pooled(source.checked());
        pooled(source.note());
        u2(sources.computeIfAbsent(source, added -> sources.size()));
    }

    /** Writes a list of strings. */
    public void strings(List<String> values) {
        u2(values.size());
        values.forEach(this::string);
    }

    /** Writes the words without the zeros at the end. */
    public void words(long[] words) {
        int length = words.length;
        while (length > 0 && words[length - 1] == 0) {
            length--;
        }
        u1(length);
        for (int i = 0; i < length; i++) {
            long word = words[i];
            u2((int) (word >>> 48));
            u2((int) (word >>> 32) & 0xffff);
            u2((int) (word >>> 16) & 0xffff);
            u2((int) word & 0xffff);
        }
    }

    /** The complete file: the pools, then the numbers. */
    @SuppressWarnings("EnumOrdinal")
    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(all)) {
            out.writeShort(strings.size());
            for (String string : strings.keySet()) {
                byte[] ascii = string.getBytes(StandardCharsets.US_ASCII);
                require(string.equals(new String(ascii, StandardCharsets.US_ASCII)), "the text " + string);
                out.writeShort(ascii.length);
                out.write(ascii);
            }
            out.writeShort(sources.size());
            for (Source source : sources.keySet()) {
                out.writeByte(source.basis().ordinal());
                out.writeShort(pooled(source.url()));
                out.writeShort(pooled(source.checked()));
                out.writeShort(pooled(source.note()));
            }
            body.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private int pooled(String value) {
        return strings.computeIfAbsent(value, added -> strings.size());
    }

    private static void require(boolean fits, String what) {
        if (!fits) {
            throw new IllegalStateException(what + " does not fit into the table format");
        }
    }
}
