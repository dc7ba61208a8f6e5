package dev.leastscope.check;

import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Removes findings with a cause that is already reported. Of several findings about a scope of a list, it keeps the first in
 * the order of {@link Precedence}. Each rule defines its position in that order.
 */
final class DuplicateCauses {
    private final Map<String, Precedence> precedences = new HashMap<>();
    private final Map<String, Precedence> first = new HashMap<>();

    private DuplicateCauses(List<Rule> rules) {
        for (Rule rule : rules) {
            precedences.put(rule.id(), rule.precedence());
        }
    }

    /**
     * The findings to report, in their order.
     *
     * @param rules the rules that created them
     */
    static List<Finding> keep(List<Finding> findings, List<Rule> rules) {
        return findings.size() < 2 ? findings : new DuplicateCauses(rules).keep(findings);
    }

    private List<Finding> keep(List<Finding> findings) {
        for (Finding finding : findings) {
            Precedence precedence = precedence(finding);
            if (precedence != Precedence.NONE && precedence != Precedence.DUPLICATE) {
                for (String scope : finding.scopes()) {
                    addFirst(key(finding, scope), precedence);
                    addFirst(placeKey(finding, scope), precedence);
                }
            }
        }
        List<Finding> kept = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (!isHidden(finding)) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private void addFirst(String key, Precedence precedence) {
        Precedence other = first.get(key);
        if (other == null || precedence.compareTo(other) < 0) {
            first.put(key, precedence);
        }
    }

    /** Whether another finding reports the cause. A finding about several scopes has a cause of its own and is never hidden. */
    private boolean isHidden(Finding finding) {
        Precedence precedence = precedence(finding);
        if (precedence == Precedence.NONE || finding.scopes().size() != 1) {
            return false;
        }
        String scope = finding.scopes().get(0);
        return isAfter(precedence, first.get(key(finding, scope)))
                || isAfter(precedence, first.get(placeKey(finding, scope)));
    }

    private static boolean isAfter(Precedence precedence, Precedence other) {
        return other != null && other.compareTo(precedence) < 0;
    }

    private Precedence precedence(Finding finding) {
        Precedence precedence = precedences.getOrDefault(finding.rule(), Precedence.NONE);
        boolean onlyWarns = precedence == Precedence.PROVIDER_ERROR && finding.defaultSeverity() != Severity.ERROR;
        return onlyWarns ? Precedence.NONE : precedence;
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

    /**
     * The key of a scope at its place. An auth request without a list of its own uses that of its connector, so two requests
     * share a string.
     */
    private static String placeKey(Finding finding, String scope) {
        return finding.location().isKnown() ? finding.location() + "\n" + scope : key(finding, scope);
    }
}
