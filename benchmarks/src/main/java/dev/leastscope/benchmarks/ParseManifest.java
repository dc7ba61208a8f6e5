package dev.leastscope.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.Yaml;

/** One program of cold-start.sh: the same manifest, only parsed by SnakeYAML. */
public final class ParseManifest {
    private ParseManifest() {}

    /**
     * Parses the manifest.
     *
     * @param arguments the manifest
     */
    public static void main(String[] arguments) throws IOException {
        Object parsed = new Yaml().load(Files.readString(Path.of(arguments[0])));
        System.out.println(parsed);
    }
}
