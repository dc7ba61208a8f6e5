package dev.leastscope.resolve;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;

/**
 * The conflict of gmail.metadata with wider reading scopes. A token with both loses search and full messages, so no set
 * contains both.
 */
final class MetadataConflict {
    private static final String GMAIL_METADATA = "https://www.googleapis.com/auth/gmail.metadata";

    private MetadataConflict() {}

    static boolean isGmailMetadata(Scope scope) {
        return scope.vocabulary() == Vocabulary.GOOGLE && scope.name().equals(GMAIL_METADATA);
    }

    /** Whether a scope is gmail.metadata, or the Nylas scope that becomes it at Google. */
    static boolean restricts(Scope scope, Provider provider) {
        return isGmailMetadata(scope)
                || (provider == Provider.GOOGLE
                        && scope.vocabulary() == Vocabulary.NYLAS_V2
                        && scope.name().equals("email.metadata"));
    }

    /** Whether a scope reads messages and must not be combined with gmail.metadata. */
    static boolean isWide(Scope scope, Provider provider) {
        return switch (scope.name()) {
            case "https://www.googleapis.com/auth/gmail.readonly",
                    "https://www.googleapis.com/auth/gmail.modify",
                    "https://mail.google.com/" -> scope.vocabulary() == Vocabulary.GOOGLE;
            case "email", "email.modify", "email.read_only" ->
                scope.vocabulary() == Vocabulary.NYLAS_V2 && provider == Provider.GOOGLE;
            default -> false;
        };
    }
}
