package dev.leastscope.integration;

import java.util.Optional;

/**
 * What exactly is unknown at a place in code, and why.
 *
 * @param kind the kind of unknown part
 * @param subject its name, as the kind defines; empty where the kind needs no subject
 * @param of what the subject belongs to, as the kind defines; empty where it belongs to nothing
 * @param cause why it is unknown; empty where the kind already says it
 * @param detail what the cause is about, such as the name of an environment variable; may be empty
 * @since 0.1.0
 */
public record UnknownPart(UnknownKind kind, String subject, String of, Optional<UnknownCause> cause, String detail) {
    /** An unknown part without subject and cause. */
    public static UnknownPart of(UnknownKind kind) {
        return of(kind, "", "");
    }

    /** An unknown part without a separate cause. */
    public static UnknownPart of(UnknownKind kind, String subject) {
        return of(kind, subject, "");
    }

    /** An unknown part whose subject belongs to something, without a separate cause. */
    public static UnknownPart of(UnknownKind kind, String subject, String of) {
        return new UnknownPart(kind, subject, of, Optional.empty(), "");
    }

    /** The same part with its cause. */
    public UnknownPart because(UnknownCause why, String about) {
        return new UnknownPart(kind, subject, of, Optional.of(why), about);
    }

    /** What is unknown, as part of a sentence: {@code the scopes of this grant (it depends on itself)}. */
    public String what() {
        StringBuilder text = filled(kind.words());
        if (cause.isPresent()) {
            text.append(" (").append(cause.get().words());
            if (!detail.isEmpty()) {
                text.append(' ').append(detail);
            }
            text.append(')');
        }
        return text.toString();
    }

    /** What to declare in the manifest, as the object of "declare". */
    public String declare() {
        return filled(kind.declare()).toString();
    }

    private StringBuilder filled(String words) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int at = words.indexOf('{'); at >= 0; at = words.indexOf('{', from)) {
            text.append(words, from, at).append(words.charAt(at + 1) == '0' ? subject : of);
            from = at + "{0}".length();
        }
        return text.append(words, from, words.length());
    }
}
