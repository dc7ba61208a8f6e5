package dev.leastscope.text;

/** Escapes text for the content of an XML element. */
public final class XmlText {
    private XmlText() {}

    /** The text with the markup characters of XML escaped. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
