package dev.leastscope.maven;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.check.Baseline;
import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.IntegrationFromCode;
import dev.leastscope.lock.Lock;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.report.Report;
import dev.leastscope.report.Subject;
import dev.leastscope.text.Reading;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** Reads what one module declares, and judges it together with what its code does. */
final class ModuleCheck {
    private static final String BASELINE = "nylas-scopes.baseline";
    private static final String LOCK = "nylas-scopes.lock";

    private final ModuleSettings settings;
    private final Optional<DeclaredIntegration> declared;

    ModuleCheck(ModuleSettings settings) throws MojoExecutionException {
        this.settings = settings;
        this.declared = DeclaredIntegration.of(
                settings.project(),
                settings.sourceRoot(),
                settings.manifest(),
                PomElement.of(settings.execution(), settings.project()));
    }

    /** Where the integration is declared; empty when nothing is. */
    Optional<DeclaredIntegration> declared() {
        return declared;
    }

    /** The integration: the declared one, else what the code shows; empty when there is neither. */
    Optional<Integration> integration(Optional<CodeFacts> facts) {
        if (declared.isPresent()) {
            return Optional.of(declared.get().read(settings.catalog()).orThrow());
        }
        return facts.flatMap(seen -> IntegrationFromCode.of(settings.catalog(), seen));
    }

    /** Judges; empty when there is nothing to judge. */
    Optional<Report> check(Optional<CodeFacts> facts) {
        Optional<Integration> integration = integration(facts);
        if (integration.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Leastscope.check(integration.get(), options(facts, scopeOfCode())));
    }

    /** The same for all modules at once: the facts are those of all of them. */
    Optional<Report> checkWhole(CodeFacts facts) {
        Optional<Integration> integration = integration(Optional.of(facts));
        if (integration.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Leastscope.check(integration.get(), options(Optional.of(facts), ScopeOfCode.WHOLE)));
    }

    /** The options of a check with these facts. */
    CheckOptions options(Optional<CodeFacts> facts, ScopeOfCode scopeOfCode) {
        CheckOptions options =
                CheckOptions.asOf(settings.asOf()).catalog(settings.catalog()).subject(subject());
        options =
                settings.failOn().isPresent() ? options.failOn(settings.failOn().get()) : options.neverFail();
        if (facts.isPresent()) {
            options = options.code(facts.get(), scopeOfCode);
        }
        Optional<Path> baseline = beside(settings.baseline(), BASELINE);
        if (baseline.isPresent()) {
            options = options.baseline(
                    Baseline.read(baseline.get(), name(baseline.get())).orThrow());
        }
        Optional<Path> lock = beside(settings.lock(), LOCK);
        return lock.isPresent()
                ? options.lock(Lock.read(lock.get(), name(lock.get())).orThrow())
                : options;
    }

    /** Where the baseline lies, or would lie. */
    Path baselineFile() {
        return place(settings.baseline(), BASELINE);
    }

    /** Where the lock lies, or would lie. */
    Path lockFile() {
        return place(settings.lock(), LOCK);
    }

    /** What was requested when the lock was written. */
    Reading<Lock> lock() {
        return Lock.read(lockFile(), name(lockFile()));
    }

    private Optional<Path> beside(File named, String name) {
        Path file = place(named, name);
        return named != null || Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private Path place(File named, String name) {
        if (named != null) {
            return named.toPath().toAbsolutePath().normalize();
        }
        Path folder = declared.isPresent()
                ? declared.get().file().getParent()
                : settings.project().getBasedir().toPath().toAbsolutePath().normalize();
        return folder.resolve(name);
    }

    /** What may be said about code here. */
    ScopeOfCode scopeOfCode() {
        if (declared.isPresent() && !declared.get().owned()) {
            return ScopeOfCode.MODULE;
        }
        return BuildModules.isSingle(settings.session(), settings.project()) ? ScopeOfCode.WHOLE : ScopeOfCode.OWNER;
    }

    private Subject subject() {
        MavenProject project = settings.project();
        Subject subject = Subject.module(project.getGroupId() + ":" + project.getArtifactId());
        String execution = settings.execution().getExecutionId();
        if (execution != null) {
            subject = subject.execution(execution);
        }
        if (project.getFile() != null) {
            subject = subject.projectFile(name(project.getFile().toPath()));
        }
        return declared.isPresent() ? subject.manifest(declared.get().name()) : subject;
    }

    private String name(Path file) {
        return ManifestLocator.nameOf(settings.sourceRoot(), file);
    }
}
