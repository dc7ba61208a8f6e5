package dev.leastscope.engine.request;

import dev.leastscope.engine.run.Status;
import dev.leastscope.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * The result of a check.
 *
 * @param status whether it passed
 * @param report the findings and the verdict; empty when there was nothing to check, or a setting was wrong
 * @param files the files that it wrote, relative to the folder of the reports, sorted
 * @since 0.1.0
 */
public record CheckResult(Status status, Optional<Report> report, List<String> files) {
    static CheckResult of(Status status) {
        return new CheckResult(status, Optional.empty(), List.of());
    }
}
