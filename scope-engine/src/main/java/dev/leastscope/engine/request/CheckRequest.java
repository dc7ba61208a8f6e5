package dev.leastscope.engine.request;

import dev.leastscope.engine.project.Reactor;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.run.RunContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that an operation on a project is asked for. Words are as the user wrote them; the engine decodes them.
 *
 * @param sources where the integration is declared
 * @param code which compiled code is scanned
 * @param policy what fails
 * @param outputs what is written, and where
 * @param context what every operation needs
 * @since 0.1.0
 */
public record CheckRequest(Sources sources, Code code, Policy policy, Outputs outputs, RunContext context) {
    /**
     * Where the integration is declared.
     *
     * @param module the module to check
     * @param reactor the build that it belongs to
     * @param execution the name of this check where a module has several; empty: the only one
     * @param manifest the manifest that the user names; empty: the nearest one upwards
     * @param sourceRoot the folder to which paths in reports are relative; empty: it is looked for
     * @param baseline the baseline that the user names; empty: the one beside the manifest
     * @param lock the lock that the user names; empty: the one beside the manifest
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
     * Which compiled code is scanned, and which files show what of it ran.
     *
     * @param scan whether code is scanned at all
     * @param minConfidence the weakest facts that count: {@code direct}, {@code reference}, {@code literal} or
     *     {@code guess}
     * @param sdkPackages the packages of the Nylas SDK
     * @param classes compiled classes that the user names; only where no build names them
     * @param dependencies the jars of dependencies to scan; empty: dependencies are not scanned
     * @param usage files of usage that the user names; those that guards wrote for the module are read in any case
     * @param attachFacts whether the facts are written beside the module's classes, for the projects that use its jar
     * @param tests whether test classes are scanned, too, as a set of their own
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

        /** Without files of usage. */
        public Code(
                boolean scan,
                String minConfidence,
                List<String> sdkPackages,
                List<Path> classes,
                Optional<DependencyJars> dependencies) {
            this(scan, minConfidence, sdkPackages, classes, dependencies, List.of());
        }

        /** Without attached facts and without tests. */
        public Code(
                boolean scan,
                String minConfidence,
                List<String> sdkPackages,
                List<Path> classes,
                Optional<DependencyJars> dependencies,
                List<Path> usage) {
            this(scan, minConfidence, sdkPackages, classes, dependencies, usage, false, false);
        }

        /** A copy that attaches the facts to the classes, or does not. */
        public Code attachingFacts(boolean attach) {
            return new Code(scan, minConfidence, sdkPackages, classes, dependencies, usage, attach, tests);
        }

        /** A copy with these files of usage. */
        public Code withUsage(List<Path> files) {
            return new Code(scan, minConfidence, sdkPackages, classes, dependencies, files, attachFacts, tests);
        }

        /** A copy that scans test classes, or does not. */
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
     * @param answer the file of the answer: JSON when its name ends with {@code .json}, else text; empty: it is printed
     * @param display what reports show beside the facts
     */
    public record Outputs(List<String> formats, Path folder, Optional<Path> answer, Display display) {
        /** Copies the list of formats. */
        public Outputs {
            formats = List.copyOf(formats);
        }
    }

    /**
     * What reports show beside the facts.
     *
     * @param rulePages where the pages of the rules are published; empty: reports do not link to them
     * @param sourceUrl where the sources can be read; empty: places are no links
     * @param showSuppressions whether the console shows the suppression that accepts each finding
     */
    public record Display(Optional<String> rulePages, Optional<String> sourceUrl, boolean showSuppressions) {
        /** No links and no suppressions. */
        public static final Display NONE = new Display(Optional.empty(), Optional.empty(), false);
    }
}
