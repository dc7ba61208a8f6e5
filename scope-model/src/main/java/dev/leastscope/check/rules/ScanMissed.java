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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports an operation in usage that the scanner did not find in the code. Variants are not compared, because bytecode rarely
 * shows the variant of a call.
 */
final class ScanMissed extends AbstractRule {
    ScanMissed() {
        super(
                "scan.missed",
                Severity.NOTE,
                Category.HOUSEKEEPING,
                Precedence.NONE,
                "Usage shows a call that the scanner did not find in the code.");
    }

    @Override
    public boolean judgesCode() {
        return true;
    }

    /** Without usage this rule finds nothing, so its suppressions are not reported as unused. */
    @Override
    public boolean couldFindAll(Examination examination) {
        return super.couldFindAll(examination)
                && !examination.code().orElse(CodeFacts.NONE).usage().isEmpty();
    }

    @Override
    public List<Finding> findings(Examination examination) {
        CodeFacts code = examination.code().orElse(CodeFacts.NONE);
        boolean allCode = examination.scopeOfCode() == Examination.ScopeOfCode.WHOLE && code.classes() > 0;
        if (!allCode || code.usage().isEmpty()) {
            return List.of();
        }
        Set<String> found = new HashSet<>();
        for (CodeFacts.Call call : code.calls()) {
            found.add(nameOf(call.operation()));
        }
        Map<String, List<UsedOperation>> missed = new LinkedHashMap<>();
        for (UsedOperation used : code.usage()) {
            String name = nameOf(used.operation());
            if (!found.contains(name)) {
                List<UsedOperation> known = missed.get(name);
                if (known == null) {
                    known = new ArrayList<>(1);
                    missed.put(name, known);
                }
                known.add(used);
            }
        }
        List<Finding> findings = new ArrayList<>(missed.size());
        for (List<UsedOperation> used : missed.values()) {
            findings.add(finding(used, examination));
        }
        return findings;
    }

    private static String nameOf(Operation operation) {
        return operation.api().id() + " " + operation.plain();
    }

    private Finding finding(List<UsedOperation> used, Examination examination) {
        String id = used.get(0).operation().plain();
        String gaps = ScanGaps.of(examination).clause();
        return UsagePlaces.at(used, examination.finding(this))
                .feature(id)
                .message("Usage shows " + UsagePlaces.requests(used) + " of " + MessageWords.quoted(id)
                        + ", but the scanner found no call of this operation in the code"
                        + (gaps.isEmpty() ? "." : " (" + gaps + ")."))
                .fix(
                        isDeclared(used, examination)
                                ? "Keep the declared feature that contains it: the scan does not show that it is used."
                                : "Declare " + MessageWords.quoted(id)
                                        + " in the features, because the scan does not show that it is used. If another application"
                                        + " makes these requests, leave out its usage.")
                .build();
    }

    private static boolean isDeclared(List<UsedOperation> used, Examination examination) {
        DeclaredFeatures declared = new DeclaredFeatures(examination.integration(), examination.catalog());
        for (UsedOperation one : used) {
            if (!declared.holds(one.operation())) {
                return false;
            }
        }
        return true;
    }
}
