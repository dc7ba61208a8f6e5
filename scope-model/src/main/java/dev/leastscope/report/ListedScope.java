package dev.leastscope.report;

import dev.leastscope.catalog.Scope;
import dev.leastscope.resolve.RequestedScope;
import java.util.List;
import java.util.Optional;

/**
 * One scope of a request with its verdict. The scope is in the requested list, in the least set, or in both. All
 * formats use these objects, so they show the same words and counts.
 *
 * @param scope the scope; empty for a string that means no known scope
 * @param written the string as written in the list; empty when it is not requested
 * @param requested the entry of the list; empty when the scope is not requested
 * @param verdict the verdict
 * @param others broader than needed: the narrower scopes that are enough; already covered: the requested scopes that
 *     cover it; else empty
 * @since 0.1.0
 */
public record ListedScope(
        Optional<Scope> scope,
        String written,
        Optional<RequestedScope> requested,
        Verdict verdict,
        List<Scope> others) {

    /** The verdict on a scope of a request. */
    public enum Verdict {
        /** Requested, and in the least set. */
        NEEDED("needed", Group.FITS, Mark.KEPT, true),
        /** Requested; narrower scopes are enough. */
        TOO_BROAD("broader than needed", Group.MORE_THAN_NEEDED, Mark.BROAD, false),
        /** Requested; other requested scopes cover it. */
        COVERED("already covered", Group.MORE_THAN_NEEDED, Mark.EXCESS, false),
        /** Requested; nothing needs it. */
        NOT_NEEDED("not needed", Group.MORE_THAN_NEEDED, Mark.EXCESS, false),
        /** Requested; it disables a part of what a wider scope of the list allows. */
        CONFLICT("conflicts with a wider scope", Group.WRONG, Mark.DEFECT, false),
        /** Requested; the provider would refuse the string, or the scope is unknown. */
        WRONG("wrong", Group.WRONG, Mark.DEFECT, false),
        /** Requested and known; it could not be compared with the needs. */
        NOT_JUDGED("not judged", Group.FITS, Mark.DEFECT, false),
        /** Requested; it is for signing users in. */
        IDENTITY("signs users in", Group.FITS, Mark.IDENTITY, false),
        /** Not requested; a declared feature fails without it. */
        MISSING("missing", Group.MISSING, Mark.MISSING, true),
        /** Not requested; Nylas does not add this identity scope. */
        IDENTITY_MISSING("identity scope missing", Group.IDENTITY_MISSING, Mark.MISSING, true),
        /** Not requested; undeclared use in code needs it. */
        UNDECLARED("needed by code, not declared", Group.FITS, Mark.MISSING, true),
        /** Not requested; in the least set instead of a broader scope. */
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

        /** The group in which it is counted. */
        public Group group() {
            return group;
        }

        /** The mark in formats that mark scopes. */
        public Mark mark() {
            return mark;
        }

        /** Whether the list needs the scope. False for {@link #IDENTITY}, because that depends on the request. */
        public boolean isNeeded() {
            return needed;
        }
    }

    /** The groups in which verdicts are counted. */
    public enum Group {
        FITS,
        MISSING,
        IDENTITY_MISSING,
        MORE_THAN_NEEDED,
        WRONG
    }

    /** The marks of verdicts in visual formats. */
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

        /** The id for style sheets. */
        public String id() {
            return id;
        }
    }

    /** Whether the list contains it. */
    public boolean isRequested() {
        return requested.isPresent();
    }

    /** The short name of the scope; the string as written when it means no known scope. */
    public String shortName() {
        return scope.isPresent() ? scope.get().shortName() : written;
    }

    /** The canonical name of the scope; the string as written when it means no known scope. */
    public String name() {
        return scope.isPresent() ? scope.get().name() : written;
    }

    /** What exactly is wrong with the string; empty when it is correct. */
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
