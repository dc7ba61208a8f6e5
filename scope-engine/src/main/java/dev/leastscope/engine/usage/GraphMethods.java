package dev.leastscope.engine.usage;

import dev.leastscope.catalog.MethodTable;
import dev.leastscope.catalog.ProviderMethod;
import dev.leastscope.catalog.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Recognises the methods of Microsoft Graph whose permissions are in the tables. Immutable. Created at the first
 * request to Graph.
 */
final class GraphMethods {
    private final List<ProviderMethod> methods = new ArrayList<>();
    /**
     * The names of functions. In {@code /me/reminderview(startdatetime=...)} the parentheses contain arguments;
     * elsewhere they contain a key.
     */
    private final Set<String> functions = new HashSet<>();

    private final Trie trie;

    private GraphMethods() {
        for (ProviderMethod method : MethodTable.builtIn().methods()) {
            if (method.vocabulary() == Vocabulary.MICROSOFT && !method.call().isEmpty()) {
                methods.add(method);
                for (String segment : method.call().split("/", -1)) {
                    if (segment.indexOf('(') > 0) {
                        functions.add(segment.substring(0, segment.indexOf('(')));
                    }
                }
            }
        }
        TrieBuilder paths = new TrieBuilder();
        for (int i = 0; i < methods.size(); i++) {
            String call = methods.get(i).call();
            int blank = call.indexOf(' ');
            paths.add(call.substring(0, blank), plain(call.substring(blank + 1)), i);
        }
        trie = paths.build();
    }

    /** The methods of this release's tables. */
    static GraphMethods builtIn() {
        return BuiltIn.METHODS;
    }

    /** The number of a request's method; negative when it is not in the tables. */
    int find(byte[] text, int methodFrom, int methodTo, int from, int to) {
        byte[] path = path(text, from, to);
        return (int) trie.find(Trie.method(text, methodFrom, methodTo), path, 0, path.length);
    }

    /** The method with a number. */
    ProviderMethod method(int number) {
        return methods.get(number);
    }

    /** A path that is safe to show: each segment that is not in the tables is {@code *}. */
    String shown(byte[] text, int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (String segment : plain(new String(path(text, from, to), StandardCharsets.ISO_8859_1))
                .split("/", -1)) {
            byte[] part = segment.getBytes(StandardCharsets.ISO_8859_1);
            if (part.length > 0 && shown.length() < 100) {
                shown.append('/').append(trie.isLiteral(part, 0, part.length) ? segment : "*");
            }
        }
        return shown.length() == 0 ? "/" : shown.toString();
    }

    private byte[] path(byte[] text, int from, int to) {
        int end = from;
        while (end < to && text[end] != '?' && text[end] != '#') {
            end++;
        }
        return plain(new String(text, from, end - from, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * A path in the form of the tables: in lower case and without Graph's version. The same methods reach the mailbox
     * of another user. A key in parentheses, {@code messages('1')}, is a separate segment.
     */
    private String plain(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.toLowerCase(Locale.ROOT).split("/", -1)) {
            int key = segment.indexOf('(');
            String name = key > 0 ? segment.substring(0, key) : segment;
            if (!segment.isEmpty()) {
                segments.add(functions.contains(name) && key > 0 ? name + "()" : name);
            }
            if (key > 0 && !functions.contains(name)) {
                segments.add(segment.substring(key));
            }
        }
        boolean versioned = !segments.isEmpty()
                && (segments.get(0).equals("v1.0") || segments.get(0).equals("beta"));
        int first = versioned ? 1 : 0;
        boolean other = segments.size() > first + 1 && segments.get(first).equals("users");
        return (other ? "/me/" : "/") + String.join("/", segments.subList(first + (other ? 2 : 0), segments.size()));
    }

    private static final class BuiltIn {
        static final GraphMethods METHODS = new GraphMethods();
    }
}
