package dev.leastscope.scan.pool;

import java.util.HashSet;
import java.util.Set;

/**
 * The fields or methods of one class by name and type. Hash codes are compared first and are nearly always different. A
 * set of texts would take longer than the rest of the check.
 */
final class MemberNames {
    private final String[] names;
    private final String[] types;
    private final RowKeys hashes = new RowKeys();
    private int count;

    MemberNames(int count) {
        this.names = new String[count];
        this.types = new String[count];
    }

    void add(String name, String type) {
        names[count] = name;
        types[count] = type;
        hashes.add((long) name.hashCode() << 32 | (type.hashCode() & 0xffffffffL));
        count++;
    }

    /** Whether no two members have the same name and type. */
    boolean areUnique() {
        return hashes.areUnique() || areUniqueTexts();
    }

    private boolean areUniqueTexts() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            // A name contains no slash, and a type does not begin with one.
            if (!seen.add(names[i] + '/' + types[i])) {
                return false;
            }
        }
        return true;
    }
}
