package dev.leastscope.engine.check;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.check.Baseline;
import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.check.Finding;
import dev.leastscope.engine.code.CodeScan;
import dev.leastscope.engine.code.Gaps;
import dev.leastscope.engine.operation.Declaration;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.fix.FindingEdits;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.IntegrationFromCode;
import dev.leastscope.lock.Lock;
import dev.leastscope.report.Report;
import dev.leastscope.report.Subject;
import dev.leastscope.text.InputFile;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.UnreadableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the declaration of one module and checks it together with the code. */
public final class ModuleCheck {
    private static final String BASELINE = "nylas-scopes.baseline";
    private static final String LOCK = "nylas-scopes.lock";

    private final Settings settings;
    private final Optional<Declaration> declaration;

    public ModuleCheck(Settings settings) {
        this.settings = settings;
        this.declaration = Declaration.of(settings);
    }

    /** The declaration of the integration; empty when there is none. */
    public Optional<Declaration> declaration() {
        return declaration;
    }

    /** Whether this module declares the integration. */
    boolean owned() {
        return declaration.isPresent() && declaration.get().owned();
    }

    /** The integration: the declared one, else the one found in code; empty when there is neither. */
    private Optional<Integration> integration(Optional<CodeFacts> facts) {
        if (declaration.isPresent()) {
            return Optional.of(declaration.get().read(settings.catalog()).orThrow());
        }
        return facts.isPresent() ? IntegrationFromCode.of(settings.catalog(), facts.get()) : Optional.empty();
    }

    /**
     * Scans and checks the module. Without an integration, the reason is printed and the result is empty.
     *
     * @throws UnreadableException when the declaration, the baseline or the lock cannot be read
     */
    public Optional<Report> scanAndCheck() {
        CodeScan scan = new CodeScan(settings);
        Optional<CodeFacts> facts = scan.facts();
        Gaps.warnOfMissing(scan, settings);
        Optional<Report> report = check(facts);
        if (report.isEmpty()) {
            Gaps.warnOfNearMiss(settings);
            Gaps.printNothing(facts, scan, settings);
        }
        return report;
    }

    /** Checks the module; empty when there is no integration. */
    public Optional<Report> check(Optional<CodeFacts> facts) {
        return check(facts, scopeOfCode());
    }

    /** Checks the declaration with the code of all its modules; empty when there is no integration. */
    public Optional<Report> checkAllModules(CodeFacts facts) {
        return check(Optional.of(facts), ScopeOfCode.WHOLE);
    }

    private Optional<Report> check(Optional<CodeFacts> facts, ScopeOfCode scopeOfCode) {
        Optional<Integration> integration = integration(facts);
        return integration.isEmpty()
                ? Optional.empty()
                : Optional.of(withChanges(Leastscope.check(integration.get(), options(facts, scopeOfCode))));
    }

    /** Adds the changes of the manifest that fix findings. A POM is never edited. */
    private Report withChanges(Report report) {
        if (declaration.isEmpty() || declaration.get().element().isPresent() || !hasRemedies(report)) {
            return report;
        }
        Declaration declared = declaration.get();
        Reading<SourceText> manifest = SourceText.read(declared.file(), declared.name());
        return manifest.value().isEmpty()
                ? report
                : report.with(FindingEdits.of(manifest.value().get(), report.findings()));
    }

    private static boolean hasRemedies(Report report) {
        for (Finding finding : report.findings()) {
            if (finding.remedy().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The options of a check with these facts. */
    public CheckOptions options(Optional<CodeFacts> facts, ScopeOfCode scopeOfCode) {
        CheckOptions options =
                CheckOptions.asOf(settings.asOf()).catalog(settings.catalog()).subject(subject(settings, declaration));
        options =
                settings.failOn().isPresent() ? options.failOn(settings.failOn().get()) : options.neverFail();
        if (facts.isPresent()) {
            options = options.code(facts.get(), scopeOfCode);
        }
        Optional<Path> baseline = existing(settings.request().sources().baseline(), BASELINE);
        if (baseline.isPresent()) {
            options = options.baseline(
                    Baseline.read(baseline.get(), settings.name(baseline.get())).orThrow());
        }
        Optional<Path> lock = existing(settings.request().sources().lock(), LOCK);
        return lock.isPresent() ? options.lock(readLock(lock.get())) : options;
    }

    /** The path of the baseline, whether it exists or not. */
    public Path baselineFile() {
        return place(settings.request().sources().baseline(), BASELINE);
    }

    /** The path of the lock file, whether it exists or not. */
    public Path lockFile() {
        return place(settings.request().sources().lock(), LOCK);
    }

    /** The requested scopes at the time when the lock was written. */
    public Lock lock() {
        return readLock(lockFile());
    }

    private Lock readLock(Path file) {
        return Lock.read(file, settings.name(file)).orThrow();
    }

    /** A file that the user names, even if it does not exist; else the file next to the manifest, if it exists. */
    private Optional<Path> existing(Optional<Path> named, String name) {
        Path file = place(named, name);
        return named.isPresent() || InputFile.isThere(file) ? Optional.of(file) : Optional.empty();
    }

    private Path place(Optional<Path> named, String name) {
        if (named.isPresent()) {
            return named.get().toAbsolutePath().normalize();
        }
        Path folder = declaration.isPresent()
                ? declaration.get().file().getParent()
                : settings.module().folder();
        return folder.resolve(name);
    }

    /** The modules that the facts of this module's code cover. */
    public ScopeOfCode scopeOfCode() {
        if (declaration.isPresent() && !declaration.get().owned()) {
            return ScopeOfCode.MODULE;
        }
        return settings.module().single() ? ScopeOfCode.WHOLE : ScopeOfCode.OWNER;
    }

    /** The report of a module whose input cannot be read. */
    static Report unreadable(List<Problem> problems, Settings settings, Optional<Declaration> declaration) {
        return Report.unreadable(
                problems,
                subject(settings, declaration),
                settings.catalog().version(),
                settings.asOf().toString(),
                settings.failOn());
    }

    /** The subject of the check, for the head of a report. */
    private static Subject subject(Settings settings, Optional<Declaration> declaration) {
        SourceModule module = settings.module();
        Subject subject = Subject.module(module.id());
        Optional<String> execution = settings.request().sources().execution();
        if (execution.isPresent()) {
            subject = subject.execution(execution.get());
        }
        if (module.projectFile().isPresent()) {
            subject = subject.projectFile(settings.name(module.projectFile().get()));
        }
        return declaration.isPresent() ? subject.manifest(declaration.get().name()) : subject;
    }
}
