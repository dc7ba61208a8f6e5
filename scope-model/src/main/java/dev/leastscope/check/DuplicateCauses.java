package dev.leastscope.check;

import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One cause, one finding: for one scope in one request only the first that holds is kept. What is wrong with the string
 * itself comes first, then an error of a {@code google.*} or {@code microsoft.*} rule that names it, then whether it is
 * redundant, excess or too broad.
 */
final class DuplicateCauses {
    private static final int DUPLICATE = 6;
    private static final int LAST_DEFECT = 5;
    private static final int PROVIDER_ERROR = 7;
    private static final int LAST = 10;
    /** Of a finding that takes no part. */
    private static final int NONE = 0;

    private DuplicateCauses() {}

    static List<Finding> keep(List<Finding> findings) {
        if (findings.size() < 2) {
            return findings;
        }
        Map<String, Integer> first = new HashMap<>();
        for (Finding finding : findings) {
            int rank = rank(finding);
            // A duplicate is about another string than the one that stays, so it hides nothing.
            if (rank != NONE && rank != DUPLICATE) {
                for (String scope : finding.scopes()) {
                    first.merge(key(finding, scope), rank, Math::min);
                    first.merge(placeKey(finding, scope), rank, Math::min);
                }
            }
        }
        List<Finding> kept = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (!isHidden(finding, first)) {
                kept.add(finding);
            }
        }
        return kept;
    }

    /** A finding about several scopes has a cause of its own and is never hidden. */
    private static boolean isHidden(Finding finding, Map<String, Integer> first) {
        int rank = rank(finding);
        if (rank == NONE || finding.scopes().size() != 1) {
            return false;
        }
        String scope = finding.scopes().get(0);
        int other = Math.min(
                first.getOrDefault(key(finding, scope), LAST), first.getOrDefault(placeKey(finding, scope), LAST));
        return rank == DUPLICATE ? other <= LAST_DEFECT : other < rank;
    }

    private static int rank(Finding finding) {
        return switch (finding.rule()) {
            case "scope.not-supported" -> 1;
            case "scope.wrong-api-version" -> 2;
            case "scope.malformed" -> 3;
            case "scope.wrong-provider" -> 4;
            case "scope.unknown" -> LAST_DEFECT;
            case "scope.duplicate" -> DUPLICATE;
            case "scope.redundant" -> 8;
            case "scope.excess" -> 9;
            case "scope.too-broad" -> LAST;
            default -> isProviderError(finding) ? PROVIDER_ERROR : NONE;
        };
    }

    private static boolean isProviderError(Finding finding) {
        return finding.defaultSeverity() == Severity.ERROR
                && (finding.rule().startsWith("google.") || finding.rule().startsWith("microsoft."));
    }

    private static String key(Finding finding, String scope) {
        StringBuilder key = new StringBuilder(scope.length() + 48);
        finding.provider().ifPresent(provider -> key.append(provider.id()));
        key.append('\n');
        finding.layer().ifPresent(layer -> key.append(layer.id()));
        return key.append('\n')
                .append(finding.list())
                .append('\n')
                .append(scope)
                .toString();
    }

    /** An auth request without a list of its own asks with its connector's, so the same string is two requests' cause. */
    private static String placeKey(Finding finding, String scope) {
        return finding.location().isKnown() ? finding.location() + "\n" + scope : key(finding, scope);
    }
}
