package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.text.SafeText;
import dev.leastscope.text.WordSeries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Formats names for sentences, in the same way for all rules. */
final class MessageWords {
    /** The longest part of a name in a message, so that a message stays readable. */
    private static final int LONGEST_NAME = 100;

    private static final int MOST_NAMES = 4;

    private MessageWords() {}

    /** A name as written, in quotes. Invisible characters are shown as codes, and a long name is shortened. */
    static String quoted(String written) {
        int end = Math.min(written.length(), LONGEST_NAME);
        if (end < written.length() && Character.isHighSurrogate(written.charAt(end - 1))) {
            end--;
        }
        String shown = SafeText.visible(written.substring(0, end)).replace('`', ' ');
        return "`" + shown + (end < written.length() ? "...`" : "`");
    }

    /** {@code `a`, `b` and `c`}; long lists end in {@code and 3 more}. */
    static String all(Collection<String> names) {
        return and(names);
    }

    /** {@code `a`, `b` or `c`}. */
    static String any(Collection<String> names) {
        return WordSeries.or(quoted(names), MOST_NAMES);
    }

    /** The short names of scopes, for sentences: {@code `gmail.readonly` and `gmail.send`}. */
    static String scopes(Collection<Scope> scopes) {
        List<String> names = new ArrayList<>(scopes.size());
        for (Scope scope : scopes) {
            names.add(scope.shortName());
        }
        return and(names);
    }

    /** The strings of scopes for a list. All of them are named, so that users can paste them. */
    static String toWrite(Collection<Scope> scopes) {
        List<String> written = new ArrayList<>(scopes.size());
        for (Scope scope : scopes) {
            written.add(toWrite(scope));
        }
        return WordSeries.and(written);
    }

    /** The string of a scope for a list: the complete URI at Google, the name in Azure at Microsoft. */
    static String toWrite(Scope scope) {
        return switch (scope.vocabulary()) {
            case MICROSOFT -> quoted(scope.shortName());
            default -> quoted(scope.name());
        };
    }

    /** A suggested name, as written in a list. */
    static String candidate(String name) {
        return Vocabulary.MICROSOFT.withoutPrefix(name);
    }

    /** Suggested names, of which one is correct, as written in a list: {@code `a` or `b`}. */
    static String anyCandidate(List<String> names) {
        return any(asLists(names));
    }

    /** Suggested names, which are all correct, as written in a list: {@code `a` and `b`}. */
    static String allCandidates(List<String> names) {
        return all(asLists(names));
    }

    private static List<String> asLists(List<String> names) {
        List<String> written = new ArrayList<>(names.size());
        for (String name : names) {
            written.add(candidate(name));
        }
        return written;
    }

    /** The operations of needs, for sentences. */
    static String operations(Collection<Need> needs) {
        List<String> ids = new ArrayList<>(needs.size());
        for (Need need : needs) {
            ids.add(need.operation().id());
        }
        return and(ids);
    }

    /** What happens to a string that is not a scope of the provider. */
    static String refusal(Request request) {
        if (request.api() == ApiVersion.V2) {
            return "Nylas v2 does not know it";
        }
        if (request.provider() == Provider.GOOGLE) {
            return "Google answers `invalid_scope`";
        }
        if (request.provider() == Provider.MICROSOFT) {
            return "Microsoft answers AADSTS650053 or AADSTS70011";
        }
        return "it will be refused";
    }

    private static String and(Collection<String> names) {
        return WordSeries.and(quoted(names), MOST_NAMES);
    }

    private static List<String> quoted(Collection<String> names) {
        List<String> quoted = new ArrayList<>(names.size());
        for (String name : names) {
            quoted.add(quoted(name));
        }
        return quoted;
    }

    /** The version and date of the tables: {@code (2026.11.2, 2026-11-28)}. */
    static String tables(Catalog catalog) {
        return "(" + catalog.version().version() + ", " + catalog.version().checked() + ")";
    }
}
