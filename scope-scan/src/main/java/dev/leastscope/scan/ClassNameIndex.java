package dev.leastscope.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/**
 * An index of which classes of the project name which others: in the types of their members and calls, and in texts.
 * One pass over the classes builds it, so a search for callers does not read every class again. It stores hash codes
 * instead of names, so an answer can contain a wrong class; the caller checks each one.
 */
final class ClassNameIndex {
    private static final int TEXT = 1;

    private final List<String> places = new ArrayList<>();
    private final Set<Integer> own = new HashSet<>();
    /** The names in each class, until all classes are read. */
    private final List<int[]> named = new ArrayList<>();

    private final Map<Integer, List<Integer>> naming = new HashMap<>();

    /**
     * Whether the index can contain a name. It cannot contain a word without a slash or dot, nor a character of two
     * units, which class files encode differently.
     */
    static boolean holds(String name) {
        return (name.indexOf('/') >= 0 || name.indexOf('.') >= 0)
                && name.codePointCount(0, name.length()) == name.length();
    }

    /** Adds a class. Bytes that are not a class file add no names. */
    void add(String place, byte[] bytes, int length) {
        try {
            ClassReader reader = new ClassReader(bytes, 0, length);
            int[] hashes = names(reader);
            String name = reader.getClassName();
            own.add(hash(name));
            own.add(hash(name.replace('/', '.')));
            places.add(place);
            named.add(hashes);
        } catch (RuntimeException | AssertionError | LinkageError e) {
            // The reader of the class itself reports it as unreadable.
        }
    }

    /** Ends the building of the index, and drops data that only the building needs. */
    void complete() {
        for (int i = 0; i < named.size(); i++) {
            for (int hash : named.get(i)) {
                if (own.contains(hash)) {
                    naming.computeIfAbsent(hash, key -> new ArrayList<>(2)).add(i);
                }
            }
        }
        named.clear();
    }

    /**
     * The places of the classes that may name a class.
     *
     * @param name with slashes or with dots
     */
    List<String> naming(String name) {
        List<String> found = new ArrayList<>();
        for (int index : naming.getOrDefault(hash(name), List.of())) {
            found.add(places.get(index));
        }
        return found;
    }

    private static int[] names(ClassReader reader) {
        int[] hashes = new int[16];
        int count = 0;
        for (int item = 1; item < reader.getItemCount(); item++) {
            int at = reader.getItem(item);
            if (at == 0 || reader.readByte(at - 1) != TEXT) {
                continue;
            }
            int end = at + 2 + reader.readUnsignedShort(at);
            int from = at + 2;
            while (from < end) {
                int to = from;
                boolean path = false;
                while (to < end && isOfName(reader.readByte(to))) {
                    path |= reader.readByte(to) == '/' || reader.readByte(to) == '.';
                    to++;
                }
                if (path) {
                    if (count + 2 > hashes.length) {
                        hashes = Arrays.copyOf(hashes, count * 2);
                    }
                    hashes[count++] = hash(reader, from, to);
                    // Types of members: an object type is L, the name and a semicolon.
                    int begin = from;
                    while (begin < to && "BCDFIJSZ".indexOf(reader.readByte(begin)) >= 0) {
                        begin++;
                    }
                    if (reader.readByte(begin) == 'L') {
                        hashes[count++] = hash(reader, begin + 1, to);
                    }
                }
                from = to + 1;
            }
        }
        return distinct(hashes, count);
    }

    private static int[] distinct(int[] hashes, int count) {
        Arrays.sort(hashes, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    private static boolean isOfName(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '.' && character <= '9')
                || character == '_'
                || character == '$'
                || character == '-'
                || character > 127;
    }

    private static int hash(ClassReader reader, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + reader.readByte(at);
        }
        return hash;
    }

    /** The hash of a name that the index {@link #holds can contain}. */
    private static int hash(String name) {
        int hash = 0;
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            hash = 31 * hash + (one & 0xff);
        }
        return hash;
    }
}
