package dev.leastscope.report.html;

import dev.leastscope.text.SafeText;

/**
 * An address as text, and as a link when it is safe to follow. Sources come from tables that a user can override.
 *
 * @param text the address
 * @param href the address, or empty when it is not {@code https}
 */
record Link(String text, String href) {
    static Link of(String url) {
        String text = SafeText.visible(url);
        boolean safe = text.equals(url) && url.startsWith("https://");
        return new Link(text, safe ? url : "");
    }
}
