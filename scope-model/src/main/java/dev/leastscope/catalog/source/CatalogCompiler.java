package dev.leastscope.catalog.source;

import dev.leastscope.text.Problem;
import dev.leastscope.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Checks the tables and compiles them into resources of the jar. The build runs it; it is not part of the API.
 *
 * @since 0.1.0
 */
public final class CatalogCompiler {
    private CatalogCompiler() {}

    /**
     * Compiles the tables.
     *
     * @param arguments the folder of the YAML sources, and the folder to write to
     * @throws UnreadableException when a row is wrong; its message names every file, line and row
     * @throws IOException when a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: CatalogCompiler <folder of the sources> <folder to write to>");
        }
        Map<String, byte[]> files = CatalogWriter.files(model(Path.of(arguments[0])));
        Path target = Files.createDirectories(Path.of(arguments[1]));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = target.resolve(file.getKey() + ".bin");
            if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                Files.write(path, file.getValue());
            }
        }
    }

    /** The checked tables of a folder. */
    public static CatalogModel model(Path sources) {
        List<Problem> problems = new ArrayList<>();
        CatalogModel model = CatalogSources.read(sources, problems);
        if (problems.isEmpty()) {
            CatalogProof.check(model, problems);
        }
        if (!problems.isEmpty()) {
            problems.sort(null);
            throw new UnreadableException(problems);
        }
        return model;
    }
}
