package dev.leastscope.scan;

import dev.leastscope.scan.archive.ClassSink;
import dev.leastscope.scan.archive.FolderReader;
import dev.leastscope.scan.archive.Workers;
import dev.leastscope.scan.flow.cfg.ProjectClasses;
import dev.leastscope.scan.limits.ScanLimits;
import dev.leastscope.scan.pool.ClassShape;
import dev.leastscope.scan.pool.MalformedClassException;
import dev.leastscope.scan.pool.NylasClassFilter;
import dev.leastscope.scan.pool.PoolSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project's classes by name: those of its folders, and of its archives those that matter. */
final class ScannedClasses implements ProjectClasses {
    private static final List<String> WIRING =
            List.of(".xml", ".yml", ".yaml", ".properties", ".groovy", ".factories", ".imports");

    private final List<Path> folders;
    private final Path root;
    private final Map<String, byte[]> fromArchives;
    private final DependencyClasses dependencies;

    /**
     * @param root the project's folder
     * @param fromArchives classes of archives that passed the filter, by internal name
     */
    ScannedClasses(List<Path> folders, Path root, Map<String, byte[]> fromArchives, DependencyClasses dependencies) {
        this.dependencies = dependencies;
        this.folders = folders;
        this.root = root;
        this.fromArchives = fromArchives;
    }

    @Override
    public Optional<byte[]> named(String internalName) {
        if (!internalName.contains("..") && !internalName.startsWith("/") && !internalName.startsWith("java/")) {
            for (Path folder : folders) {
                try {
                    Path file = folder.resolve(internalName + ".class");
                    if (Files.isRegularFile(file) && Files.size(file) <= ScanLimits.MAX_CLASS_BYTES) {
                        return Optional.of(Files.readAllBytes(file));
                    }
                } catch (IOException | InvalidPathException e) {
                    // Reported as unreadable where the folder itself is read; a name that is no path is in no folder.
                }
            }
        }
        return Optional.ofNullable(fromArchives.get(internalName));
    }

    @Override
    public Optional<byte[]> ofDependency(String internalName) {
        return dependencies.named(internalName);
    }

    @Override
    public boolean inResources(String text) {
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    if (isWiring(file) && holds(file, text)) {
                        return true;
                    }
                }
            } catch (IOException | UncheckedIOException e) {
                // What is asked is whether a method may be called: a doubt says yes.
                return true;
            }
        }
        return false;
    }

    private static boolean isWiring(Path file) {
        String name = String.valueOf(file.getFileName());
        Path parent = file.getParent();
        if (parent != null && parent.endsWith("META-INF/services")) {
            return Files.isRegularFile(file);
        }
        for (String ending : WIRING) {
            if (name.endsWith(ending)) {
                return Files.isRegularFile(file);
            }
        }
        return false;
    }

    private static boolean holds(Path file, String text) throws IOException {
        return Files.size(file) > ScanLimits.MAX_CLASS_BYTES
                || new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(text);
    }

    @Override
    public List<byte[]> naming(List<String> internalNames) {
        Map<String, byte[]> found = new TreeMap<>();
        NylasClassFilter sieve = NylasClassFilter.forClasses(internalNames);
        each((place, bytes, length) -> {
            try {
                if (sieve.catches(bytes, ClassShape.of(bytes, length))) {
                    found.put(place, Arrays.copyOf(bytes, length));
                }
            } catch (MalformedClassException e) {
                // Reported when the folder was first read.
            }
        });
        return new ArrayList<>(found.values());
    }

    @Override
    public void each(ClassTaker taker) {
        each((place, bytes, length) -> taker.take(bytes, length));
    }

    /** Takes classes with their places. */
    private interface PlacedTaker {
        void take(String place, byte[] bytes, int length);
    }

    private void each(PlacedTaker taker) {
        ClassSink sink = new ClassSink() {
            @Override
            public PoolSearch search() {
                return PoolSearch.ofEverything();
            }

            @Override
            public void dismissed(int count) {}

            @Override
            public void classFile(String place, byte[] bytes, int length) {
                taker.take(place, bytes, length);
            }

            @Override
            public void unreadable(String place, String reason) {}
        };
        for (Path folder : folders) {
            new FolderReader(folder, folder.toString(), root, sink).read(new Workers(1));
        }
        fromArchives.forEach((name, bytes) -> taker.take("!" + name, bytes, bytes.length));
    }
}
