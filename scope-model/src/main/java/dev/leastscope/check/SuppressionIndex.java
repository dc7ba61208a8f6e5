package dev.leastscope.check;

import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Suppression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Suppressions by what they name, so that no finding is compared with every suppression. The narrowest one that fits is
 * found first. Not thread-safe.
 */
final class SuppressionIndex {
    private final Map<String, Choice<Provider, Choice<String, Choice<String, Suppression>>>> byRule = new HashMap<>();
    private String latestRule = "";
    private Optional<Provider> latestProvider = Optional.empty();
    private List<Choice<String, Choice<String, Suppression>>> latest = List.of();
    private long comparisons;

    /**
     * Puts a suppression in. Of several that name the same, the one that holds longest stays.
     *
     * @param scopeNames each name that its scope can mean; a null in it: any scope
     */
    void add(Suppression suppression, List<String> scopeNames) {
        Choice<Provider, Choice<String, Choice<String, Suppression>>> providers = byRule.get(suppression.rule());
        if (providers == null) {
            providers = new Choice<>();
            byRule.put(suppression.rule(), providers);
        }
        Choice<String, Choice<String, Suppression>> scopes =
                providers.of(suppression.provider().orElse(null), new Choice<>());
        String feature = suppression.feature().orElse(null);
        for (String scope : scopeNames) {
            Choice<String, Suppression> features = scopes.of(scope, new Choice<>());
            Suppression other = features.of(feature, suppression);
            if (other.expires().compareTo(suppression.expires()) < 0) {
                features.put(feature, suppression);
            }
        }
        latestRule = "";
    }

    /**
     * The narrowest suppression that fits a finding.
     *
     * @param anyScope whether those that name no scope count
     */
    Optional<Suppression> fitting(Finding finding, boolean anyScope) {
        for (Choice<String, Choice<String, Suppression>> scopes : candidates(finding)) {
            if (!scopes.named.isEmpty()) {
                for (String scope : finding.scopes()) {
                    comparisons++;
                    Suppression found = byFeature(scopes.named.get(scope), finding);
                    if (found != null) {
                        return Optional.of(found);
                    }
                }
            }
            Suppression found = anyScope ? byFeature(scopes.any, finding) : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** How often a scope or a feature of a finding was compared with those of suppressions so far. */
    long comparisons() {
        return comparisons;
    }

    static String familyOf(String rule) {
        int dot = rule.indexOf('.');
        return dot < 0 ? rule : rule.substring(0, dot);
    }

    private Suppression byFeature(Choice<String, Suppression> features, Finding finding) {
        if (features == null) {
            return null;
        }
        if (!features.named.isEmpty()) {
            for (String feature : finding.features()) {
                comparisons++;
                Suppression found = features.named.get(feature);
                if (found != null) {
                    return found;
                }
            }
        }
        return features.any;
    }

    /** Findings come rule by rule and provider by provider: the last answer is nearly always the next. */
    private List<Choice<String, Choice<String, Suppression>>> candidates(Finding finding) {
        if (!finding.rule().equals(latestRule) || !finding.provider().equals(latestProvider)) {
            latestRule = finding.rule();
            latestProvider = finding.provider();
            latest = new ArrayList<>(4);
            collect(byRule.get(latestRule));
            collect(byRule.get(familyOf(latestRule)));
        }
        return latest;
    }

    private void collect(Choice<Provider, Choice<String, Choice<String, Suppression>>> providers) {
        if (providers != null) {
            Choice<String, Choice<String, Suppression>> own =
                    latestProvider.isPresent() ? providers.named.get(latestProvider.get()) : null;
            if (own != null) {
                latest.add(own);
            }
            if (providers.any != null) {
                latest.add(providers.any);
            }
        }
    }

    /** What holds for one name, and what holds for any. */
    private static final class Choice<K, V> {
        private V any;
        private final Map<K, V> named = new HashMap<>();

        /** What holds for a name, or for any when it is null; {@code fresh} from now on when there was nothing. */
        private V of(K name, V fresh) {
            V there = name == null ? any : named.get(name);
            if (there == null) {
                put(name, fresh);
                return fresh;
            }
            return there;
        }

        private void put(K name, V value) {
            if (name == null) {
                any = value;
            } else {
                named.put(name, value);
            }
        }
    }
}
