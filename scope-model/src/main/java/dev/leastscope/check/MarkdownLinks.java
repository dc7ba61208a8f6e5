package dev.leastscope.check;

/** Replaces the links {@code [text](address)} of a Markdown page by text. */
public final class MarkdownLinks {
    private MarkdownLinks() {}

    /** Replaces each relative link by its text. Other links stay unchanged. */
    static String withoutRelative(String page) {
        return replaced(page, false);
    }

    /** Replaces each link by {@code text (address)}. */
    public static String asText(String page) {
        return replaced(page, true);
    }

    private static String replaced(String page, boolean withAddress) {
        StringBuilder out = new StringBuilder(page.length());
        int done = 0;
        for (int middle = page.indexOf("]("); middle >= 0; middle = page.indexOf("](", middle + 2)) {
            int open = page.lastIndexOf('[', middle);
            int close = page.indexOf(')', middle);
            boolean isLink = open >= done && close > 0;
            if (isLink && (withAddress || !page.startsWith("http", middle + 2))) {
                out.append(page, done, open).append(page, open + 1, middle);
                if (withAddress) {
                    out.append(" (").append(page, middle + 2, close).append(')');
                }
                done = close + 1;
            }
        }
        return out.append(page, done, page.length()).toString();
    }
}
