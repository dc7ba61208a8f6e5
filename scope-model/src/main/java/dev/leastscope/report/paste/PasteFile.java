package dev.leastscope.report.paste;

/** What writes one file. */
@FunctionalInterface
interface PasteFile {
    byte[] content();
}
