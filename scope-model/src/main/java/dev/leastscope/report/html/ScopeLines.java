package dev.leastscope.report.html;

import dev.leastscope.catalog.Scope;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.SafeText;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lays a request's list beside its least set: first what is asked for, then what is missing, then who signs in. */
final class ScopeLines {
    private final RequestReport request;
    private final Resolution resolution;
    private final String asOf;
    private final List<Scope> leastIdentity;
    private final Set<Scope> asked = new HashSet<>();
    private final Set<String> instead = new HashSet<>();
    private final List<ScopeLine> lines = new ArrayList<>();

    private ScopeLines(RequestReport request, String asOf) {
        this.request = request;
        this.resolution = request.resolution();
        this.leastIdentity = request.leastIdentity();
        this.asOf = asOf;
    }

    static List<ScopeLine> of(RequestReport request, String asOf) {
        ScopeLines lines = new ScopeLines(request, asOf);
        for (RequestedScope requested : lines.resolution.requested()) {
            if (requested.duplicateOf().isEmpty()) {
                lines.requested(requested);
            }
        }
        lines.notRequested();
        return List.copyOf(lines.lines);
    }

    private void requested(RequestedScope requested) {
        if (requested.scope().isEmpty()) {
            String written = SafeText.visible(requested.written().text());
            lines.add(new ScopeLine(written, written, Chip.NONE, true, false, "defect", defect(requested), ""));
            return;
        }
        Scope scope = requested.scope().get();
        asked.add(scope);
        String written = requested.defect().isPresent()
                ? "written " + SafeText.visible(requested.written().text())
                : "";
        if (scope.isIdentity()) {
            add(scope, true, leastIdentity.contains(scope), "identity", "signs users in", written);
        } else if (resolution.metadataConflict().contains(requested)) {
            add(scope, true, false, "defect", "conflicts with a wider scope", written);
        } else {
            judged(requested, scope, written);
        }
    }

    private void judged(RequestedScope requested, Scope scope, String written) {
        for (Judgement judgement : resolution.judgements()) {
            if (judgement.requested().equals(requested)) {
                switch (judgement.verdict()) {
                    case KEPT -> add(scope, true, true, "kept", "needed", written);
                    case TOO_BROAD -> {
                        for (Scope narrower : judgement.instead()) {
                            instead.add(narrower.name());
                        }
                        add(
                                scope,
                                true,
                                false,
                                "broad",
                                "broader than needed",
                                "enough: " + names(judgement.instead()));
                    }
                    case REDUNDANT ->
                        add(scope, true, false, "excess", "already covered", "by " + names(judgement.instead()));
                    case EXCESS -> add(scope, true, false, "excess", "not needed", written);
                }
                return;
            }
        }
        add(scope, true, false, "defect", "not judged", written);
    }

    private void notRequested() {
        for (Scope scope : resolution.missing()) {
            if (asked.add(scope)) {
                add(scope, false, true, "missing", "missing", "");
            }
        }
        for (Scope scope : resolution.least()) {
            if (asked.add(scope)) {
                boolean replaces = instead.contains(scope.name());
                add(scope, false, true, replaces ? "broad" : "kept", replaces ? "would be enough" : "least", "");
            }
        }
        for (Scope scope : request.lacking()) {
            if (asked.add(scope)) {
                add(scope, false, true, "missing", "missing", "every list must hold it");
            }
        }
        for (Scope scope : resolution.identity()) {
            if (asked.add(scope)) {
                boolean needed = leastIdentity.contains(scope);
                add(scope, false, needed, "identity", needed ? "every list must hold it" : "Nylas adds it", "");
            }
        }
    }

    private void add(Scope scope, boolean isAsked, boolean needed, String kind, String word, String detail) {
        lines.add(new ScopeLine(
                SafeText.visible(scope.shortName()),
                SafeText.visible(scope.name()),
                Chip.of(scope, asOf),
                isAsked,
                needed,
                kind,
                word,
                detail));
    }

    private static String defect(RequestedScope requested) {
        if (requested.defect().isEmpty()) {
            return "not judged";
        }
        return switch (requested.defect().get()) {
            case NOT_SUPPORTED -> "no scopes are taken here";
            case WRONG_API_VERSION -> "of another API version";
            case MALFORMED -> "badly written";
            case WRONG_PROVIDER -> "of another provider";
            case MISSPELT -> "not known, near to a known one";
            case UNKNOWN -> "not known";
        };
    }

    private static String names(List<Scope> scopes) {
        return String.join(", ", shortNames(scopes));
    }

    static List<String> shortNames(List<Scope> scopes) {
        List<String> names = new ArrayList<>();
        for (Scope scope : scopes) {
            names.add(SafeText.visible(scope.shortName()));
        }
        return List.copyOf(names);
    }
}
