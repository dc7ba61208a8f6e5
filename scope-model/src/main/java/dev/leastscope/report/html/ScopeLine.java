package dev.leastscope.report.html;

import dev.leastscope.catalog.Scope;
import dev.leastscope.report.ListedScope;
import dev.leastscope.report.RequestReport;
import dev.leastscope.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * One scope of a request: whether it is requested, whether it is needed.
 *
 * @param name short, for reading
 * @param full as it is requested
 * @param chip its tier or consent
 * @param asked whether the list holds it
 * @param needed whether its list needs it
 * @param mark how it is marked
 * @param word its verdict
 * @param detail more of it; may be empty
 */
record ScopeLine(
        String name, String full, Chip chip, boolean asked, boolean needed, Mark mark, String word, String detail) {
    /** How a line is marked; the id is its style class. */
    enum Mark {
        KEPT("kept"),
        BROAD("broad"),
        EXCESS("excess"),
        DEFECT("defect"),
        IDENTITY("identity"),
        MISSING("missing");

        private final String id;

        Mark(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

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
                mark(scope.verdict()),
                scope.verdict().words(),
                detail(scope));
    }

    private static boolean isNeeded(ListedScope scope, List<Scope> identity) {
        return switch (scope.verdict()) {
            case NEEDED, MISSING, IDENTITY_MISSING, WOULD_DO, UNDECLARED, LEAST -> true;
            case IDENTITY ->
                scope.scope().isPresent() && identity.contains(scope.scope().get());
            case TOO_BROAD, COVERED, NOT_NEEDED, CONFLICT, WRONG, NOT_JUDGED, ADDED -> false;
        };
    }

    private static Mark mark(ListedScope.Verdict verdict) {
        return switch (verdict) {
            case NEEDED, LEAST -> Mark.KEPT;
            case TOO_BROAD, WOULD_DO -> Mark.BROAD;
            case COVERED, NOT_NEEDED -> Mark.EXCESS;
            case CONFLICT, WRONG, NOT_JUDGED -> Mark.DEFECT;
            case IDENTITY, ADDED -> Mark.IDENTITY;
            case MISSING, IDENTITY_MISSING, UNDECLARED -> Mark.MISSING;
        };
    }

    private static String detail(ListedScope scope) {
        String written = scope.isRequested()
                        && !scope.written().equals(scope.name())
                        && !scope.defect().isEmpty()
                ? "written " + SafeText.visible(scope.written())
                : "";
        return switch (scope.verdict()) {
            case TOO_BROAD -> "enough: " + names(scope.others());
            case COVERED -> "by " + names(scope.others());
            case WRONG -> written.isEmpty() ? scope.defect() : scope.defect() + ", " + written;
            case IDENTITY_MISSING -> "every list must hold it";
            default -> written;
        };
    }

    private static String names(List<Scope> scopes) {
        return String.join(", ", shortNames(scopes));
    }

    /** Their short names, safe for eyes. */
    static List<String> shortNames(List<Scope> scopes) {
        List<String> names = new ArrayList<>();
        for (Scope scope : scopes) {
            names.add(SafeText.visible(scope.shortName()));
        }
        return List.copyOf(names);
    }
}
