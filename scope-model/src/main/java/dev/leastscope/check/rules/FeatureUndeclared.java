package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Code calls an operation, or names a trigger, that the manifest does not. */
final class FeatureUndeclared extends AbstractRule {
    FeatureUndeclared() {
        super(
                "feature.undeclared",
                Severity.ERROR,
                Category.BREAKS,
                "Code calls an operation, or names a trigger, that the manifest does not.");
    }

    @Override
    public boolean judgesCode() {
        return true;
    }

    @Override
    public List<Finding> findings(Examination examination) {
        if (examination.code().isEmpty()) {
            return List.of();
        }
        ApiVersion api = examination.integration().api();
        CodeFacts code = examination.code().get();
        DeclaredFeatures declared = new DeclaredFeatures(examination.integration(), examination.catalog());
        CodeSites calls = new CodeSites();
        for (CodeFacts.Call call : code.calls()) {
            Operation operation = call.operation();
            if (operation.api() == api && !declared.holds(operation) && !declared.needsNothing(operation)) {
                calls.add(operation.id(), call.site());
            }
        }
        CodeSites triggers = new CodeSites();
        for (CodeFacts.Trigger trigger : code.triggers()) {
            Optional<Operation> operation = examination.catalog().operation(api, trigger.name());
            if (trigger.api() == api
                    && operation.isPresent()
                    && !declared.holdsTrigger(trigger.name())
                    && !declared.needsNothing(operation.get())) {
                triggers.add(trigger.name(), trigger.site());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, List<CodeFacts.Site>> entry : calls.byName().entrySet()) {
            findings.add(call(entry.getKey(), entry.getValue(), declared, examination));
        }
        for (Map.Entry<String, List<CodeFacts.Site>> entry : triggers.byName().entrySet()) {
            findings.add(trigger(entry.getKey(), entry.getValue(), examination));
        }
        return findings;
    }

    private Finding call(String id, List<CodeFacts.Site> sites, DeclaredFeatures declared, Examination examination) {
        Optional<Operation> operation =
                examination.catalog().operation(examination.integration().api(), id);
        List<String> features = operation.isPresent() ? declared.featuresWith(operation.get()) : List.of();
        return CodeSites.at(sites, examination.finding(this))
                .feature(id)
                .message(MessageWords.quoted(CodeSites.name(sites.get(0))) + " calls " + MessageWords.quoted(id)
                        + ", which no declared feature holds: the least scopes are computed without it.")
                .fix(
                        features.isEmpty()
                                ? "Add " + MessageWords.quoted(id) + " to the features."
                                : "Add " + MessageWords.quoted(features.get(0))
                                        + " to the features, or this operation alone.")
                .build();
    }

    private Finding trigger(String name, List<CodeFacts.Site> sites, Examination examination) {
        return CodeSites.at(sites, examination.finding(this))
                .feature(name)
                .message(MessageWords.quoted(CodeSites.name(sites.get(0))) + " names the trigger "
                        + MessageWords.quoted(name)
                        + ", which is not declared: the least scopes are computed without it.")
                .fix("Add " + MessageWords.quoted(name) + " to the triggers.")
                .build();
    }
}
