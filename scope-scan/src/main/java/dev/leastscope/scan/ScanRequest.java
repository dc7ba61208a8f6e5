package dev.leastscope.scan;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.PublishedFacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What to scan, and how. Made by {@link #builder()}.
 *
 * @since 0.1.0
 */
public final class ScanRequest {
    private final List<Path> classDirectories;
    private final List<Path> archives;
    private final List<Path> sourceDirectories;
    private final Path sourceRoot;
    private final Confidence minConfidence;
    private final List<String> sdkPackages;
    private final int threads;
    private final boolean compiled;
    private final List<Operation> operations;
    private final Map<String, PublishedFacts> libraries;

    private ScanRequest(Builder builder) {
        this.classDirectories = List.copyOf(builder.classDirectories);
        this.archives = List.copyOf(builder.archives);
        this.sourceDirectories = List.copyOf(builder.sourceDirectories);
        this.sourceRoot = builder.sourceRoot.toAbsolutePath().normalize();
        this.minConfidence = builder.minConfidence;
        this.sdkPackages = List.copyOf(builder.sdkPackages);
        this.threads = builder.threads;
        this.compiled = builder.compiled;
        this.operations = builder.operations == null ? null : List.copyOf(builder.operations);
        this.libraries = new LinkedHashMap<>(builder.libraries);
    }

    private static List<Operation> all(Catalog catalog) {
        List<Operation> operations = new ArrayList<>();
        for (ApiVersion api : ApiVersion.values()) {
            operations.addAll(catalog.operations(api));
        }
        return List.copyOf(operations);
    }

    /** Nothing to scan yet, every fact wanted. */
    public static Builder builder() {
        return new Builder();
    }

    List<Path> classDirectories() {
        return classDirectories;
    }

    List<Path> archives() {
        return archives;
    }

    List<Path> sourceDirectories() {
        return sourceDirectories;
    }

    Path sourceRoot() {
        return sourceRoot;
    }

    Confidence minConfidence() {
        return minConfidence;
    }

    List<String> sdkPackages() {
        return sdkPackages;
    }

    int threads() {
        return threads;
    }

    boolean compiled() {
        return compiled;
    }

    /** What libraries publish, by the name of the library. */
    Map<String, PublishedFacts> libraries() {
        return libraries;
    }

    /** Reads the built-in tables when the request names no operations of its own. */
    List<Operation> operations() {
        return operations == null ? all(Catalog.builtIn()) : operations;
    }

    /**
     * Makes a {@link ScanRequest}.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final List<Path> classDirectories = new ArrayList<>();
        private final List<Path> archives = new ArrayList<>();
        private final List<Path> sourceDirectories = new ArrayList<>();
        private Path sourceRoot = Path.of("");
        private Confidence minConfidence = Confidence.LITERAL;
        private List<String> sdkPackages = List.of("com.nylas");
        private int threads = Math.min(2, Runtime.getRuntime().availableProcessors());
        private boolean compiled = true;
        private Collection<Operation> operations;
        private final Map<String, PublishedFacts> libraries = new LinkedHashMap<>();

        private Builder() {}

        /** A folder of compiled classes, with application.properties and application.yml if there are any. */
        public Builder classDirectory(Path folder) {
            classDirectories.add(Objects.requireNonNull(folder));
            return this;
        }

        /** A jar or war to read, and the jars in it. */
        public Builder archive(Path file) {
            archives.add(Objects.requireNonNull(file));
            return this;
        }

        /** Where sources lie, so that facts name the source file and not the class file. */
        public Builder sourceDirectory(Path folder) {
            sourceDirectories.add(Objects.requireNonNull(folder));
            return this;
        }

        /** The folder that places are written relative to; by default the working directory. */
        public Builder sourceRoot(Path folder) {
            sourceRoot = Objects.requireNonNull(folder);
            return this;
        }

        /**
         * The weakest confidence that a fact may have; weaker ones become unresolved places. By default
         * {@link Confidence#LITERAL}: a guess is no fact.
         */
        public Builder minConfidence(Confidence confidence) {
            minConfidence = Objects.requireNonNull(confidence);
            return this;
        }

        /** The packages of the SDK's classes, with dots; by default {@code com.nylas}. Others when the SDK was relocated. */
        public Builder sdkPackages(List<String> packages) {
            sdkPackages = List.copyOf(packages);
            return this;
        }

        /** How many threads read; by default two, where the machine has them. */
        public Builder threads(int count) {
            threads = Math.max(1, count);
            return this;
        }

        /** Whether all of the module is compiled; false makes the facts incomplete. By default true. */
        public Builder compiled(boolean all) {
            compiled = all;
            return this;
        }

        /** The operations that are looked for; by default those of {@link Catalog#builtIn()}. */
        public Builder operations(Collection<Operation> wanted) {
            operations = List.copyOf(wanted);
            return this;
        }

        /**
         * A library that publishes its facts: those of the methods that the classes in the folders call are taken over.
         *
         * @param name how facts name it: {@code com.acme:mail:1.2}
         */
        public Builder library(String name, PublishedFacts facts) {
            libraries.put(Objects.requireNonNull(name), Objects.requireNonNull(facts));
            return this;
        }

        /** The request. */
        public ScanRequest build() {
            return new ScanRequest(this);
        }
    }
}
