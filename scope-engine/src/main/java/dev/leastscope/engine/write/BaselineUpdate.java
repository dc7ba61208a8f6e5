package dev.leastscope.engine.write;

import dev.leastscope.check.Baseline;
import dev.leastscope.engine.check.ModuleCheck;
import dev.leastscope.engine.code.CodeScan;
import dev.leastscope.engine.code.Gaps;
import dev.leastscope.engine.code.ReactorFacts;
import dev.leastscope.engine.operation.Declaration;
import dev.leastscope.engine.operation.NamedFile;
import dev.leastscope.engine.operation.Operation;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.engine.run.Status;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.report.Report;
import dev.leastscope.text.SafeText;
import java.util.Optional;

/** Writes the current findings into the baseline of each declaration. */
public final class BaselineUpdate extends Operation {
    private final CheckRequest request;

    public BaselineUpdate(CheckRequest request) {
        super(request.context());
        this.request = request;
    }

    @Override
    protected Status run() {
        Settings settings = Settings.of(request);
        boolean written = false;
        for (SourceModule module : settings.reactor().modules()) {
            written |= write(settings.of(module));
        }
        if (!written) {
            logger().info("No nylas-scopes.yaml and no call of Nylas: no baseline is written");
        }
        return new Status.Passed();
    }

    /**
     * Writes the baseline of a module. Returns whether the module has an integration. The owner of a declaration writes
     * its baseline.
     */
    private boolean write(Settings settings) {
        ModuleCheck check = new ModuleCheck(settings);
        Optional<Declaration> declaration = check.declaration();
        if (declaration.isPresent() && !declaration.get().owned()) {
            return false;
        }
        CodeScan scan = new CodeScan(settings);
        Optional<CodeFacts> facts = scan.facts();
        Gaps.warnOfMissing(scan, settings);
        if (facts.isPresent() && declaration.isPresent() && !settings.module().single()) {
            facts = Optional.of(new ReactorFacts(settings).of(declaration.get()));
        }
        Optional<Report> report = facts.isPresent() ? check.checkAllModules(facts.get()) : check.check(facts);
        if (report.isEmpty()) {
            return false;
        }
        if (facts.isPresent() && !facts.get().complete()) {
            logger().warn("Not all code could be read, so findings about code may be missing. Compile first; with"
                    + " several modules run mvn verify scope:baseline, with "
                    + front().typed(Setting.FAIL_ON, "never") + " while the check fails.");
        }
        Baseline baseline = Baseline.of(report.get().findings());
        NamedFile.write(check.baselineFile(), baseline.text());
        for (String entry : report.get().solved()) {
            logger().info("Removed, since it is solved: " + SafeText.logged(entry));
        }
        logger().info("Written: " + check.baselineFile() + ", " + baseline.size() + " accepted findings");
        return true;
    }
}
