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

/** Turns names into parts of sentences, so that all rules speak alike. */
final class MessageWords {
    /** A message must stay readable whatever somebody wrote. */
    private static final int LONGEST_NAME = 100;

    private static final int MOST_NAMES = 4;

    private MessageWords() {}

    /** A name as written, marked as such. Hidden characters are written out, excess length is left out. */
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

    /** The strings of scopes as a list takes them, for fixes: nothing is left out, so that it can be pasted. */
    static String toWrite(Collection<Scope> scopes) {
        List<String> written = new ArrayList<>(scopes.size());
        for (Scope scope : scopes) {
            written.add(toWrite(scope));
        }
        return WordSeries.and(written);
    }

    /** The string of a scope as a list takes it: Google wants the whole URI, Microsoft takes the name that Azure shows. */
    static String toWrite(Scope scope) {
        return switch (scope.vocabulary()) {
            case MICROSOFT -> quoted(scope.shortName());
            default -> quoted(scope.name());
        };
    }

    /** A name that could be meant, as a list takes it. */
    static String candidate(String name) {
        return Vocabulary.MICROSOFT.withoutPrefix(name);
    }

    /** Names of which one could be meant, as a list takes them: {@code `a` or `b`}. */
    static String anyCandidate(List<String> names) {
        return any(asLists(names));
    }

    /** Names that are all meant, as a list takes them: {@code `a` and `b`}. */
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

    /** The operations of needs. */
    static String operations(Collection<Need> needs) {
        List<String> ids = new ArrayList<>(needs.size());
        for (Need need : needs) {
            ids.add(need.operation().id());
        }
        return and(ids);
    }

    /** What happens to a string that the provider does not know. */
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

    /** Which tables a sentence is about: {@code (2026.11.2, 2026-11-28)}. */
    static String tables(Catalog catalog) {
        return "(" + catalog.version().version() + ", " + catalog.version().checked() + ")";
    }
}
