package dev.leastscope.engine.answer;

import dev.leastscope.engine.check.ModuleCheck;
import dev.leastscope.engine.code.Gaps;
import dev.leastscope.engine.operation.Operation;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.engine.run.Status;
import dev.leastscope.lock.Lock;
import dev.leastscope.lock.LockDifference;
import dev.leastscope.report.Report;
import dev.leastscope.text.InputFile;
import java.util.Optional;

/** Compares the currently requested scopes with the lock. */
public final class LockComparison extends Operation {
    private final CheckRequest request;

    public LockComparison(CheckRequest request) {
        super(request.context());
        this.request = request;
    }

    @Override
    protected Status run() {
        Settings settings = Settings.of(request);
        ModuleCheck check = new ModuleCheck(settings);
        if (!InputFile.isThere(check.lockFile())) {
            throw new BadInputException(
                    Setting.LOCK,
                    "there is no file " + check.lockFile() + "; " + front().command("lock") + " writes it");
        }
        Lock before = check.lock();
        Optional<Report> report = check.check(Optional.empty());
        if (report.isEmpty()) {
            Gaps.warnOfNearMiss(settings);
            logger().warn("No nylas-scopes.yaml: there is nothing to compare with the lock");
            return new Status.Passed();
        }
        LockDifference difference = LockDifference.between(
                before,
                Lock.of(report.get().examination().resolutions()),
                report.get().examination().integration().api(),
                report.get().examination().integration().policy().coverage(),
                settings.catalog());
        Answer.of(difference.text(), difference::json).give(request.outputs().answer(), logger());
        return new Status.Passed();
    }
}
