package dev.leastscope.check.rules;

import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Remedy;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the place in code with the same list as a declared request. */
final class ListsInCode {
    private ListsInCode() {}

    /**
     * Adds the place of the same list in code to each finding whose fix changes the list. A change of the manifest alone would
     * make request.undeclared fail.
     *
     * @param from the index of the first finding to change
     */
    static void mention(Resolution resolution, Examination examination, List<Finding> findings, int from) {
        if (examination.code().isEmpty() || resolution.requested().isEmpty()) {
            return;
        }
        DeclaredLists lists = new DeclaredLists(resolution.request().provider(), examination);
        Set<String> names = DeclaredLists.names(resolution);
        for (CodeFacts.Authorization authorization : examination.code().get().authorizations()) {
            boolean same = authorization.api() == resolution.request().api()
                    && authorization.scopes().isPresent()
                    && (authorization.providers().isEmpty()
                            || authorization
                                    .providers()
                                    .contains(resolution.request().provider()))
                    && lists.names(authorization.scopes().get()).equals(names);
            if (same) {
                mention(authorization, findings, from);
                return;
            }
        }
    }

    private static void mention(CodeFacts.Authorization authorization, List<Finding> findings, int from) {
        CodeFacts.Site site = authorization.site();
        for (int i = from; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (!finding.location().file().equals(site.location().file())) {
                String inManifest =
                        finding.location().file() + ":" + finding.location().line();
                List<String> fixed = fixed(authorization.scopes().orElseThrow(), finding);
                String sentence = " The same list is in " + MessageWords.quoted(CodeSites.name(site)) + " ("
                        + site.location().file() + ":" + site.location().line() + "): "
                        + (fixed.isEmpty()
                                ? "change it there and at " + inManifest + "."
                                : "write " + literals(fixed) + " there, and change " + inManifest + " likewise.");
                findings.set(i, finding.withFix(finding.fix() + sentence));
            }
        }
    }

    /** The list in code with the remedy of a finding applied; empty when there is no remedy, or when the result is empty. */
    private static List<String> fixed(List<String> list, Finding finding) {
        List<String> fixed = new ArrayList<>(list);
        Remedy remedy = finding.remedy().orElse(null);
        if (remedy instanceof Remedy.AddEntries add) {
            for (String entry : add.entries()) {
                if (!fixed.contains(entry)) {
                    fixed.add(entry);
                }
            }
        } else if (remedy instanceof Remedy.RemoveEntry remove) {
            fixed.removeAll(List.of(remove.entry().text()));
        } else if (remedy instanceof Remedy.ReplaceEntry replace) {
            int index = fixed.indexOf(replace.entry().text());
            if (index >= 0) {
                fixed.remove(index);
                fixed.addAll(index, replace.replacements());
            }
        }
        return remedy == null || fixed.equals(list) ? List.of() : fixed;
    }

    /** Texts as string literals: {@code "a", "b"}. */
    static String literals(List<String> texts) {
        StringBuilder literals = new StringBuilder(64).append('`');
        for (String text : texts) {
            literals.append(literals.length() == 1 ? "\"" : ", \"");
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                literals.append(Character.isISOControl(c) || c == '`' || c == '"' || c == '\\' ? ' ' : c);
            }
            literals.append('"');
        }
        return literals.append('`').toString();
    }
}
