package dev.leastscope.report.junit;

import dev.leastscope.report.SafeText;
import java.nio.charset.StandardCharsets;

/**
 * Writes XML into memory. Any string can be given as a value: markup in it is escaped, and what XML cannot hold at all, not
 * even escaped, is written out for people. Names of elements and attributes are the caller's own. Not thread-safe.
 */
final class XmlOutput {
    private final StringBuilder xml;
    private boolean inStartTag;

    /**
     * A document without its root.
     *
     * @param length about how many characters it will have
     */
    XmlOutput(int length) {
        xml = new StringBuilder(length).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element. */
    XmlOutput element(String name) {
        endStartTag();
        xml.append('<').append(name);
        inStartTag = true;
        return this;
    }

    /** An attribute of the element that was opened last, before anything is put into it. */
    XmlOutput attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escaped(value, true);
        xml.append('"');
        return this;
    }

    /** Text in an element. */
    XmlOutput text(String value) {
        endStartTag();
        escaped(value, false);
        return this;
    }

    /** A line end in an element, and the blanks before what comes next. */
    XmlOutput line(String indent) {
        endStartTag();
        xml.append('\n').append(indent);
        return this;
    }

    /** Closes an element; one with nothing in it is a single tag. */
    XmlOutput end(String name) {
        if (inStartTag) {
            xml.append("/>");
            inStartTag = false;
        } else {
            xml.append("</").append(name).append('>');
        }
        return this;
    }

    /** The whole document, with a line feed at its end. */
    byte[] toBytes() {
        return xml.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void endStartTag() {
        if (inStartTag) {
            xml.append('>');
            inStartTag = false;
        }
    }

    private void escaped(String value, boolean quoted) {
        String safe = SafeText.logged(value);
        int done = 0;
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            // Nearly every character is a letter, and letters come behind all markup.
            String escape = c > '>' ? "" : escape(c, quoted);
            if (!escape.isEmpty()) {
                xml.append(safe, done, i).append(escape);
                done = i + 1;
            }
        }
        xml.append(safe, done, safe.length());
    }

    private static String escape(char c, boolean quoted) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> quoted ? "&quot;" : "";
            default -> "";
        };
    }
}
