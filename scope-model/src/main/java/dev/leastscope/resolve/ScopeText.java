package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.text.Characters;
import dev.leastscope.text.PercentCoding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the one known scope that a wrongly written string means. It removes everything that people write around a
 * name by mistake; the rest must be a name.
 */
final class ScopeText {
    private static final String GOOGLE = withoutScheme(Vocabulary.GOOGLE.prefix());
    private static final String GRAPH = withoutScheme(Vocabulary.MICROSOFT.prefix());

    private final ScopeTable table;
    private final Map<String, Scope> byCore = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /** Creates a reader. It reads the complete table, so create it once, and only for a wrong string. */
    ScopeText(ScopeTable table) {
        this.table = table;
        for (Scope scope : table.scopes()) {
            remember(scope.name(), scope);
            for (String alias : scope.aliases()) {
                remember(alias, scope);
            }
        }
        byCore.keySet().removeAll(ambiguous);
    }

    private void remember(String name, Scope scope) {
        String core = core(name);
        Scope before = byCore.put(core, scope);
        if (before != null && before != scope) {
            ambiguous.add(core);
        }
    }

    /** The scope that a string means; empty when there is none, or more than one. */
    Optional<Scope> meaning(String text) {
        return Optional.ofNullable(byCore.get(core(text)));
    }

    /** What exactly is wrong with a string that means {@code scope}, as part of a sentence. */
    String detail(String text, Scope scope) {
        String stripped = text.strip();
        if (!stripped.equals(text)) {
            return "blanks around it";
        }
        if (holdsBlank(text)) {
            return "a blank inside";
        }
        if (text.indexOf('%') >= 0) {
            return "percent-encoded";
        }
        if (text.endsWith(",") || text.startsWith(",") || text.endsWith(";")) {
            return "a stray comma";
        }
        if (isQuote(text.charAt(0)) || isQuote(text.charAt(text.length() - 1))) {
            return "quotes around it";
        }
        if (startsWith(text, "http://")) {
            return "http instead of https";
        }
        return address(text, scope);
    }

    private String address(String text, Scope scope) {
        boolean address = text.indexOf("://") >= 0;
        boolean full = scope.name().indexOf("://") >= 0;
        String unprefixed = unprefixed(text, scope);
        if (address && unprefixed != null) {
            return unprefixed + " has no prefix";
        }
        if (full
                && address
                && text.length() + 1 == scope.name().length()
                && scope.name().startsWith(text)) {
            return "the slash at its end is missing";
        }
        if (text.endsWith("/") && !scope.name().endsWith("/")) {
            return "a stray slash";
        }
        if (text.equalsIgnoreCase(scope.name())) {
            return "wrong case";
        }
        if (full && !address) {
            return table.vocabulary() == Vocabulary.GOOGLE
                    ? "short form: Google takes the full address"
                    : "an incomplete address";
        }
        return text.length() == scope.name().length() ? "wrong case" : "a wrong address";
    }

    /** The name or alias of a scope in a text that is not an address; null when the text means another scope. */
    private String unprefixed(String text, Scope scope) {
        String core = core(text);
        List<String> names = new ArrayList<>(scope.aliases());
        names.add(scope.name());
        for (String name : names) {
            if (name.indexOf("://") < 0 && core(name).equals(core)) {
                return name;
            }
        }
        return null;
    }

    /** A name without scheme, host of the usual resource, quotes, spaces, separators and capital letters. */
    private String core(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        String decoded = PercentCoding.decoded(text);
        for (int i = 0; i < decoded.length(); ) {
            int letter = decoded.codePointAt(i);
            i += Character.charCount(letter);
            if (!isBlank(letter) && !isQuote(letter)) {
                letters.appendCodePoint(letter);
            }
        }
        String core = letters.toString().toLowerCase(Locale.ROOT);
        core = trimmed(core);
        core = trimmed(withoutScheme(core));
        if (table.vocabulary() == Vocabulary.GOOGLE) {
            core = withoutAuth(core);
        } else if (table.vocabulary() == Vocabulary.MICROSOFT && core.startsWith(GRAPH)) {
            core = trimmed(withoutVersion(core.substring(GRAPH.length())));
        }
        return core;
    }

    private static String withoutScheme(String address) {
        int scheme = address.indexOf("://");
        return scheme < 0 ? address : address.substring(scheme + 3);
    }

    /** The name without Google's prefix, or the part of the prefix that is present. */
    private static String withoutAuth(String core) {
        String rest = core;
        if (core.startsWith(GOOGLE)) {
            rest = core.substring(GOOGLE.length());
        } else if (core.startsWith("auth/")) {
            rest = core.substring("auth/".length());
        }
        // An API version after the name, as in auth/calendar/v3, does not exist at Google.
        int last = rest.length() - 1;
        boolean version = last > 2 && rest.startsWith("/v", last - 2) && Character.isDigit(rest.charAt(last));
        return trimmed(version ? rest.substring(0, last - 2) : rest);
    }

    private static String withoutVersion(String path) {
        if (path.startsWith("v1.0/")) {
            return path.substring("v1.0/".length());
        }
        return path.startsWith("beta/") ? path.substring("beta/".length()) : path;
    }

    /** Removes separators and ellipses from both ends. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isStray(text.charAt(start))) {
            start++;
        }
        while (end > start && isStray(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isStray(char letter) {
        return letter == '/' || letter == ',' || letter == ';' || letter == '.' || letter == '\u2026' || letter == '+';
    }

    private static boolean isQuote(int letter) {
        return switch (letter) {
            case '"', '\'', '`', '<', '>', '[', ']', '(', ')', '\u201c', '\u201d', '\u2018', '\u2019' -> true;
            default -> false;
        };
    }

    /** Whether a character is invisible. */
    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Characters.isHidden(letter);
    }

    static boolean holdsBlank(String text) {
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (isBlank(letter)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The strings inside one string: separated by spaces, commas, semicolons, bars or plus signs, or by the start of a
     * new address.
     */
    static List<String> parts(String text) {
        String decoded = PercentCoding.decoded(text);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= decoded.length(); ) {
            boolean end = i == decoded.length();
            int letter = end ? ' ' : decoded.codePointAt(i);
            boolean separator = !end && isSeparator(letter);
            boolean address =
                    i > start && (startsWithAt(decoded, "https://", i) || startsWithAt(decoded, "http://", i));
            if (end || separator || address) {
                if (i > start) {
                    parts.add(decoded.substring(start, i));
                }
                start = separator ? i + Character.charCount(letter) : i;
            }
            i += Character.charCount(letter);
        }
        return parts;
    }

    private static boolean isSeparator(int letter) {
        return letter == ',' || letter == ';' || letter == '|' || letter == '+' || isBlank(letter);
    }

    private static boolean startsWith(String text, String start) {
        return startsWithAt(text, start, 0);
    }

    private static boolean startsWithAt(String text, String start, int offset) {
        return text.regionMatches(true, offset, start, 0, start.length());
    }
}
