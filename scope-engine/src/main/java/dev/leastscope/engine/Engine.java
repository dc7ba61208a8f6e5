package dev.leastscope.engine;

import dev.leastscope.engine.answer.ExplanationAnswer;
import dev.leastscope.engine.answer.LeastSetAnswer;
import dev.leastscope.engine.answer.LockComparison;
import dev.leastscope.engine.answer.ReportComparison;
import dev.leastscope.engine.answer.TableAnswer;
import dev.leastscope.engine.check.Aggregation;
import dev.leastscope.engine.check.Check;
import dev.leastscope.engine.check.SitePageOperation;
import dev.leastscope.engine.request.CatalogRequest;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.request.CheckResult;
import dev.leastscope.engine.request.DiffRequest;
import dev.leastscope.engine.request.ExplainRequest;
import dev.leastscope.engine.request.FixRequest;
import dev.leastscope.engine.request.ResolveRequest;
import dev.leastscope.engine.request.SchemaRequest;
import dev.leastscope.engine.request.SitePage;
import dev.leastscope.engine.run.Status;
import dev.leastscope.engine.write.BaselineUpdate;
import dev.leastscope.engine.write.LockUpdate;
import dev.leastscope.engine.write.ManifestCreation;
import dev.leastscope.engine.write.ManifestFixing;
import dev.leastscope.engine.write.SchemaFile;

/**
 * The operations of Leastscope, one for each goal and command. Each one takes an immutable request, prints through its
 * logger, writes the files that it names, and returns a status. A user's mistake never causes an exception or ends the
 * JVM. An exception is a defect of Leastscope.
 *
 * @since 0.1.0
 */
public final class Engine {
    private Engine() {}

    /** Checks one module. Writes its reports and the facts about its code. */
    public static CheckResult check(CheckRequest request) {
        return new Check(request, false).result();
    }

    /** Checks one module and writes its reports. Findings do not fail it. */
    public static CheckResult report(CheckRequest request) {
        return new Check(request, true).result();
    }

    /**
     * Checks one module for a project site. Writes its report next to the page.
     *
     * @param link the path of the report, relative to the page
     */
    public static SitePage sitePage(CheckRequest request, String link) {
        return new SitePageOperation(request, link).page();
    }

    /** Checks each declaration of a build, from the results that the checks of all its modules have written. */
    public static Status aggregate(CheckRequest request) {
        return new Aggregation(request).perform();
    }

    /** Accepts the current findings: writes the baseline of each declaration of a build. */
    public static Status baseline(CheckRequest request) {
        return new BaselineUpdate(request).perform();
    }

    /** Writes the currently requested scopes into the lock file. */
    public static Status lock(CheckRequest request) {
        return new LockUpdate(request).perform();
    }

    /** Compares the currently requested scopes with the lock, or the current check with an earlier report. */
    public static Status diff(DiffRequest request) {
        return request.base().isPresent()
                ? new ReportComparison(request.check(), request.base().get()).perform()
                : new LockComparison(request.check()).perform();
    }

    /** Prints the least set of each request, with the reason for each scope. */
    public static Status resolve(ResolveRequest request) {
        return new LeastSetAnswer(request).perform();
    }

    /** Writes a first manifest from the code. It never overwrites an existing manifest. */
    public static Status init(CheckRequest request) {
        return new ManifestCreation(request).perform();
    }

    /** Edits the manifest to fix findings. */
    public static Status fix(FixRequest request) {
        return new ManifestFixing(request).perform();
    }

    /** Explains an error, a scope, a feature, an operation, a trigger or a rule. */
    public static Status explain(ExplainRequest request) {
        return new ExplanationAnswer(request).perform();
    }

    /** Answers a query of the tables. */
    public static Status catalog(CatalogRequest request) {
        return new TableAnswer(request).perform();
    }

    /** Writes the JSON Schema of the manifest. */
    public static Status schema(SchemaRequest request) {
        return new SchemaFile(request).perform();
    }
}
