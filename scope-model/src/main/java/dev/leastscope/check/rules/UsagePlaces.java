package dev.leastscope.check.rules;

import dev.leastscope.check.FindingBuilder;
import dev.leastscope.integration.UsedOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of usage files that a finding is about: the first is its place, and one line of each other file is a related place.
 */
final class UsagePlaces {
    private static final int MOST_RELATED = 5;

    private UsagePlaces() {}

    /** Sets the place of a finding to the first of some lines, and adds a line of each other file. */
    static FindingBuilder at(List<UsedOperation> used, FindingBuilder finding) {
        finding.at(used.get(0).location());
        Set<String> files = new HashSet<>();
        files.add(used.get(0).location().file());
        for (UsedOperation other : used) {
            if (files.size() <= MOST_RELATED && files.add(other.location().file())) {
                finding.related(other.location(), "also in this usage file");
            }
        }
        return finding;
    }

    /** {@code 1 request} or {@code 12 requests}. */
    static String requests(List<UsedOperation> used) {
        long count = 0;
        for (UsedOperation one : used) {
            count += one.count();
        }
        return count == 1 ? "1 request" : count + " requests";
    }
}
