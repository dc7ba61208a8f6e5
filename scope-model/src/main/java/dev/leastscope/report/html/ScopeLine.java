package dev.leastscope.report.html;

import dev.leastscope.catalog.Scope;
import dev.leastscope.report.ListedScope;
import dev.leastscope.report.RequestReport;
import dev.leastscope.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * One scope of a request: whether it is requested and whether it is needed.
 *
 * @param name its short name
 * @param full its name as requested
 * @param chip its tier or consent
 * @param asked whether the list contains it
 * @param needed whether its list needs it
 * @param mark its mark; the id is its style class
 * @param word its verdict
 * @param detail details of the verdict; may be empty
 */
record ScopeLine(
        String name,
        String full,
        Chip chip,
        boolean asked,
        boolean needed,
        ListedScope.Mark mark,
        String word,
        String detail) {

    static List<ScopeLine> of(RequestReport request, String asOf) {
        List<Scope> identity = request.leastIdentity();
        List<ScopeLine> lines = new ArrayList<>();
        for (ListedScope scope : request.comparison().scopes()) {
            lines.add(of(scope, identity, asOf));
        }
        return List.copyOf(lines);
    }

    private static ScopeLine of(ListedScope scope, List<Scope> identity, String asOf) {
        return new ScopeLine(
                SafeText.visible(scope.shortName()),
                SafeText.visible(scope.name()),
                scope.scope().isPresent() ? Chip.of(scope.scope().get(), asOf) : Chip.NONE,
                scope.isRequested(),
                isNeeded(scope, identity),
                scope.verdict().mark(),
                scope.verdict().words(),
                detail(scope));
    }

    private static boolean isNeeded(ListedScope scope, List<Scope> identity) {
        if (scope.verdict() == ListedScope.Verdict.IDENTITY) {
            return scope.scope().isPresent() && identity.contains(scope.scope().get());
        }
        return scope.verdict().isNeeded();
    }

    private static String detail(ListedScope scope) {
        String written = scope.isRequested()
                        && !scope.written().equals(scope.name())
                        && !scope.defect().isEmpty()
                ? "written " + SafeText.visible(scope.written())
                : "";
        ListedScope.Verdict verdict = scope.verdict();
        if (verdict == ListedScope.Verdict.TOO_BROAD) {
            return "enough: " + names(scope.others());
        }
        if (verdict == ListedScope.Verdict.COVERED) {
            return "by " + names(scope.others());
        }
        if (verdict == ListedScope.Verdict.WRONG) {
            return written.isEmpty() ? scope.defect() : scope.defect() + ", " + written;
        }
        return verdict == ListedScope.Verdict.IDENTITY_MISSING ? "every list must hold it" : written;
    }

    private static String names(List<Scope> scopes) {
        return String.join(", ", shortNames(scopes));
    }

    /** Their short names, safe to show. */
    static List<String> shortNames(List<Scope> scopes) {
        List<String> names = new ArrayList<>();
        for (Scope scope : scopes) {
            names.add(SafeText.visible(scope.shortName()));
        }
        return List.copyOf(names);
    }
}
