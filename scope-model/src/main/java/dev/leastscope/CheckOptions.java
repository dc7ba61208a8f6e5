package dev.leastscope;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.check.Baseline;
import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Severity;
import dev.leastscope.lock.Lock;
import dev.leastscope.report.Subject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How an integration is judged. Immutable: every method returns changed options and leaves these as they are.
 *
 * @since 0.1.0
 */
public final class CheckOptions {
    private final LocalDate asOf;
    private final Severity failOn;
    private final Catalog catalog;
    private final CodeFacts code;
    private final ScopeOfCode scopeOfCode;
    private final Baseline baseline;
    private final Lock lock;
    private final Subject subject;

    private CheckOptions(
            LocalDate asOf,
            Severity failOn,
            Catalog catalog,
            CodeFacts code,
            ScopeOfCode scopeOfCode,
            Baseline baseline,
            Lock lock,
            Subject subject) {
        this.asOf = asOf;
        this.failOn = failOn;
        this.catalog = catalog;
        this.code = code;
        this.scopeOfCode = scopeOfCode;
        this.baseline = baseline;
        this.lock = lock;
        this.subject = subject;
    }

    /**
     * Judges as of a day: suppressions expire and facts that change by date are read on it. Fails on errors; nothing
     * scanned, no baseline.
     *
     * @param day a day in UTC
     */
    public static CheckOptions asOf(LocalDate day) {
        return new CheckOptions(
                day, Severity.ERROR, Catalog.builtIn(), null, ScopeOfCode.WHOLE, Baseline.NONE, null, Subject.CODE);
    }

    /** Judges as of today, UTC. The same commit can be judged otherwise tomorrow; pin the day where that matters. */
    public static CheckOptions today() {
        return asOf(LocalDate.now(ZoneOffset.UTC));
    }

    /** Fails from this severity on. The default is {@link Severity#ERROR}. */
    public CheckOptions failOn(Severity threshold) {
        return new CheckOptions(asOf, threshold, catalog, code, scopeOfCode, baseline, lock, subject);
    }

    /** Never fails: the verdict is {@code pass} whatever is found. */
    public CheckOptions neverFail() {
        return new CheckOptions(asOf, null, catalog, code, scopeOfCode, baseline, lock, subject);
    }

    /** Judges by these tables. The default is {@link Catalog#builtIn()}. */
    public CheckOptions catalog(Catalog tables) {
        return new CheckOptions(asOf, failOn, tables, code, scopeOfCode, baseline, lock, subject);
    }

    /**
     * Compares with what the scanner saw. The default is that nothing was scanned.
     *
     * @param facts what it saw
     * @param whose which modules the facts cover
     */
    public CheckOptions code(CodeFacts facts, ScopeOfCode whose) {
        return new CheckOptions(asOf, failOn, catalog, facts, whose, baseline, lock, subject);
    }

    /** Accepts the findings of a baseline. The default is none. */
    public CheckOptions baseline(Baseline accepted) {
        return new CheckOptions(asOf, failOn, catalog, code, scopeOfCode, accepted, lock, subject);
    }

    /** Compares what is requested with a lock: who must authenticate again. The default is none. */
    public CheckOptions lock(Lock before) {
        return new CheckOptions(asOf, failOn, catalog, code, scopeOfCode, baseline, before, subject);
    }

    /** Names what is checked, for the head of the report. The default is {@link Subject#CODE}. */
    public CheckOptions subject(Subject checked) {
        return new CheckOptions(asOf, failOn, catalog, code, scopeOfCode, baseline, lock, checked);
    }

    LocalDate asOf() {
        return asOf;
    }

    Optional<Severity> failOn() {
        return Optional.ofNullable(failOn);
    }

    Catalog catalog() {
        return catalog;
    }

    Optional<CodeFacts> code() {
        return Optional.ofNullable(code);
    }

    ScopeOfCode scopeOfCode() {
        return scopeOfCode;
    }

    Baseline baseline() {
        return baseline;
    }

    Optional<Lock> lock() {
        return Optional.ofNullable(lock);
    }

    Subject subject() {
        return subject;
    }
}
