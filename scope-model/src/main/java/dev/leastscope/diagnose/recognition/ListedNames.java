package dev.leastscope.diagnose.recognition;

import dev.leastscope.text.Masking;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the names that an error text lists: {@code : ['a', 'b']}, {@code 'a'}, {@code a b c}. */
final class ListedNames {
    private static final int MOST = 50;
    private static final int LONGEST_LIST = 8000;
    private static final int LONGEST_NAME = 150;
    /** The scopes and providers whose names are ordinary words. */
    private static final Set<String> PLAIN = Set.of(
            "email",
            "calendar",
            "contacts",
            "openid",
            "profile",
            "address",
            "phone",
            "mail-r",
            "mail-w",
            "google",
            "microsoft",
            "yahoo",
            "icloud",
            "imap",
            "ews",
            "zoom",
            "nylas",
            "virtual-calendar");

    /** The prefixes of scopes that contain digits. */
    private static final List<String> WITH_DIGITS =
            List.of("https://outlook.office365.com/", "https://graph.microsoft.com/v1.0/");

    private static final String BETWEEN = " \t\n,;'\"`[](){}<>";

    private ListedNames() {}

    /** The names at the beginning of a text, each once. A name that can be something else is masked. */
    static List<String> in(String text) {
        String list = list(text);
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < list.length() && names.size() < MOST) {
            int end = at;
            while (end < list.length() && BETWEEN.indexOf(list.charAt(end)) < 0) {
                end++;
            }
            String name = shown(trimmed(list.substring(at, end)));
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
            at = end + 1;
        }
        return List.copyOf(names);
    }

    /** The list: up to the end of the brackets, the quotes or the line, depending on how it begins. */
    private static String list(String text) {
        int start = endOfKey(text);
        while (start < text.length() && " \t\n:=.".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (start == text.length()) {
            return "";
        }
        char first = text.charAt(start);
        String ends = switch (first) {
            case '[' -> "]";
            case '(' -> ")";
            case '{' -> "}";
            case '\'' -> "'";
            case '"' -> "\"";
            default -> "\n\"}]<";
        };
        int end = start + 1;
        int limit = Math.min(text.length(), start + LONGEST_LIST);
        while (end < limit && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring("[({'\"".indexOf(first) >= 0 ? start + 1 : start, end);
    }

    /**
     * The offset after the quote that closes the key of a JSON value, {@code ":"...}; 0 when no key begins the text.
     */
    private static int endOfKey(String text) {
        int at = 1;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean quoted = !text.isEmpty() && (text.charAt(0) == '"' || text.charAt(0) == '\'');
        return quoted && at < text.length() && text.charAt(at) == ':' ? at : 0;
    }

    private static String trimmed(String name) {
        int end = name.length();
        while (end > 0 && ".:!".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    /** Whether a part of an address is a version, such as {@code v3} or {@code m8}. No secret is that short. */
    private static boolean isVersion(String name, int digit) {
        return name.startsWith("https://")
                && Character.isDigit(name.charAt(digit))
                && digit >= 2
                && name.charAt(digit - 1) >= 'a'
                && name.charAt(digit - 1) <= 'z'
                && name.charAt(digit - 2) == '/'
                && (digit + 1 == name.length() || name.charAt(digit + 1) == '/');
    }

    /** The number of leading characters that are a known provider address with digits. */
    private static int knownAddress(String name) {
        for (String address : WITH_DIGITS) {
            if (name.startsWith(address)) {
                return address.length();
            }
        }
        return 0;
    }

    /**
     * The name, masked unless it has the form of a scope: words of letters, separated by single dots, colons, slashes
     * or underscores, with few exceptions. Any other text can be a secret, or a command to a build server.
     */
    private static String shown(String name) {
        if (name.isEmpty()) {
            return name;
        }
        boolean joined = name.chars().anyMatch(c -> "._:/".indexOf(c) >= 0);
        boolean letters = name.length() <= LONGEST_NAME && (joined || PLAIN.contains(name));
        for (int i = 0; i < name.length() && letters; i++) {
            char c = name.charAt(i);
            // App passwords contain hyphens. Only few words in scopes do.
            boolean hyphen = c == '-' && (name.startsWith("https://") || name.startsWith("Mail-") || !joined);
            letters = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || "._:/".indexOf(c) >= 0
                    || hyphen
                    || isVersion(name, i)
                    || i < knownAddress(name);
        }
        return letters && name.indexOf("::") < 0 && !Masking.hides(name) ? name : Masking.MASK;
    }
}
