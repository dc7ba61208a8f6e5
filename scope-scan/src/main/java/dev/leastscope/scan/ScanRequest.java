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
 * The code to scan, and the settings of the scan. Created by {@link #builder()}.
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
    private final boolean usedElsewhere;
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
        this.usedElsewhere = builder.usedElsewhere;
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

    /** Creates a builder without code, with the default settings. */
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

    boolean usedElsewhere() {
        return usedElsewhere;
    }

    /** The published facts of libraries, by the name of the library. */
    Map<String, PublishedFacts> libraries() {
        return libraries;
    }

    /** The operations to find. Reads the built-in tables when the request names no operations. */
    List<Operation> operations() {
        return operations == null ? all(Catalog.builtIn()) : operations;
    }

    /**
     * Builds a {@link ScanRequest}.
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
        private boolean usedElsewhere;
        private Collection<Operation> operations;
        private final Map<String, PublishedFacts> libraries = new LinkedHashMap<>();

        private Builder() {}

        /** Adds a folder of compiled classes, with application.properties and application.yml if they exist. */
        public Builder classDirectory(Path folder) {
            classDirectories.add(Objects.requireNonNull(folder));
            return this;
        }

        /** Adds a jar or war to read, with the jars in it. */
        public Builder archive(Path file) {
            archives.add(Objects.requireNonNull(file));
            return this;
        }

        /** Adds a source folder, so that facts name the source file instead of the class file. */
        public Builder sourceDirectory(Path folder) {
            sourceDirectories.add(Objects.requireNonNull(folder));
            return this;
        }

        /** Sets the folder to which places are relative. The default is the working directory. */
        public Builder sourceRoot(Path folder) {
            sourceRoot = Objects.requireNonNull(folder);
            return this;
        }

        /**
         * Sets the lowest confidence of a fact. Weaker facts become unresolved places. The default is
         * {@link Confidence#LITERAL}, so a guess is not a fact.
         */
        public Builder minConfidence(Confidence confidence) {
            minConfidence = Objects.requireNonNull(confidence);
            return this;
        }

        /**
         * Sets the packages of the SDK's classes, with dots. The default is {@code com.nylas}. A relocated SDK has
         * others.
         */
        public Builder sdkPackages(List<String> packages) {
            sdkPackages = List.copyOf(packages);
            return this;
        }

        /** Sets the number of threads. The default is two, if the machine has them. */
        public Builder threads(int count) {
            threads = Math.max(1, count);
            return this;
        }

        /** Sets whether the complete module is compiled. False makes the facts incomplete. The default is true. */
        public Builder compiled(boolean all) {
            compiled = all;
            return this;
        }

        /**
         * Sets whether code outside the scan uses the classes, such as other modules of a build. Such code can create
         * objects of public classes, so a call through an interface counts for those, too. The default is false: only
         * classes that the scanned code creates count.
         */
        public Builder usedElsewhere(boolean used) {
            usedElsewhere = used;
            return this;
        }

        /** Sets the operations to find. The default is those of {@link Catalog#builtIn()}. */
        public Builder operations(Collection<Operation> wanted) {
            operations = List.copyOf(wanted);
            return this;
        }

        /**
         * Adds a library with published facts. The scan uses the facts of the methods that the classes in the folders
         * call.
         *
         * @param name its name in facts: {@code com.acme:mail:1.2}
         */
        public Builder library(String name, PublishedFacts facts) {
            libraries.put(Objects.requireNonNull(name), Objects.requireNonNull(facts));
            return this;
        }

        /** Creates the request. */
        public ScanRequest build() {
            return new ScanRequest(this);
        }
    }
}
