package dev.leastscope.text;

/**
 * Examines one run of token characters. A separate class, so that it is loaded only for a text with such a long run.
 */
final class RandomText {
    private RandomText() {}

    /** The kind of secret in a run of token characters; null when it is not a secret. An identifier can be random. */
    static String kindOf(String value, int start, int end, boolean identifier) {
        int marker = value.indexOf("Q~", start);
        if (marker == start + 4 && end - start >= 34 && Character.isDigit(value.charAt(start + 3))) {
            return "a client secret";
        }
        if (value.startsWith("eyJ", start) && end < value.length() && value.charAt(end) == '.') {
            return "a token";
        }
        boolean harmless = identifier
                || isGuid(value, start, end)
                || isCommit(value, start, end)
                || value.startsWith(".apps.googleusercontent.com", end);
        return !harmless && (isHexadecimal(value, start, end) || isRandom(value, start, end))
                ? "a long random token"
                : null;
    }

    /**
     * Whether a run is random. Names seldom change between lower case, upper case and digits; random text changes
     * often.
     */
    static boolean isRandom(String value, int start, int end) {
        int digits = 0;
        int changes = 0;
        int capitals = 0;
        int before = 0;
        for (int i = start; i < end; i++) {
            char c = value.charAt(i);
            int kind = c >= '0' && c <= '9' ? 1 : c >= 'a' && c <= 'z' ? 2 : c >= 'A' && c <= 'Z' ? 3 : 0;
            if (kind == 0) {
                continue;
            }
            digits += kind == 1 ? 1 : 0;
            changes += kind != before && before != 0 ? 1 : 0;
            capitals += kind == 3 && before == 3 ? 1 : 0;
            before = kind;
        }
        int length = end - start;
        // Without digits, the run can be joined words, which seldom have two capitals in sequence.
        return (digits >= 3 && changes * 6 >= length) || (capitals >= 3 && changes * 10 >= length * 3);
    }

    private static boolean isGuid(String value, int start, int end) {
        if (end - start != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char c = value.charAt(start + i);
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? c != '-' : Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a run is a commit id in a sentence. A run in quotes or after an equals sign is a value. */
    private static boolean isCommit(String value, int start, int end) {
        int length = end - start;
        boolean inSentence = value.strip().indexOf(' ') >= 0;
        boolean isValue = start > 0 && "'\"`=:".indexOf(value.charAt(start - 1)) >= 0;
        return inSentence && !isValue && (length == 40 || length == 64) && isHexadecimal(value, start, end);
    }

    /** Whether a run consists of 32 to 64 hexadecimal digits. */
    private static boolean isHexadecimal(String value, int start, int end) {
        if (end - start < 32 || end - start > 64) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (Character.digit(value.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
