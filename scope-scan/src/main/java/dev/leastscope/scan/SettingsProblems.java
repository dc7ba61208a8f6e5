package dev.leastscope.scan;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The settings files that are there and are not read: too large, or no files. */
final class SettingsProblems {
    private final Path root;
    private final Map<Path, String> reasons = new TreeMap<>();

    SettingsProblems(Path root) {
        this.root = root;
    }

    void add(Path file, String reason) {
        reasons.put(file, reason);
    }

    void report(FirstPass pass) {
        // Not forEach: a lambda would be linked in every scan, whether there is a problem or not.
        for (Map.Entry<Path, String> entry : reasons.entrySet()) {
            pass.unreadable(Places.relative(root, entry.getKey()), entry.getValue());
        }
    }
}
