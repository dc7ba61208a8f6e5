package dev.leastscope.benchmarks;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.resolve.Resolution;
import java.nio.file.Path;
import java.util.List;

/** One program of cold-start.sh: resolves each request of a manifest in a new JVM. */
public final class ResolveManifest {
    private ResolveManifest() {}

    /**
     * Resolves the manifest.
     *
     * @param arguments the manifest
     */
    public static void main(String[] arguments) {
        List<Resolution> resolutions =
                Leastscope.resolve(Leastscope.read(Path.of(arguments[0])).orThrow(), CheckOptions.today());
        for (Resolution resolution : resolutions) {
            System.out.println(resolution.least());
        }
    }
}
