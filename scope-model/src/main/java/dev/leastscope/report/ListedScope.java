package dev.leastscope.report;

import dev.leastscope.catalog.Scope;
import dev.leastscope.resolve.RequestedScope;
import java.util.List;
import java.util.Optional;

/**
 * One scope of a request with its verdict: of the requested list, of the least set, or both. Every format that shows scopes
 * shows these, so that all formats use the same words and counts.
 *
 * @param scope the scope; empty for a string that means no known scope
 * @param written the string as it stands in the list; empty where it is not requested
 * @param requested the entry of the list; empty where the scope is not requested
 * @param verdict what holds for it
 * @param others the narrower scopes that would do (broader than needed), or the requested ones that cover it (already
 *     covered); else empty
 * @since 0.1.0
 */
public record ListedScope(
        Optional<Scope> scope,
        String written,
        Optional<RequestedScope> requested,
        Verdict verdict,
        List<Scope> others) {

    /** What holds for a scope of a request. */
    public enum Verdict {
        /** Requested, and in the least set. */
        NEEDED("needed", Group.FITS, Mark.KEPT, true),
        /** Requested; narrower scopes would do. */
        TOO_BROAD("broader than needed", Group.MORE_THAN_NEEDED, Mark.BROAD, false),
        /** Requested; other requested scopes cover it. */
        COVERED("already covered", Group.MORE_THAN_NEEDED, Mark.EXCESS, false),
        /** Requested; nothing needs it. */
        NOT_NEEDED("not needed", Group.MORE_THAN_NEEDED, Mark.EXCESS, false),
        /** Requested; it takes away what a wider scope of the list gives. */
        CONFLICT("conflicts with a wider scope", Group.WRONG, Mark.DEFECT, false),
        /** Requested; the provider would refuse the string, or nobody knows it. */
        WRONG("wrong", Group.WRONG, Mark.DEFECT, false),
        /** Requested, and known; it could not be compared with what is needed. */
        NOT_JUDGED("not judged", Group.FITS, Mark.DEFECT, false),
        /** Requested; it signs users in. */
        IDENTITY("signs users in", Group.FITS, Mark.IDENTITY, false),
        /** Not requested; something that is declared fails without it. */
        MISSING("missing", Group.MISSING, Mark.MISSING, true),
        /** Not requested; nobody else adds this identity scope. */
        IDENTITY_MISSING("identity scope missing", Group.IDENTITY_MISSING, Mark.MISSING, true),
        /** Not requested; code uses what needs it, and nothing declares that. */
        UNDECLARED("needed by code, not declared", Group.FITS, Mark.MISSING, true),
        /** Not requested; in the least set in the place of a broader one. */
        WOULD_DO("would be enough", Group.FITS, Mark.BROAD, true),
        /** Not requested; in the least set. */
        LEAST("in the least set", Group.FITS, Mark.KEPT, true),
        /** Not requested; Nylas adds it. */
        ADDED("Nylas adds it", Group.FITS, Mark.IDENTITY, false);

        private final String words;
        private final Group group;
        private final Mark mark;
        private final boolean needed;

        Verdict(String words, Group group, Mark mark, boolean needed) {
            this.words = words;
            this.group = group;
            this.mark = mark;
            this.needed = needed;
        }

        /** The words that every format uses. */
        public String words() {
            return words;
        }

        /** How it is counted. */
        public Group group() {
            return group;
        }

        /** How a format that marks scopes marks it. */
        public Mark mark() {
            return mark;
        }

        /** Whether the list needs the scope. Not for {@link #IDENTITY}: whether such a scope is needed depends on the request. */
        public boolean isNeeded() {
            return needed;
        }
    }

    /** How verdicts are counted. */
    public enum Group {
        FITS,
        MISSING,
        IDENTITY_MISSING,
        MORE_THAN_NEEDED,
        WRONG
    }

    /** How verdicts are marked in formats for eyes. */
    public enum Mark {
        KEPT("kept"),
        BROAD("broad"),
        EXCESS("excess"),
        DEFECT("defect"),
        IDENTITY("identity"),
        MISSING("missing");

        private final String id;

        Mark(String id) {
            this.id = id;
        }

        /** A word for style sheets. */
        public String id() {
            return id;
        }
    }

    /** Whether the list holds it. */
    public boolean isRequested() {
        return requested.isPresent();
    }

    /** The short name of the scope; the string as written where it means no known scope. */
    public String shortName() {
        return scope.isPresent() ? scope.get().shortName() : written;
    }

    /** The canonical name of the scope; the string as written where it means no known scope. */
    public String name() {
        return scope.isPresent() ? scope.get().name() : written;
    }

    /** What exactly is wrong with the string; empty where nothing is. */
    public String defect() {
        if (requested.isEmpty() || requested.get().defect().isEmpty()) {
            return "";
        }
        return switch (requested.get().defect().get()) {
            case NOT_SUPPORTED -> "this connector takes no scopes";
            case WRONG_API_VERSION -> "of another API version";
            case MALFORMED -> "badly written";
            case WRONG_PROVIDER -> "of another provider";
            case MISSPELT -> "unknown, similar to a known one";
            case UNKNOWN -> "unknown";
        };
    }
}
