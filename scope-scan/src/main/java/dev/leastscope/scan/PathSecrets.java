package dev.leastscope.scan;

import dev.leastscope.text.Masking;
import dev.leastscope.text.SecretDetector;

/**
 * Masks the parts of paths that look like secrets. Each part is judged alone, and together with the following parts: a
 * secret with slashes becomes several parts of a path, and two slashes become one.
 */
final class PathSecrets {
    /** The length of a secret access key of AWS. It can contain slashes. */
    private static final int KEY_LENGTH = 40;

    private String kind;

    /** The kind of the first secret in the paths; null when there is none. */
    String kind() {
        return kind;
    }

    /** A path, or an address with a path, with its secret parts masked. Other texts stay unchanged. */
    String masked(String path) {
        if (path.indexOf('/') < 0) {
            return path;
        }
        String[] parts = path.split("/", -1);
        boolean[] secret = new boolean[parts.length];
        boolean any = false;
        for (int i = 0; i < parts.length; i++) {
            int last = lastOfSecret(parts, i);
            for (int part = i; part <= last; part++) {
                secret[part] = true;
                any = true;
            }
        }
        return any ? joined(parts, secret) : path;
    }

    /** The index of the last part that forms a secret together with this one; -1 when there is none. */
    private int lastOfSecret(String[] parts, int first) {
        if (isSecret(parts[first])) {
            return first;
        }
        boolean hasNext = first + 1 < parts.length && !parts[first].isEmpty() && !parts[first + 1].isEmpty();
        if (hasNext && isSecret(parts[first] + "//" + parts[first + 1])) {
            return first + 1;
        }
        int length = parts[first].length();
        for (int last = first + 1; last < parts.length && length < KEY_LENGTH; last++) {
            length += 1 + parts[last].length();
            if (length == KEY_LENGTH && isSecret(together(parts, first, last))) {
                return last;
            }
        }
        return -1;
    }

    private boolean isSecret(String text) {
        String found = SecretDetector.kindOf(text).orElse(null);
        if (kind == null) {
            kind = found;
        }
        return found != null;
    }

    private static String together(String[] parts, int first, int last) {
        StringBuilder text = new StringBuilder(KEY_LENGTH).append(parts[first]);
        for (int i = first + 1; i <= last; i++) {
            text.append('/').append(parts[i]);
        }
        return text.toString();
    }

    private static String joined(String[] parts, boolean[] secret) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            path.append(i == 0 ? "" : "/").append(secret[i] ? Masking.MASK : parts[i]);
        }
        return path.toString();
    }
}
