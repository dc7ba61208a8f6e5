package dev.leastscope.check;

/**
 * The links {@code [text](address)} of a Markdown page, replaced by text. A link may stand in brackets, hold brackets and code
 * in its text, parentheses in its address, and run over several lines of one paragraph. Code is no link, and stays as it is.
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

    /** The page with the text of each relative link in the place of the link. Other links stay as they are. */
    static String withoutRelative(String page) {
        return new MarkdownLinks(page, false).replaced();
    }

    /** The page with {@code text (address)} in the place of each link. The address stands on the line on which the link ends. */
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

    /** Writes the link at a bracket, or the bracket alone where no link begins; returns what follows. */
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

    /** Where the bracket or parenthesis at a place closes; negative when it does not before the limit. */
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

    /** The end of the code that begins at a place: a fenced block, or a piece between backticks; the place itself when none does. */
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
        // What never ends is no code: its backticks are text.
        return end < 0 || end >= limit ? run : end + ticks.length() + (isFence ? 1 : 0);
    }
}
