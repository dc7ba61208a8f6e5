package dev.leastscope.text;

/** Text as the content of an XML element. */
public final class XmlText {
    private XmlText() {}

    /** The text with what XML reads as markup written out. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
