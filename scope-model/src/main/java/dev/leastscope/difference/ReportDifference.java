package dev.leastscope.difference;

import dev.leastscope.check.Finding;
import dev.leastscope.lock.Lock;
import dev.leastscope.lock.LockDifference;
import dev.leastscope.lock.LockedRequest;
import dev.leastscope.report.FindingOrder;
import dev.leastscope.report.Report;
import dev.leastscope.report.RequestReport;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The difference between an earlier report and the current one. Immutable.
 *
 * @param base the earlier report
 * @param now the current report
 * @param added new unsuppressed findings, the most severe first; also those that are now more severe or about further scopes or
 *     features
 * @param fixed findings that are not reported any more, in the order of the earlier report; findings that are now accepted are
 *     included
 * @param requested the changes of the requested scopes, and who must authenticate again
 * @param needed the changes of the least sets with code
 * @since 0.1.0
 */
public record ReportDifference(
        BaseReport base,
        Report now,
        List<Finding> added,
        List<BaseReport.BaseFinding> fixed,
        LockDifference requested,
        List<Needed> needed) {
    /**
     * A changed least set.
     *
     * @param request the request of the set
     * @param added the scopes that are needed now and were not needed before
     * @param removed the scopes that were needed before and are not needed now
     */
    public record Needed(LockedRequest request, List<String> added, List<String> removed) {}

    /**
     * Compares two reports.
     *
     * @throws IllegalStateException when the manifest of the current report could not be read
     */
    @SuppressWarnings("ReferenceEquality") // equal findings can be in a report several times
    public static ReportDifference between(BaseReport base, Report now) {
        List<Resolution> resolutions = now.examination().resolutions();
        LockDifference requested = LockDifference.between(
                Lock.of(base.requested()),
                Lock.of(resolutions),
                now.examination().integration().api(),
                now.examination().integration().policy().coverage(),
                now.examination().catalog());
        Map<String, List<BaseReport.BaseFinding>> before = new HashMap<>();
        for (BaseReport.BaseFinding finding : base.findings()) {
            before.computeIfAbsent(finding.id(), id -> new ArrayList<>(1)).add(finding);
        }
        List<Finding> added = new ArrayList<>();
        for (Finding finding : FindingOrder.heaviestFirst(now)) {
            List<BaseReport.BaseFinding> same = before.getOrDefault(finding.id(), List.of());
            if (same.isEmpty()) {
                added.add(finding);
                continue;
            }
            BaseReport.BaseFinding earlier = same.remove(0);
            if (!earlier.severity().reaches(finding.severity())
                    || !earlier.contents().containsAll(contents(finding))) {
                added.add(finding);
            }
        }
        List<BaseReport.BaseFinding> fixed = new ArrayList<>();
        for (BaseReport.BaseFinding finding : base.findings()) {
            // By identity: equal findings can be in a report several times.
            if (before.get(finding.id()).stream().anyMatch(left -> left == finding)) {
                fixed.add(finding);
            }
        }
        return new ReportDifference(base, now, List.copyOf(added), List.copyOf(fixed), requested, needed(base, now));
    }

    /** Whether the reports do not differ. */
    public boolean isEmpty() {
        return added.isEmpty() && fixed.isEmpty() && requested.changes().isEmpty() && needed.isEmpty();
    }

    /** Whether the reports use different tables, which can cause a difference without a change of the project. */
    public boolean isOfOtherTables() {
        return !base.tables().equals(now.catalog().version());
    }

    private static SortedSet<String> contents(Finding finding) {
        SortedSet<String> contents = new TreeSet<>(finding.scopes());
        contents.addAll(finding.features());
        return contents;
    }

    private static List<Needed> needed(BaseReport base, Report now) {
        SortedMap<LockedRequest, SortedSet<String>> current = new TreeMap<>();
        for (RequestReport request : now.requests()) {
            SortedSet<String> names = new TreeSet<>();
            request.leastWithCode().forEach(scope -> names.add(scope.name()));
            current.put(
                    new LockedRequest(
                            request.provider().id(),
                            request.layer().id(),
                            request.name().orElse("")),
                    names);
        }
        SortedSet<LockedRequest> all = new TreeSet<>(base.needed().keySet());
        all.addAll(current.keySet());
        List<Needed> needed = new ArrayList<>();
        for (LockedRequest request : all) {
            SortedSet<String> was = base.needed().getOrDefault(request, Collections.emptySortedSet());
            SortedSet<String> is = current.getOrDefault(request, Collections.emptySortedSet());
            if (!was.equals(is)) {
                needed.add(new Needed(request, without(is, was), without(was, is)));
            }
        }
        return List.copyOf(needed);
    }

    private static List<String> without(SortedSet<String> scopes, SortedSet<String> others) {
        List<String> rest = new ArrayList<>(scopes);
        rest.removeAll(others);
        return List.copyOf(rest);
    }
}
