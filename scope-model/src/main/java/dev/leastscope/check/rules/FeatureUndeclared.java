package dev.leastscope.check.rules;

import dev.leastscope.catalog.Operation;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.UsedOperation;
import dev.leastscope.resolve.DeclaredFeatures;
import dev.leastscope.resolve.UndeclaredUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reports an operation or trigger that code or usage contains and the manifest does not declare. */
final class FeatureUndeclared extends AbstractRule {
    FeatureUndeclared() {
        super(
                "feature.undeclared",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "Code calls an operation, or names a trigger, that the manifest does not declare.");
    }

    @Override
    public boolean judgesCode() {
        return true;
    }

    /**
     * Usage shows operations that no code here calls. Without usage such findings are missing, so their suppressions are not
     * reported as unused.
     */
    @Override
    public boolean couldFindAll(Examination examination) {
        return super.couldFindAll(examination)
                && !examination.code().orElse(CodeFacts.NONE).usage().isEmpty();
    }

    @Override
    public List<Finding> findings(Examination examination) {
        if (examination.code().isEmpty()) {
            return List.of();
        }
        UndeclaredUse undeclared = UndeclaredUse.of(
                examination.integration(),
                examination.catalog(),
                examination.code().get());
        if (undeclared.isEmpty()) {
            return List.of();
        }
        DeclaredFeatures declared = new DeclaredFeatures(examination.integration(), examination.catalog());
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Operation, List<CodeFacts.Site>> entry :
                undeclared.calls().entrySet()) {
            findings.add(call(entry.getKey(), entry.getValue(), declared, examination));
        }
        for (Map.Entry<String, List<CodeFacts.Site>> entry :
                undeclared.triggers().entrySet()) {
            findings.add(trigger(entry.getKey(), entry.getValue(), examination));
        }
        for (Map.Entry<Operation, List<UsedOperation>> entry :
                undeclared.usage().entrySet()) {
            findings.add(used(entry.getKey(), entry.getValue(), declared, examination));
        }
        return findings;
    }

    private Finding call(
            Operation operation, List<CodeFacts.Site> sites, DeclaredFeatures declared, Examination examination) {
        String id = operation.id();
        return CodeSites.at(sites, examination.finding(this))
                .feature(id)
                .message(
                        MessageWords.quoted(CodeSites.name(sites.get(0))) + " calls " + MessageWords.quoted(id)
                                + ", which no declared feature contains: the scopes that it needs are not part of the declared least set.")
                .fix(addition(operation, declared) + "; or remove the call, if the application does not need it.")
                .build();
    }

    private Finding used(
            Operation operation, List<UsedOperation> used, DeclaredFeatures declared, Examination examination) {
        String id = operation.id();
        return UsagePlaces.at(used, examination.finding(this))
                .feature(id)
                .message(
                        "Usage shows " + UsagePlaces.requests(used) + " of " + MessageWords.quoted(id)
                                + ", which no declared feature contains: the scopes that it needs are not part of the declared least set.")
                .fix(addition(operation, declared)
                        + "; or leave out the usage, if another application makes these requests.")
                .build();
    }

    private static String addition(Operation operation, DeclaredFeatures declared) {
        List<String> features = declared.featuresWith(operation);
        return features.isEmpty()
                ? "Add " + MessageWords.quoted(operation.id()) + " to the features"
                : "Add " + MessageWords.quoted(features.get(0)) + " to the features, or this operation alone";
    }

    private Finding trigger(String name, List<CodeFacts.Site> sites, Examination examination) {
        return CodeSites.at(sites, examination.finding(this))
                .feature(name)
                .message(MessageWords.quoted(CodeSites.name(sites.get(0))) + " names the trigger "
                        + MessageWords.quoted(name)
                        + ", which is not declared: the scopes that it needs are not part of the declared least set.")
                .fix("Add " + MessageWords.quoted(name)
                        + " to the triggers; or remove it from the code, if the application does not need it.")
                .build();
    }
}
