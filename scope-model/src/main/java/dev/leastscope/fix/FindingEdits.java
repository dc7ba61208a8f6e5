package dev.leastscope.fix;

import dev.leastscope.check.Finding;
import dev.leastscope.text.FileChange;
import dev.leastscope.text.Location;
import dev.leastscope.text.SecretDetector;
import dev.leastscope.text.SourceText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The changes of a manifest that fix single findings. Each change is compiled for the checked text, without the other changes.
 *
 * @since 0.1.0
 */
public final class FindingEdits {
    private FindingEdits() {}

    /**
     * The change that fixes each finding. A finding has no change when it has no remedy, when it is accepted, or when its
     * remedy is for another file.
     *
     * @param manifest the checked text
     * @param findings the findings of the check
     * @return a map by identity, because equal findings can exist twice
     */
    @SuppressWarnings("IdentityHashMapUsage") // identity is meant
    public static Map<Finding, FileChange> of(SourceText manifest, List<Finding> findings) {
        Map<Finding, FileChange> changes = new IdentityHashMap<>();
        ManifestEdits compiler = null;
        for (Finding finding : findings) {
            if (finding.remedy().isEmpty() || finding.suppressed().isPresent()) {
                continue;
            }
            compiler = compiler == null ? new ManifestEdits(manifest) : compiler;
            if (compiler.compile(finding.remedy().get()) instanceof ManifestEdits.Compiled.Edits edits) {
                changes.put(finding, change(manifest, TextEdits.sorted(edits.edits())));
            }
        }
        return changes;
    }

    private static FileChange change(SourceText manifest, List<Edit> edits) {
        List<FileChange.Part> parts = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            Location start = manifest.locationOf(edit.start());
            Location end = manifest.locationOf(edit.end());
            parts.add(new FileChange.Part(start.line(), start.column(), end.line(), end.column(), edit.text()));
        }
        String lines = lines(manifest.text(), edits);
        return new FileChange(
                SecretDetector.withoutTokens(manifest.name()), List.copyOf(parts), holdsSecret(lines) ? "" : lines);
    }

    /** Whether lines contain a secret, for example in a comment. Users copy the lines, so lines with a secret are not shown. */
    private static boolean holdsSecret(String lines) {
        boolean secret = !SecretDetector.withoutTokens(lines).equals(lines);
        for (String line : lines.split("\n", -1)) {
            secret |= SecretDetector.looksSecret(
                    line.substring(line.indexOf('#') + 1).strip());
            for (String word : line.split(" ", -1)) {
                secret |= SecretDetector.looksSecret(word);
            }
        }
        return secret;
    }

    /** The complete lines of the changed text where something is added or a part of a line is removed. */
    private static String lines(String text, List<Edit> edits) {
        boolean removesLines = true;
        int growth = 0;
        for (Edit edit : edits) {
            removesLines &= edit.text().isEmpty()
                    && text.substring(edit.start(), edit.end()).indexOf('\n') >= 0;
            growth += edit.text().length() - (edit.end() - edit.start());
        }
        if (removesLines) {
            return "";
        }
        String changed = TextEdits.apply(text, edits);
        Edit first = edits.get(0);
        int start = first.start();
        while (start < changed.length()
                && first.text().startsWith(changed.substring(first.start(), start + 1))
                && isLineEnd(changed.charAt(start))) {
            start++;
        }
        int end = edits.get(edits.size() - 1).end() + growth;
        while (end > start && isLineEnd(changed.charAt(end - 1))) {
            end--;
        }
        while (start > 0 && !isLineEnd(changed.charAt(start - 1))) {
            start--;
        }
        while (end < changed.length() && !isLineEnd(changed.charAt(end))) {
            end++;
        }
        return changed.substring(start, end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
