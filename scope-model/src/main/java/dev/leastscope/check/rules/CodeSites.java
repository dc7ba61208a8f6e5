package dev.leastscope.check.rules;

import dev.leastscope.check.FindingBuilder;
import dev.leastscope.integration.CodeFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places in code that a finding is about: the first is its place, the others are related places. */
final class CodeSites {
    private static final int MOST_RELATED = 5;

    private final Map<String, List<CodeFacts.Site>> byName = new LinkedHashMap<>();

    /** Adds a place where a name is used. */
    void add(String name, CodeFacts.Site site) {
        byName.computeIfAbsent(name, key -> new ArrayList<>(2)).add(site);
    }

    /** The places by name, in the order in which the names were added. */
    Map<String, List<CodeFacts.Site>> byName() {
        return byName;
    }

    /** Sets the place of a finding to the first of some places, and adds the others as related places. */
    static FindingBuilder at(List<CodeFacts.Site> sites, FindingBuilder finding) {
        finding.at(sites.get(0).location());
        if (!sites.get(0).remark().isEmpty()) {
            finding.related(
                    sites.get(0).location(),
                    "in " + name(sites.get(0)) + sites.get(0).remark());
        }
        for (int i = 1; i < sites.size() && i <= MOST_RELATED; i++) {
            finding.related(
                    sites.get(i).location(),
                    "also in " + name(sites.get(i)) + sites.get(i).remark());
        }
        return finding;
    }

    /** The qualified name of the method, such as {@code com.acme.Mail.send}. */
    static String name(CodeFacts.Site site) {
        return site.name();
    }
}
