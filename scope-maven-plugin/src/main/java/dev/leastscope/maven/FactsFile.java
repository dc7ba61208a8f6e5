package dev.leastscope.maven;

import java.nio.file.Path;

/** The file by which a module hands on what was seen in its code. */
final class FactsFile {
    static final String NAME = "facts.json";

    private FactsFile() {}

    /** The file in a module's output directory. */
    static Path of(Path outputDirectory) {
        return outputDirectory.resolve(NAME);
    }
}
