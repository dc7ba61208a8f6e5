package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.List;

/** Reports a class file or archive that could not be read. */
final class ScanUnreadableClass extends AbstractRule {
    ScanUnreadableClass() {
        super(
                "scan.unreadable-class",
                Severity.WARNING,
                Category.HOUSEKEEPING,
                Precedence.NONE,
                "A class file or archive could not be read.");
    }

    @Override
    public boolean leavesCheckIncomplete() {
        return true;
    }

    @Override
    public boolean judgesCode() {
        return true;
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        for (CodeFacts.Unreadable unreadable :
                examination.code().orElse(CodeFacts.NONE).unreadable()) {
            String file = unreadable.location().file();
            findings.add(examination
                    .finding(this)
                    .at(unreadable.location())
                    .feature(file)
                    .message(MessageWords.quoted(file) + " could not be read: " + unreadable.reason()
                            + ". Everything else is checked, but the verdict is incomplete.")
                    .fix(
                            "Build it again. If the file must stay as it is, declare in the manifest what it does with Nylas.")
                    .build());
        }
        return findings;
    }
}
