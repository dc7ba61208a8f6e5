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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The project's classes by name: the classes in its folders, and the relevant classes in its archives. */
final class ScannedClasses implements ProjectClasses {
    private static final List<String> WIRING =
            List.of(".xml", ".yml", ".yaml", ".properties", ".groovy", ".factories", ".imports");

    /** The first character of the place of an archived class. Its name follows. */
    private static final String ARCHIVED = "!";

    private final List<Path> folders;
    private final Path root;
    private final Map<String, byte[]> fromArchives;
    private final DependencyClasses dependencies;
    private final boolean usedElsewhere;
    /** The index, created when all classes are first read. */
    private ClassNameIndex index;
    /** The files that can name methods to call; found when first needed. */
    private List<Path> wiring;

    /**
     * Creates the classes of a scan.
     *
     * @param root the project's folder
     * @param fromArchives classes of archives that passed the filter, by internal name
     * @param usedElsewhere whether code outside the scan uses these classes
     */
    ScannedClasses(
            List<Path> folders,
            Path root,
            Map<String, byte[]> fromArchives,
            DependencyClasses dependencies,
            boolean usedElsewhere) {
        this.dependencies = dependencies;
        this.usedElsewhere = usedElsewhere;
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
                    // The reader of the folder itself reports it as unreadable. A name that is not a path is in no
                    // folder.
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
    public boolean usedElsewhere() {
        return usedElsewhere;
    }

    @Override
    public boolean inResources(String text) {
        try {
            for (Path file : wiring()) {
                if (holds(file, text)) {
                    return true;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // The question is whether a method may be called. In doubt, the answer is yes.
            return true;
        }
        return false;
    }

    private List<Path> wiring() throws IOException {
        if (wiring == null) {
            List<Path> found = new ArrayList<>();
            for (Path folder : folders) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(ScannedClasses::isWiring).forEach(found::add);
                }
            }
            wiring = found;
        }
        return wiring;
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
        PlacedTaker taker = (place, bytes, length) -> {
            try {
                if (sieve.catches(bytes, ClassShape.of(bytes, length))) {
                    found.put(place, Arrays.copyOf(bytes, length));
                }
            } catch (MalformedClassException e) {
                // This was reported when the folder was first read.
            }
        };
        Set<String> places = places(internalNames);
        if (places == null) {
            each(taker);
            return new ArrayList<>(found.values());
        }
        for (String place : places) {
            byte[] bytes = at(place);
            if (bytes != null) {
                taker.take(place, bytes, bytes.length);
            }
        }
        return new ArrayList<>(found.values());
    }

    /** The places of classes that may name one of these; null when the index cannot contain a name. */
    private Set<String> places(List<String> names) {
        Set<String> places = new TreeSet<>();
        for (String name : names) {
            if (!ClassNameIndex.holds(name)) {
                return null;
            }
            if (index == null) {
                each((bytes, length) -> {});
            }
            places.addAll(index.naming(name));
        }
        return places;
    }

    /** A class at a place from {@link #each}; null when it no longer exists. */
    private byte[] at(String place) {
        byte[] archived = place.startsWith(ARCHIVED) ? fromArchives.get(place.substring(ARCHIVED.length())) : null;
        if (archived != null) {
            return archived;
        }
        try {
            return Files.readAllBytes(Path.of(place));
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    @Override
    public void each(ClassTaker taker) {
        if (index != null) {
            each((place, bytes, length) -> taker.take(bytes, length));
            return;
        }
        // A search over all classes is followed by a search for callers, so one reading also builds the index.
        ClassNameIndex names = new ClassNameIndex();
        each((place, bytes, length) -> {
            names.add(place, bytes, length);
            taker.take(bytes, length);
        });
        names.complete();
        index = names;
    }

    /** Receives classes with their places. */
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
        fromArchives.forEach((name, bytes) -> taker.take(ARCHIVED + name, bytes, bytes.length));
    }
}
