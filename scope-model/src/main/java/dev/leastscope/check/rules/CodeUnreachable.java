package dev.leastscope.check.rules;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.UsedOperation;
import dev.leastscope.resolve.DeclaredFeatures;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Saving;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reports an operation whose calls are all in methods that nothing in the module can run. The calls count; the note says which
 * features and scopes would not be needed without them.
 */
final class CodeUnreachable extends AbstractRule {
    private static final int MOST_RELATED = 5;

    CodeUnreachable() {
        super(
                "code.unreachable",
                Severity.NOTE,
                Category.EXCESS,
                Precedence.NONE,
                "An operation is used only in private methods that nothing in the module can run.");
    }

    @Override
    public boolean judgesCode() {
        return true;
    }

    @Override
    public List<Finding> findings(Examination examination) {
        CodeFacts code = examination.code().orElse(CodeFacts.NONE);
        if (examination.scopeOfCode() != Examination.ScopeOfCode.WHOLE) {
            return List.of();
        }
        Map<String, List<CodeFacts.Site>> dead = dead(code);
        if (dead.isEmpty()) {
            return List.of();
        }
        Set<String> live = live(code);
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, List<CodeFacts.Site>> entry : dead.entrySet()) {
            if (!live.contains(entry.getKey())) {
                Set<String> without = without(entry.getKey(), live, examination);
                if (!without.isEmpty()) {
                    findings.add(finding(entry.getKey(), entry.getValue(), without, examination));
                }
            }
        }
        return findings;
    }

    /** The uses of operations and triggers in methods that nothing can run. */
    private static Map<String, List<CodeFacts.Site>> dead(CodeFacts code) {
        Map<String, List<CodeFacts.Site>> dead = new LinkedHashMap<>();
        for (CodeFacts.Call call : code.calls()) {
            if (call.site().unreachable()) {
                add(call.operation().plain(), call.site(), dead);
            }
        }
        for (CodeFacts.Trigger trigger : code.triggers()) {
            if (trigger.site().unreachable()) {
                add(trigger.name(), trigger.site(), dead);
            }
        }
        return dead;
    }

    private static void add(String name, CodeFacts.Site site, Map<String, List<CodeFacts.Site>> dead) {
        List<CodeFacts.Site> sites = dead.get(name);
        if (sites == null) {
            sites = new ArrayList<>(1);
            dead.put(name, sites);
        }
        sites.add(site);
    }

    private static Set<String> live(CodeFacts code) {
        Set<String> live = new HashSet<>();
        for (CodeFacts.Call call : code.calls()) {
            if (!call.site().unreachable()) {
                live.add(call.operation().plain());
            }
        }
        for (CodeFacts.Trigger trigger : code.triggers()) {
            if (!trigger.site().unreachable()) {
                live.add(trigger.name());
            }
        }
        for (UsedOperation used : code.usage()) {
            live.add(used.operation().plain());
        }
        return live;
    }

    /** The declared features and undeclared operations that only these calls use. */
    private static Set<String> without(String used, Set<String> live, Examination examination) {
        DeclaredFeatures declared = new DeclaredFeatures(examination.integration(), examination.catalog());
        Set<String> without = new TreeSet<>();
        boolean isDeclared = false;
        for (Named feature : declared.features()) {
            boolean holds = false;
            boolean isUsed = false;
            for (Operation operation : declared.operations(feature.text())) {
                holds |= operation.plain().equals(used);
                isUsed |= live.contains(operation.plain());
            }
            isDeclared |= holds;
            if (holds && !isUsed) {
                without.add(feature.text());
            }
        }
        if (!isDeclared) {
            // This is an undeclared operation, or a trigger.
            for (Resolution resolution : examination.resolutions()) {
                Resolution all = resolution.withCode().orElse(resolution);
                addNamed(used, all.request().features(), without);
                addNamed(used, all.request().triggers(), without);
            }
        }
        return without;
    }

    private static void addNamed(String used, List<Named> names, Set<String> without) {
        for (Named name : names) {
            String text = name.text();
            if (text.equals(used) || text.startsWith(used + "#")) {
                without.add(text);
            }
        }
    }

    private Finding finding(String used, List<CodeFacts.Site> sites, Set<String> without, Examination examination) {
        Set<String> scopes = new TreeSet<>();
        for (Resolution resolution : examination.resolutions()) {
            for (Saving saving : examination.savings(resolution.withCode().orElse(resolution))) {
                if (without.contains(saving.feature())) {
                    for (Scope scope : saving.dropped()) {
                        scopes.add(scope.shortName());
                    }
                }
            }
        }
        FindingBuilder finding =
                examination.finding(this).at(sites.get(0).location()).feature(used);
        for (int i = 1; i < sites.size() && i <= MOST_RELATED; i++) {
            finding.related(sites.get(i).location(), "also in " + CodeSites.name(sites.get(i)));
        }
        return finding.message(MessageWords.quoted(used) + " is used only in private methods that nothing in the"
                        + " module can run, such as " + MessageWords.quoted(CodeSites.name(sites.get(0)))
                        + ". Without them no code would use " + MessageWords.all(without) + ", and "
                        + (scopes.isEmpty()
                                ? "the same scopes would be needed."
                                : MessageWords.all(scopes) + " would not be needed."))
                .fix(
                        "Remove the methods if they are not needed, and the features that are declared only for them. They count"
                                + " as long as they exist.")
                .build();
    }
}
