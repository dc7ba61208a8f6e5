package dev.leastscope.check;

/**
 * Replaces the links {@code [text](address)} of a Markdown page by text. A link can be in brackets and continue on the next
 * lines of its paragraph. Its text can contain brackets and code, and its address parentheses. Code is never a link and stays
 * unchanged.
 */
public final class MarkdownLinks {
    private static final String FENCE = "```";

    private final String page;
    private final boolean withAddress;
    private final StringBuilder out;

    private MarkdownLinks(String page, boolean withAddress) {
        this.page = page;
        this.withAddress = withAddress;
        this.out = new StringBuilder(page.length());
    }

    /** Replaces each relative link by its text. Other links stay unchanged. */
    static String withoutRelative(String page) {
        return new MarkdownLinks(page, false).replaced();
    }

    /** Replaces each link by {@code text (address)}. The address is on the line where the link ends. */
    public static String asText(String page) {
        return new MarkdownLinks(page, true).replaced();
    }

    private String replaced() {
        int at = 0;
        while (at < page.length()) {
            int code = endOfCode(at, page.length());
            if (code > at) {
                out.append(page, at, code);
                at = code;
            } else if (page.charAt(at) == '[') {
                at = link(at);
            } else {
                out.append(page.charAt(at++));
            }
        }
        return out.toString();
    }

    /** Writes the link at a bracket, or only the bracket when no link begins there. Returns the position after it. */
    private int link(int open) {
        int paragraph = page.indexOf("\n\n", open);
        int limit = paragraph < 0 ? page.length() : paragraph;
        int middle = closing(open, limit);
        boolean isFollowed = middle > 0 && middle + 1 < limit && page.charAt(middle + 1) == '(';
        int close = isFollowed ? closing(middle + 1, limit) : -1;
        if (close < 0 || !(withAddress || !page.startsWith("http", middle + 2))) {
            out.append('[');
            return open + 1;
        }
        out.append(page, open + 1, middle);
        if (withAddress) {
            out.append(" (").append(page, middle + 2, close).append(')');
        }
        return close + 1;
    }

    /** The position where the bracket or parenthesis at a position closes; negative when it does not close before the limit. */
    private int closing(int open, int limit) {
        char opening = page.charAt(open);
        char closing = opening == '[' ? ']' : ')';
        int depth = 0;
        int at = open;
        while (at < limit) {
            int code = endOfCode(at, limit);
            if (code > at) {
                at = code;
                continue;
            }
            char c = page.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /**
     * The end of the code that begins at a position: a fenced block, or text between backticks. Without code, it is the
     * position itself.
     */
    private int endOfCode(int at, int limit) {
        if (page.charAt(at) != '`') {
            return at;
        }
        int run = at;
        while (run < limit && page.charAt(run) == '`') {
            run++;
        }
        String ticks = page.substring(at, run);
        boolean isFence = ticks.startsWith(FENCE) && (at == 0 || page.charAt(at - 1) == '\n');
        int end = isFence ? page.indexOf("\n" + ticks, run) : page.indexOf(ticks, run);
        // Code without an end is not code: its backticks are text.
        return end < 0 || end >= limit ? run : end + ticks.length() + (isFence ? 1 : 0);
    }
}
