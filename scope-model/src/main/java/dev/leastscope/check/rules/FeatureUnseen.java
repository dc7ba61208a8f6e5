package dev.leastscope.check.rules;

import dev.leastscope.catalog.Operation;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.UsedOperation;
import dev.leastscope.resolve.DeclaredFeatures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reports a declared feature that no code of the project calls and no usage shows. Triggers are not reported, because webhooks
 * can be set up in the Dashboard without code.
 */
final class FeatureUnseen extends AbstractRule {
    FeatureUnseen() {
        super(
                "feature.unseen",
                Severity.NOTE,
                Category.EXCESS,
                Precedence.NONE,
                "A feature is declared, and a complete scan of all modules found no code that uses it.");
    }

    @Override
    public boolean judgesCode() {
        return true;
    }

    @Override
    public List<Finding> findings(Examination examination) {
        if (examination.scopeOfCode() != Examination.ScopeOfCode.WHOLE
                || examination.code().isEmpty()
                || !isTelling(examination.code().get())) {
            return List.of();
        }
        Set<String> called = new HashSet<>();
        for (CodeFacts.Call call : examination.code().get().calls()) {
            called.add(call.operation().plain());
        }
        for (UsedOperation used : examination.code().get().usage()) {
            called.add(used.operation().plain());
        }
        DeclaredFeatures declared = new DeclaredFeatures(examination.integration(), examination.catalog());
        List<Finding> findings = new ArrayList<>();
        for (Named feature : declared.features()) {
            List<Operation> operations = declared.operations(feature.text());
            if (!operations.isEmpty() && isUnseen(operations, called)) {
                findings.add(examination
                        .finding(this)
                        .at(feature.location())
                        .feature(feature.text())
                        .message(MessageWords.quoted(feature.text())
                                + " is declared, and the scan found no call of it in this project.")
                        .fix("Remove it if nothing needs it any more. Then its scopes may become unnecessary, too.")
                        .build());
            }
        }
        return findings;
    }

    /** Whether a call that was not found does not exist: all code was read, and this project calls Nylas. */
    private static boolean isTelling(CodeFacts code) {
        return code.complete()
                && code.unresolved().isEmpty()
                && code.unreadable().isEmpty()
                && code.mentioning() > 0;
    }

    private static boolean isUnseen(List<Operation> operations, Set<String> called) {
        for (Operation operation : operations) {
            if (called.contains(operation.plain())) {
                return false;
            }
        }
        return true;
    }
}
