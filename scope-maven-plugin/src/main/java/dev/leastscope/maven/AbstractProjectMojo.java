package dev.leastscope.maven;

import dev.leastscope.engine.project.Reactor;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.project.StandaloneModule;
import dev.leastscope.engine.request.CheckRequest;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** The common parameters of goals for a module: the manifest, and the output. */
abstract class AbstractProjectMojo extends AbstractScopeMojo {
    /**
     * The manifest. When absent: the nearest nylas-scopes.yaml in the module's folder or above it, up to the source root. A
     * file that is named here must exist, except for init, which writes it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.manifest")
    private File manifest;

    /**
     * The manifest's content in the POM, instead of a file: the same keys as elements, list entries as child elements of
     * any name. Both together are an error.
     *
     * @since 0.1.0
     */
    @Parameter
    @SuppressWarnings("unused") // documents the element; PomConfiguration reads it where its places are still known
    private PlexusConfiguration integration;

    /**
     * Where reports are written. When absent: the folder scope in the build folder, and without a project target/scope
     * below the working directory.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.outputDirectory")
    private File outputDirectory;

    /**
     * The lowest severity that fails the build: error, warning, note or never.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.failOn", defaultValue = "error")
    private String failOn;

    /**
     * The folder to which all paths in reports are relative, and above which no manifest is looked for. When absent: the
     * nearest folder at or above this one with .git or .mvn, otherwise the topmost parent POM reached by relativePath.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.sourceRoot")
    private File sourceRoot;

    /**
     * The baseline. When absent: nylas-scopes.baseline beside the manifest, if it exists.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.baseline")
    private File baseline;

    /**
     * The lock file. When absent: nylas-scopes.lock beside the manifest, if it exists.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.lock")
    private File lock;

    /**
     * The address under which the pages of the rules are published. Reports link to them; when absent, nothing is linked.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.rulePages")
    private String rulePages;

    /**
     * The address under which the sources can be read, such as https://github.com/acme/app/blob/main. Findings link to
     * their lines; when absent, nothing is linked.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.sourceUrl")
    private String sourceUrl;

    /**
     * Whether the console shows the suppression that accepts each finding. The HTML page and report.json always contain
     * it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.showSuppressions", defaultValue = "false")
    private boolean showSuppressions;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** A request to the engine about this module, for goals without reports. */
    final CheckRequest request(CheckRequest.Code code, File answer) {
        return request(
                code, policy(false, false), new CheckRequest.Outputs(List.of(), outputs(), path(answer), display()));
    }

    /** A request to the engine about this module. */
    final CheckRequest request(CheckRequest.Code code, CheckRequest.Policy policy, List<String> formats) {
        return request(code, policy, new CheckRequest.Outputs(formats, outputs(), Optional.empty(), display()));
    }

    /** A request to the engine about this module, with other outputs. */
    final CheckRequest request(CheckRequest.Code code, CheckRequest.Policy policy, CheckRequest.Outputs outputs) {
        return new CheckRequest(sources(code), code, policy, outputs, context());
    }

    /** The links and hints in reports. */
    final CheckRequest.Display display() {
        return new CheckRequest.Display(
                Optional.ofNullable(rulePages), Optional.ofNullable(sourceUrl), showSuppressions);
    }

    /** What fails. */
    final CheckRequest.Policy policy(boolean requireManifest, boolean failOnIncomplete) {
        return new CheckRequest.Policy(failOn, requireManifest, failOnIncomplete);
    }

    private CheckRequest.Sources sources(CheckRequest.Code code) {
        if (hasProject()) {
            MavenReactor reactor = new MavenReactor(session, execution, project, outputs());
            return sources(reactor.module(project), reactor);
        }
        StandaloneModule module = new StandaloneModule(workingFolder(), code.classes(), outputs());
        return sources(module, module);
    }

    private CheckRequest.Sources sources(SourceModule module, Reactor reactor) {
        return new CheckRequest.Sources(
                module,
                reactor,
                hasProject() ? Optional.ofNullable(execution.getExecutionId()) : Optional.empty(),
                path(manifest),
                path(sourceRoot),
                path(baseline),
                path(lock));
    }

    /** Whether there is a project. Without a POM, Maven creates a project without a folder. */
    final boolean hasProject() {
        return project.getBasedir() != null;
    }

    private Path workingFolder() {
        return Path.of(session.getExecutionRootDirectory());
    }

    private Path outputs() {
        if (outputDirectory != null) {
            return outputDirectory.toPath();
        }
        Path build = hasProject()
                ? Path.of(project.getBuild().getDirectory())
                : workingFolder().resolve("target");
        return build.resolve("scope");
    }

    /** Files as paths; an absent parameter gives an empty list. */
    static List<Path> paths(List<File> files) {
        List<Path> paths = new ArrayList<>();
        if (files != null) {
            for (File file : files) {
                paths.add(file.toPath());
            }
        }
        return paths;
    }

    final MavenProject project() {
        return project;
    }

    final MavenSession session() {
        return session;
    }
}
