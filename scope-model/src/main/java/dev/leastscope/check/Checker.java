package dev.leastscope.check;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the rules, keeps one finding for each cause, and applies suppressions, the baseline and the severities of the policy.
 * Immutable.
 *
 * @since 0.1.0
 */
public final class Checker {
    private final List<Rule> rules;
    private final Baseline baseline;

    /**
     * Creates a checker with these rules, which run in this order.
     *
     * @param rules usually {@code Rules.all()}
     * @param baseline the findings that are accepted; {@link Baseline#NONE} accepts none
     */
    public Checker(List<Rule> rules, Baseline baseline) {
        this.rules = List.copyOf(rules);
        this.baseline = baseline;
    }

    /**
     * Checks an integration.
     *
     * @param failOn the lowest severity of an unsuppressed finding that fails the check; empty: no finding fails it
     */
    public Verdict check(Examination examination, Optional<Severity> failOn) {
        List<Finding> findings = DuplicateCauses.keep(withoutRepetitions(found(examination)), rules);
        findings = Suppressor.apply(examination, findings, rules);
        findings = baseline.apply(findings);
        findings = weighed(findings, examination.integration().policy().severities());
        return new Verdict(
                examination, findings, failOn, isComplete(examination, findings), solved(examination, findings));
    }

    /** Solved entries of the baseline. They are known only after a check of all modules. */
    private List<String> solved(Examination examination, List<Finding> findings) {
        if (baseline.size() == 0 || examination.scopeOfCode() != Examination.ScopeOfCode.WHOLE) {
            return List.of();
        }
        Set<String> unjudged = new HashSet<>();
        for (Rule rule : rules) {
            if (!rule.couldFindAll(examination)) {
                unjudged.add(rule.id());
            }
        }
        return baseline.solved(findings, unjudged);
    }

    private List<Finding> found(Examination examination) {
        boolean codeOnly = examination.scopeOfCode() == Examination.ScopeOfCode.MODULE;
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            if (!codeOnly || rule.judgesCode()) {
                findings.addAll(rule.findings(examination));
            }
        }
        return findings;
    }

    /**
     * Removes repeated findings: an auth request without scopes of its own uses the connector's list, so its mistakes are found
     * twice.
     */
    private static List<Finding> withoutRepetitions(List<Finding> findings) {
        if (findings.size() < 2) {
            return findings;
        }
        Set<String> known = new HashSet<>();
        List<Finding> first = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String provider =
                    finding.provider().isPresent() ? finding.provider().get().id() : "";
            // The text of a finding begins with its place and rule. Without a place, lists cannot be distinguished.
            if (!finding.location().isKnown() || known.add(provider + finding.line())) {
                first.add(finding);
            }
        }
        return first;
    }

    private static List<Finding> weighed(List<Finding> findings, Map<String, Severity> severities) {
        List<Finding> weighed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Severity severity = severities.get(finding.rule());
            weighed.add(severity == null ? finding : finding.weighing(severity));
        }
        Collections.sort(weighed);
        return List.copyOf(weighed);
    }

    private boolean isComplete(Examination examination, List<Finding> findings) {
        Optional<CodeFacts> code = examination.code();
        if (code.isPresent() && !code.get().complete()) {
            return false;
        }
        for (Rule rule : rules) {
            if (rule.leavesCheckIncomplete() && isStanding(rule, findings)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStanding(Rule rule, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.rule().equals(rule.id()) && finding.suppressed().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
