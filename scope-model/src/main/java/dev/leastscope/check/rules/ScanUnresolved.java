package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports a place in code that the scanner could not resolve. The finding names class and method, so that each place can be
 * accepted.
 */
final class ScanUnresolved extends AbstractRule {
    ScanUnresolved() {
        super(
                "scan.unresolved",
                Severity.WARNING,
                Category.HOUSEKEEPING,
                Precedence.NONE,
                "The scanner found a place in code that it could not read completely.");
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
        Map<String, List<CodeFacts.Unresolved>> groups = new LinkedHashMap<>();
        for (CodeFacts.Unresolved unresolved :
                examination.code().orElse(CodeFacts.NONE).unresolved()) {
            groups.computeIfAbsent(CodeSites.name(unresolved.site()), name -> new ArrayList<>(1))
                    .add(unresolved);
        }
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, List<CodeFacts.Unresolved>> group : groups.entrySet()) {
            findings.add(finding(group.getKey(), group.getValue(), examination));
        }
        return findings;
    }

    private Finding finding(String name, List<CodeFacts.Unresolved> group, Examination examination) {
        List<CodeFacts.Site> sites = new ArrayList<>(group.size());
        List<String> whats = new ArrayList<>(1);
        List<String> declarations = new ArrayList<>(1);
        for (CodeFacts.Unresolved unresolved : group) {
            sites.add(unresolved.site());
            addOnce(unresolved.unknown().what() + unresolved.site().remark(), whats);
            addOnce(unresolved.unknown().declare(), declarations);
        }
        return CodeSites.at(sites, examination.finding(this))
                .feature(name)
                .message("The scanner could not read everything in " + MessageWords.quoted(name) + ". What is unknown: "
                        + String.join("; ", whats)
                        + ". Because of this gap no scope is reported as unneeded, and the verdict is incomplete.")
                .fix("Declare " + String.join("; ", declarations) + ".")
                .build();
    }

    private static void addOnce(String text, List<String> texts) {
        String sentence = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (!texts.contains(sentence)) {
            texts.add(sentence);
        }
    }
}
