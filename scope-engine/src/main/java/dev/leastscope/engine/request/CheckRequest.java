package dev.leastscope.engine.request;

import dev.leastscope.engine.project.Reactor;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.run.RunContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The request of an operation on a project. Values are as the user wrote them; the engine decodes them.
 *
 * @param sources the declaration of the integration
 * @param code the compiled code to scan
 * @param policy what fails
 * @param outputs what is written, and where
 * @param context the context of every operation
 * @since 0.1.0
 */
public record CheckRequest(Sources sources, Code code, Policy policy, Outputs outputs, RunContext context) {
    /**
     * The declaration of the integration.
     *
     * @param module the module to check
     * @param reactor its build
     * @param execution the name of this check when a module has several; empty: the only one
     * @param manifest the manifest that the user names; empty: the nearest one upwards
     * @param sourceRoot the folder to which paths in reports are relative; empty: the engine finds it
     * @param baseline the baseline that the user names; empty: the one next to the manifest
     * @param lock the lock that the user names; empty: the one next to the manifest
     */
    public record Sources(
            SourceModule module,
            Reactor reactor,
            Optional<String> execution,
            Optional<Path> manifest,
            Optional<Path> sourceRoot,
            Optional<Path> baseline,
            Optional<Path> lock) {}

    /**
     * The compiled code to scan, and the usage files to read.
     *
     * @param scan whether code is scanned
     * @param minConfidence the lowest confidence of facts that count: {@code direct}, {@code reference},
     *     {@code literal} or {@code guess}
     * @param sdkPackages the packages of the Nylas SDK
     * @param classes compiled classes that the user names; only without a build that names them
     * @param dependencies the jars of dependencies to scan; empty: dependencies are not scanned
     * @param usage usage files that the user names; guard files of the module are always read
     * @param attachFacts whether the facts are written next to the module's classes, for the projects that use its jar
     * @param tests whether test classes are scanned, too, separately
     */
    public record Code(
            boolean scan,
            String minConfidence,
            List<String> sdkPackages,
            List<Path> classes,
            Optional<DependencyJars> dependencies,
            List<Path> usage,
            boolean attachFacts,
            boolean tests) {
        /** Scans nothing. */
        public static final Code NONE = new Code(false, "", List.of(), List.of(), Optional.empty());

        /** Copies the lists. */
        public Code {
            sdkPackages = List.copyOf(sdkPackages);
            classes = List.copyOf(classes);
            usage = List.copyOf(usage);
        }

        /** Code without usage files. */
        public Code(
                boolean scan,
                String minConfidence,
                List<String> sdkPackages,
                List<Path> classes,
                Optional<DependencyJars> dependencies) {
            this(scan, minConfidence, sdkPackages, classes, dependencies, List.of());
        }

        /** Code without attached facts and tests. */
        public Code(
                boolean scan,
                String minConfidence,
                List<String> sdkPackages,
                List<Path> classes,
                Optional<DependencyJars> dependencies,
                List<Path> usage) {
            this(scan, minConfidence, sdkPackages, classes, dependencies, usage, false, false);
        }

        /** A copy with or without attached facts. */
        public Code attachingFacts(boolean attach) {
            return new Code(scan, minConfidence, sdkPackages, classes, dependencies, usage, attach, tests);
        }

        /** A copy with these usage files. */
        public Code withUsage(List<Path> files) {
            return new Code(scan, minConfidence, sdkPackages, classes, dependencies, files, attachFacts, tests);
        }

        /** A copy with or without test classes. */
        public Code withTests(boolean scanned) {
            return new Code(scan, minConfidence, sdkPackages, classes, dependencies, usage, attachFacts, scanned);
        }
    }

    /**
     * What fails.
     *
     * @param failOn the lowest severity that fails: {@code error}, {@code warning}, {@code note} or {@code never}
     * @param requireManifest whether a check fails when no manifest is found
     * @param failOnIncomplete whether a check fails when not everything could be read
     */
    public record Policy(String failOn, boolean requireManifest, boolean failOnIncomplete) {}

    /**
     * What is written, and where.
     *
     * @param formats the reports to write
     * @param folder the folder of the reports
     * @param answer the file for the answer: JSON for a name ending in {@code .json}, else text; empty: it is printed
     * @param display the links and hints in reports
     */
    public record Outputs(List<String> formats, Path folder, Optional<Path> answer, Display display) {
        /** Copies the list of formats. */
        public Outputs {
            formats = List.copyOf(formats);
        }
    }

    /**
     * The links and hints in reports.
     *
     * @param rulePages the address of the published rule pages; empty: reports contain no links to them
     * @param sourceUrl the address of the sources; empty: places are not links
     * @param showSuppressions whether the console shows the suppression that accepts each finding
     */
    public record Display(Optional<String> rulePages, Optional<String> sourceUrl, boolean showSuppressions) {
        /** No links and no suppressions. */
        public static final Display NONE = new Display(Optional.empty(), Optional.empty(), false);
    }
}
