package dev.leastscope.engine.write;

import dev.leastscope.engine.check.ModuleCheck;
import dev.leastscope.engine.operation.NamedFile;
import dev.leastscope.engine.operation.Operation;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.Status;
import dev.leastscope.lock.Lock;
import dev.leastscope.report.Report;
import java.util.Optional;

/** Writes the currently requested scopes into the lock. */
public final class LockUpdate extends Operation {
    private final CheckRequest request;

    public LockUpdate(CheckRequest request) {
        super(request.context());
        this.request = request;
    }

    @Override
    protected Status run() {
        Settings settings = Settings.of(request);
        ModuleCheck check = new ModuleCheck(settings);
        Optional<Report> report = check.scanAndCheck();
        if (report.isPresent()) {
            NamedFile.write(
                    check.lockFile(),
                    Lock.of(report.get().examination().resolutions()).text());
            logger().info("Written: " + check.lockFile());
        }
        return new Status.Passed();
    }
}
