package dev.leastscope.report.paste;

/** Writes one file. */
@FunctionalInterface
interface PasteFile {
    byte[] content();
}
