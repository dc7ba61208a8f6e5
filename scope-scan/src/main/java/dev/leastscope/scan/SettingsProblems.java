package dev.leastscope.scan;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The settings files that exist but were not read: too large, or not regular files. */
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
        // Not forEach: every scan would link the lambda, even without a problem.
        for (Map.Entry<Path, String> entry : reasons.entrySet()) {
            pass.unreadable(Places.relative(root, entry.getKey()), entry.getValue());
        }
    }
}
