package dev.leastscope.scan;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.PublishedFacts;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.scan.archive.ClassSink;
import dev.leastscope.scan.archive.FolderReader;
import dev.leastscope.scan.archive.Workers;
import dev.leastscope.scan.graph.CallGraph;
import dev.leastscope.scan.graph.Entries;
import dev.leastscope.scan.pool.PoolSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;

/**
 * Creates the published facts of a library from a scan of its classes. For each method that other projects can call,
 * they contain the facts that can run because of it.
 *
 * @since 0.1.0
 */
public final class Publication {
    private final CallGraph graph = new CallGraph();
    private final Path root;
    private boolean complete = true;

    private Publication(Path root) {
        this.root = root;
    }

    /**
     * The facts to publish. Facts of classes outside the folders, such as scanned dependencies, are left out.
     *
     * @param own the folders of the library's classes
     * @param others the folders of other modules' classes in the same scan
     * @param root the folder to which places are relative
     * @param facts the facts of the scan
     * @param digest the digest of the library's classes
     */
    public static PublishedFacts of(List<Path> own, List<Path> others, Path root, CodeFacts facts, String digest) {
        Publication publication = new Publication(root.toAbsolutePath().normalize());
        Set<String> names = new TreeSet<>();
        publication.read(own, names);
        Set<String> all = new TreeSet<>(names);
        publication.read(others, all);
        return publication.published(names, all, facts, digest);
    }

    private PublishedFacts published(Set<String> own, Set<String> all, CodeFacts facts, String digest) {
        Places places = new Places(all);
        CodeFacts kept = places.of(facts);
        Entries entries = new Entries(graph, places.found);
        boolean whole = complete && entries.complete() && facts.complete() && !endsEarly(kept);
        Set<String> packages = new TreeSet<>();
        for (String name : own) {
            packages.add(name.substring(0, Math.max(0, name.lastIndexOf('/'))).replace('/', '.'));
        }
        return new PublishedFacts(digest, List.copyOf(packages), with(kept, whole), entries(entries, own));
    }

    /** Whether the scan ended early. Then facts are missing for every method. */
    private static boolean endsEarly(CodeFacts facts) {
        for (CodeFacts.Unresolved one : facts.unresolved()) {
            if (one.unknown().kind() == UnknownKind.END_OF_SCAN || one.unknown().kind() == UnknownKind.END_OF_CLASS) {
                return true;
            }
        }
        return false;
    }

    private static List<PublishedFacts.Entry> entries(Entries entries, Set<String> own) {
        List<PublishedFacts.Entry> published = new ArrayList<>();
        for (Entries.Entry entry : entries.of(own)) {
            List<PublishedFacts.Place> reaches = new ArrayList<>();
            for (Entries.Place place : entry.reaches()) {
                reaches.add(new PublishedFacts.Place(place.className().replace('/', '.'), place.method()));
            }
            published.add(new PublishedFacts.Entry(
                    entry.className().replace('/', '.'), entry.method(), entry.descriptor(), List.copyOf(reaches)));
        }
        return List.copyOf(published);
    }

    private static CodeFacts with(CodeFacts facts, boolean complete) {
        return new CodeFacts(
                facts.calls(),
                facts.triggers(),
                facts.authorizations(),
                facts.unresolved(),
                facts.unreadable(),
                facts.classes(),
                facts.mentioning(),
                complete);
    }

    /** The places of the facts of these classes. */
    private static final class Places {
        private final Set<String> classes;
        private final Set<Entries.Place> found = new TreeSet<>();

        Places(Set<String> classes) {
            this.classes = classes;
        }

        CodeFacts of(CodeFacts facts) {
            List<CodeFacts.Call> calls = new ArrayList<>(facts.calls());
            calls.removeIf(call -> !keeps(PublishedFacts.placeOf(call)));
            List<CodeFacts.Trigger> triggers = new ArrayList<>(facts.triggers());
            triggers.removeIf(trigger -> !keeps(PublishedFacts.placeOf(trigger)));
            List<CodeFacts.Authorization> authorizations = new ArrayList<>(facts.authorizations());
            authorizations.removeIf(authorization -> !keeps(PublishedFacts.placeOf(authorization)));
            List<CodeFacts.Unresolved> unresolved = new ArrayList<>(facts.unresolved());
            unresolved.removeIf(one -> !keeps(PublishedFacts.placeOf(one)));
            return new CodeFacts(
                    List.copyOf(calls),
                    List.copyOf(triggers),
                    List.copyOf(authorizations),
                    List.copyOf(unresolved),
                    facts.unreadable(),
                    facts.classes(),
                    facts.mentioning(),
                    facts.complete());
        }

        private boolean keeps(PublishedFacts.Place place) {
            String name = place.className().replace('.', '/');
            if (classes.contains(name)) {
                found.add(new Entries.Place(name, place.method()));
                return true;
            }
            return false;
        }
    }

    private void read(List<Path> folders, Set<String> names) {
        ClassSink sink = new ClassSink() {
            @Override
            public PoolSearch search() {
                return PoolSearch.ofEverything();
            }

            @Override
            public void dismissed(int count) {}

            @Override
            public void classFile(String place, byte[] bytes, int length) {
                one(Arrays.copyOf(bytes, length), names);
            }

            @Override
            public void unreadable(String place, String reason) {
                complete = false;
            }
        };
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                new FolderReader(folder, folder.toString(), root, sink).read(new Workers(1));
            }
        }
    }

    private void one(byte[] bytes, Set<String> names) {
        try {
            String name = new ClassReader(bytes).getClassName();
            complete &= graph.add(bytes);
            names.add(name);
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            complete = false;
        }
    }
}
