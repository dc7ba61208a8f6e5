package dev.leastscope.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a compiled table: a pool of strings, then numbers that refer to it. It reads the bytes directly, because a cold JVM is
 * slow at loading classes and at loops over characters. Internal: public only for subpackages with tables of their own.
 */
public final class TableReader {
    private final byte[] bytes;
    private final String[] strings;
    private final Source[] sources;
    private int position;

    private TableReader(byte[] bytes) {
        this.bytes = bytes;
        this.strings = new String[u2()];
        for (int i = 0; i < strings.length; i++) {
            int length = u2();
            // Tables contain only printable ASCII, which the compiler checks. Latin-1 is decoded by copying bytes.
            strings[i] = new String(bytes, position, length, StandardCharsets.ISO_8859_1);
            position += length;
        }
        Basis[] bases = Basis.values();
        this.sources = new Source[u2()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = new Source(constant(bases), string(), string(), string());
        }
    }

    /** Opens a table that the compiler wrote beside this class, by its name. */
    public static TableReader open(String table) {
        String file = table + ".bin";
        try (InputStream in = TableReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar of Leastscope lacks its table " + file);
            }
            return new TableReader(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the table " + file + " of Leastscope's jar", e);
        }
    }

    /** An unsigned number of one byte. */
    public int u1() {
        return bytes[position++] & 0xff;
    }

    /** An unsigned number of two bytes. */
    public int u2() {
        return (bytes[position++] & 0xff) << 8 | (bytes[position++] & 0xff);
    }

    /** The counterpart of {@link TableWriter#constant}. */
    public <E> E constant(E[] values) {
        return values[u1()];
    }

    private long u4() {
        return (long) u2() << 16 | u2();
    }

    /** A boolean. */
    public boolean flag() {
        return bytes[position++] != 0;
    }

    /** A string of the pool. */
    public String string() {
        return strings[u2()];
    }

    /** A source of the pool. */
    public Source source() {
        return sources[u2()];
    }

    /** A list of strings. */
    public String[] strings() {
        String[] list = new String[u2()];
        for (int i = 0; i < list.length; i++) {
            list[i] = string();
        }
        return list;
    }

    long[] words() {
        long[] words = new long[u1()];
        for (int i = 0; i < words.length; i++) {
            words[i] = u4() << 32 | u4();
        }
        return words;
    }
}
