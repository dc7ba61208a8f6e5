package dev.leastscope.catalog.source;

import dev.leastscope.catalog.ProviderMethod;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Computes for each method the scopes that it accepts, from the methods of each scope, and adds the address of the call. */
final class MethodSource {
    private static final List<Vocabulary> WITH_METHODS = List.of(Vocabulary.GOOGLE, Vocabulary.MICROSOFT);

    private MethodSource() {}

    /** Reads the addresses of Google's methods, by method id; mistakes are added to {@code problems}. */
    static SortedMap<String, String> calls(Tree root, SortedMap<String, ScopeDraft> google, List<Problem> problems) {
        RowReader file = new RowReader(root, "of the file", null, problems);
        file.text("format");
        SortedMap<String, List<String>> known = accepted(google);
        SortedMap<String, String> calls = new TreeMap<>();
        for (Tree api : file.items("apis")) {
            RowReader rows = file.inner(api, RowReader.label(api, "api", "of the apis"));
            rows.text("api");
            rows.source();
            for (Tree item : rows.items("calls")) {
                RowReader row = rows.inner(item, RowReader.label(item, "method", "of the calls"));
                String method = row.text("method");
                if (!known.containsKey(method)) {
                    row.complain(
                            "the method is not in google-methods.yaml",
                            "correct its id, or add the method there first");
                }
                if (calls.put(method, row.text("call")) != null) {
                    row.complain("the method is listed twice", "keep one of the rows");
                }
                row.done();
            }
            rows.done();
        }
        return calls;
    }

    /** All methods, by vocabulary and name. */
    static List<ProviderMethod> methods(
            Map<Vocabulary, SortedMap<String, ScopeDraft>> scopes, SortedMap<String, String> calls) {
        List<ProviderMethod> methods = new ArrayList<>();
        for (Vocabulary vocabulary : WITH_METHODS) {
            accepted(scopes.get(vocabulary))
                    .forEach((name, accepting) -> methods.add(new ProviderMethod(
                            name,
                            vocabulary == Vocabulary.GOOGLE ? calls.getOrDefault(name, "") : name,
                            vocabulary,
                            List.copyOf(accepting))));
        }
        return methods;
    }

    private static SortedMap<String, List<String>> accepted(SortedMap<String, ScopeDraft> scopes) {
        SortedMap<String, List<String>> accepted = new TreeMap<>();
        for (ScopeDraft scope : scopes.values()) {
            scope.reads().forEach(method -> add(method, scope, accepted));
            scope.changes().forEach(method -> add(method, scope, accepted));
        }
        return accepted;
    }

    private static void add(String method, ScopeDraft scope, Map<String, List<String>> accepted) {
        accepted.computeIfAbsent(method, added -> new ArrayList<>()).add(scope.name());
    }
}
