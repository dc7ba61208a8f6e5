package dev.leastscope.diagnose.pasted;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the numbers of a text that are HTTP statuses. A status is at the start of a line, after a word such as
 * {@code status}, after an address or an arrow, or before its reason phrase. Line numbers, amounts and parts of ids are
 * not statuses.
 */
final class StatusNumbers {
    private static final Set<String> BEFORE = Set.of(
            "http",
            "https",
            "status",
            "code",
            "error",
            "errors",
            "statuscode",
            "status_code",
            "errorcode",
            "error_code",
            "httpstatus",
            "http_status",
            "responsecode",
            "response_code",
            "response",
            "returns",
            "returned",
            "return",
            "returning",
            "got",
            "get",
            "gets",
            "getting",
            "receive",
            "receives",
            "received",
            "receiving",
            "answers",
            "answered",
            "answer",
            "with",
            "a",
            "an",
            "the",
            "see",
            "throws",
            "threw",
            "fails",
            "failed",
            "still",
            "1.0",
            "1.1",
            "2.0",
            "is",
            "was",
            "and",
            "or",
            "httperror",
            "api",
            "nylas",
            "graph",
            "google",
            "gmail",
            "microsoft",
            "outlook",
            "yahoo",
            "always",
            "constant",
            "401",
            "403");
    private static final Set<String> REASONS = Set.of(
            "forbidden", "unauthorized", "too", "access_denied", "error", "errors", "response", "responses", "not");
    private static final String ARROWS = ">(\u2192";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    /** The most characters of an address before its status in a log. A quotation mark follows the address. */
    private static final int ADDRESS = 300;

    private StatusNumbers() {}

    static BitSet in(PastedText text) {
        BitSet statuses = new BitSet();
        List<String> words = text.words();
        for (int i = 0; i < words.size(); i++) {
            if (isNumber(words.get(i)) && !isPartOfWord(text, i) && !isOtherValue(text, i) && !isAmount(text, i)) {
                statuses.set(i, isNamed(words, i) || isPlaced(text, i));
            }
        }
        return statuses;
    }

    private static boolean isNumber(String word) {
        return word.length() == 3
                && word.charAt(0) >= '1'
                && word.charAt(0) <= '5'
                && Character.isDigit(word.charAt(1))
                && Character.isDigit(word.charAt(2));
    }

    /**
     * Whether a number is part of a word: {@code Client.kt:429}, {@code #429}, {@code $429}, {@code 429%},
     * {@code 401(k)}, the fraction of {@code 10:00:01,429}.
     */
    private static boolean isPartOfWord(PastedText text, int word) {
        String all = text.text();
        int before = text.start(word) - 1;
        boolean file = before > 0
                && all.charAt(before) == ':'
                && Character.isLetterOrDigit(all.charAt(before - 1))
                && isFile(text, word - 1);
        char first = before >= 0 ? all.charAt(before) : ' ';
        char last = text.end(word) < all.length() ? all.charAt(text.end(word)) : ' ';
        boolean fraction = before > 0 && ",.".indexOf(first) >= 0 && Character.isDigit(all.charAt(before - 1));
        boolean plan = all.startsWith("(k)", text.end(word));
        return file
                || fraction
                || plan
                || "#$\u20ac/\\@".indexOf(first) >= 0
                || last == '%'
                || last == '/'
                || last == '@';
    }

    /** Whether a number is another value: {@code pid=429}, {@code port:401}. */
    private static boolean isOtherValue(PastedText text, int word) {
        int before = text.start(word) - 1;
        boolean valued = before >= 0 && "=:".indexOf(text.text().charAt(before)) >= 0;
        return valued && word > 0 && !namesStatus(text.words().get(word - 1));
    }

    /**
     * Whether a word introduces a status: {@code status}, {@code http.response.status_code}, {@code NylasApiException}.
     */
    private static boolean namesStatus(String word) {
        return BEFORE.contains(word)
                || word.endsWith("status")
                || word.endsWith("status_code")
                || word.endsWith("statuscode")
                || word.endsWith("http_code")
                || isException(word);
    }

    private static boolean isFile(PastedText text, int word) {
        String name = word < 0 ? "" : text.words().get(word);
        int point = name.lastIndexOf('.');
        return point > 0 && point + 4 >= name.length() - 1 && !Character.isDigit(name.charAt(name.length() - 1));
    }

    /** Whether a number is an amount: {@code 403 messages}, {@code 401 of 500}. */
    private static boolean isAmount(PastedText text, int word) {
        if (word + 1 >= text.words().size() || isBeforeAddress(text, word)) {
            return false;
        }
        String next = text.words().get(word + 1);
        boolean close =
                text.start(word + 1) == text.end(word) + 1 && text.text().charAt(text.end(word)) == ' ';
        return close
                && !REASONS.contains(next)
                && (next.equals("of")
                        || next.equals("ms")
                        || (next.length() > 3 && next.endsWith("s") && isPlain(next)));
    }

    private static boolean isPlain(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT))
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && !word.endsWith("ss");
    }

    /** Whether a word is an exception, as in {@code NylasApiException: 403}. */
    private static boolean isException(String word) {
        return word.endsWith("error") || word.endsWith("exception");
    }

    private static boolean isNamed(List<String> words, int at) {
        return (at > 0 && namesStatus(words.get(at - 1)))
                || (at > 1
                        && words.get(at - 2).equals("http")
                        && words.get(at - 1).length() == 1)
                || (at + 1 < words.size() && REASONS.contains(words.get(at + 1)));
    }

    /** Whether an address follows a number: {@code 403 https://...}, {@code 403 GET /v3/...}. */
    private static boolean isBeforeAddress(PastedText text, int word) {
        String all = text.text();
        int next = text.end(word);
        while (next < all.length() && all.charAt(next) == ' ') {
            next++;
        }
        int blank = all.indexOf(' ', next);
        if (blank > 0 && METHODS.contains(all.substring(next, Math.min(blank, next + ADDRESS)))) {
            return all.startsWith("http", blank + 1) || all.startsWith("/", blank + 1);
        }
        return next > text.end(word) && (all.startsWith("https://", next) || all.startsWith("http://", next));
    }

    /** Whether a number is at the start of a line, after an arrow, or before or after an address. */
    private static boolean isPlaced(PastedText text, int word) {
        String all = text.text();
        int i = text.start(word) - 1;
        while (i >= 0 && (all.charAt(i) == ' ' || all.charAt(i) == '[')) {
            i--;
        }
        if (i < 0 || all.charAt(i) == '\n' || ARROWS.indexOf(all.charAt(i)) >= 0 || isBeforeAddress(text, word)) {
            return true;
        }
        int from = Math.max(0, i - ADDRESS);
        int blank = i;
        while (blank > from && all.charAt(blank) != '\n') {
            blank--;
        }
        String line = all.substring(blank, i + 1);
        int address = Math.max(Math.max(line.lastIndexOf("http"), line.lastIndexOf(" /")), line.lastIndexOf(",/"));
        // In a sentence about an address, the status can be the last word.
        if (line.contains("nylas.com/v3/") && text.endsLine(word)) {
            return true;
        }
        // In a log, only the protocol can be between the address and the status.
        return address >= 0
                && line.substring(address).strip().chars().filter(c -> c == ' ').count() <= 1;
    }
}
