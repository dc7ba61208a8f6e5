package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Turns names into parts of sentences, so that all rules speak alike. */
final class MessageWords {
    /** A message must stay readable whatever somebody wrote. */
    private static final int LONGEST_NAME = 100;

    private static final int MOST_NAMES = 4;

    /** What Microsoft takes for granted before a name. */
    private static final String GRAPH = "https://graph.microsoft.com/";

    private MessageWords() {}

    /** A name as written, marked as such. Control characters and excess length are left out. */
    static String quoted(String written) {
        int end = Math.min(written.length(), LONGEST_NAME);
        if (end < written.length() && Character.isHighSurrogate(written.charAt(end - 1))) {
            end--;
        }
        StringBuilder text = new StringBuilder(end + 5).append('`');
        for (int i = 0; i < end; i++) {
            char c = written.charAt(i);
            text.append(Character.isISOControl(c) || c == '`' ? ' ' : c);
        }
        return text.append(end < written.length() ? "...`" : "`").toString();
    }

    /** {@code `a`, `b` and `c`}; long lists end in {@code and 3 more}. */
    static String all(Collection<String> names) {
        return joined(names, " and ");
    }

    /** {@code `a`, `b` or `c`}. */
    static String any(Collection<String> names) {
        return joined(names, " or ");
    }

    /** The short names of scopes, for sentences: {@code `gmail.readonly` and `gmail.send`}. */
    static String scopes(Collection<Scope> scopes) {
        List<String> names = new ArrayList<>(scopes.size());
        for (Scope scope : scopes) {
            names.add(scope.shortName());
        }
        return joined(names, " and ");
    }

    /** The strings of scopes as a list takes them, for fixes: nothing is left out, so that it can be pasted. */
    static String toWrite(Collection<Scope> scopes) {
        StringBuilder text = new StringBuilder();
        int left = scopes.size();
        for (Scope scope : scopes) {
            text.append(toWrite(scope));
            left--;
            text.append(left > 1 ? ", " : left == 1 ? " and " : "");
        }
        return text.toString();
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
        return name.startsWith(GRAPH) ? name.substring(GRAPH.length()) : name;
    }

    /** Names that could be meant, as a list takes them. */
    static String candidates(List<String> names, String last) {
        List<String> written = new ArrayList<>(names.size());
        for (String name : names) {
            written.add(candidate(name));
        }
        return joined(written, last);
    }

    /** The operations of needs. */
    static String operations(Collection<Need> needs) {
        List<String> ids = new ArrayList<>(needs.size());
        for (Need need : needs) {
            ids.add(need.operation().id());
        }
        return joined(ids, " and ");
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

    private static String joined(Collection<String> names, String last) {
        int shown = names.size() <= MOST_NAMES + 1 ? names.size() : MOST_NAMES;
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (String name : names) {
            if (at == shown) {
                break;
            }
            if (at > 0) {
                text.append(at == names.size() - 1 ? last : ", ");
            }
            text.append(quoted(name));
            at++;
        }
        if (shown < names.size()) {
            text.append(" and ").append(names.size() - shown).append(" more");
        }
        return text.toString();
    }

    /** Which tables a sentence is about: {@code (2026.11.2, 2026-11-28)}. */
    static String tables(Catalog catalog) {
        return "(" + catalog.version().version() + ", " + catalog.version().checked() + ")";
    }
}
