package dev.leastscope.report.junit;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.leastscope.report.SafeText;
import java.nio.charset.StandardCharsets;

/**
 * Writes XML into memory. Any string can be given as a value: markup in it is escaped, and what XML cannot hold at all, not
 * even escaped, is written out for people. Names of elements and attributes are the caller's own. Not thread-safe.
 */
final class XmlOutput {
    private static final int PIECE = 8192;

    /** Grows by pieces: a large report is copied once, at the end. */
    private final ByteArrayBuilder bytes = new ByteArrayBuilder(PIECE);
    /** What is not yet among the bytes. */
    private final StringBuilder xml = new StringBuilder(2 * PIECE);

    private boolean inStartTag;

    /** A document without its root. */
    XmlOutput() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element. */
    XmlOutput element(String name) {
        endStartTag();
        if (xml.length() > PIECE) {
            encode();
        }
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
        xml.append('\n');
        encode();
        return bytes.toByteArray();
    }

    private void encode() {
        bytes.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
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
