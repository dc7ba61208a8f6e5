package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Actor;
import dev.leastscope.catalog.ErrorCause;
import dev.leastscope.catalog.ErrorOrigin;
import dev.leastscope.catalog.ErrorSigns;
import dev.leastscope.catalog.ErrorTable;
import dev.leastscope.catalog.KnownError;
import dev.leastscope.catalog.Provider;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the source of the table of errors and proves each row. */
final class ErrorSource {
    private final Collection<String> operations;
    private final Map<String, ErrorCause> shared = new LinkedHashMap<>();

    private ErrorSource(Collection<String> operations) {
        this.operations = operations;
    }

    /**
     * The table; what is wrong with it is added to {@code problems}.
     *
     * @param operations the ids that a row may name
     */
    static ErrorTable read(Tree root, Collection<String> operations, List<Problem> problems) {
        return new ErrorSource(operations).read(new RowReader(root, "of the file", null, problems));
    }

    private ErrorTable read(RowReader file) {
        file.text("format");
        for (Tree item : file.items("shared")) {
            RowReader row = file.inner(item, RowReader.label(item, "shared", "of shared"));
            if (shared.put(row.text("shared"), cause(row)) != null) {
                row.complain("the shared cause stands twice", "keep one of the rows");
            }
            row.done();
        }
        Map<String, KnownError> errors = new LinkedHashMap<>();
        Map<String, RowReader> rows = new LinkedHashMap<>();
        for (Tree item : file.items("errors")) {
            RowReader row = file.inner(item, RowReader.label(item, "error", "of errors"));
            KnownError error = error(row);
            if (errors.put(error.id(), error) != null) {
                row.complain("the error stands twice", "keep one of the rows");
            }
            rows.put(error.id(), row);
        }
        errors.forEach((id, error) -> proveReplaced(error, errors, rows.get(id)));
        ErrorTable table = new ErrorTable(List.copyOf(errors.values()), foreign(file));
        file.done();
        return table;
    }

    private KnownError error(RowReader row) {
        KnownError error = new KnownError(
                row.text("error"),
                row.text("title"),
                row.oneOf(row.node(), row.text("origin"), ErrorOrigin.values(), ErrorOrigin::id),
                providers(row),
                row.optionalText("status"),
                row.flag("general"),
                new ErrorSigns(signs(row, "patterns"), signs(row, "whole"), signs(row, "short"), signs(row, "unless")),
                row.texts("instead-of"),
                row.texts("operations"),
                causes(row),
                row.source());
        // Examples are read by the tests, which prove that each is recognised as this error.
        if (row.texts("examples").isEmpty()) {
            row.complain("an error needs an example", "add examples: [a text as printed]");
        }
        row.done();
        for (String operation : error.operations()) {
            if (!operations.contains(operation)) {
                row.complain("the operation '" + operation + "' is not in the table", "fix its id");
            }
        }
        ErrorSigns signs = error.signs();
        if (signs.anywhere().isEmpty()
                && signs.whole().isEmpty()
                && signs.brief().isEmpty()) {
            row.complain("no pattern recognises it", "add patterns: [...]");
        }
        return error;
    }

    private List<Provider> providers(RowReader row) {
        List<Provider> providers = new ArrayList<>();
        for (String provider : row.texts("providers")) {
            providers.add(row.oneOf(row.node(), provider, Provider.values(), Provider::id));
        }
        return List.copyOf(providers);
    }

    /** One pattern, or a list of patterns that must all be there. */
    private static List<List<String>> signs(RowReader row, String key) {
        List<List<String>> signs = new ArrayList<>();
        for (Tree item : row.items(key)) {
            List<String> sign = new ArrayList<>();
            if (item instanceof Tree.Scalar scalar) {
                sign.add(scalar.text());
            } else {
                RowReader.items(item).forEach(part -> sign.add(RowReader.text(part)));
            }
            if (sign.isEmpty() || sign.contains(null) || sign.contains("")) {
                row.complain(item, "'" + key + "' must hold patterns, or lists of patterns", "write a text");
            } else {
                proveBraces(row, item, sign);
                signs.add(List.copyOf(sign));
            }
        }
        return List.copyOf(signs);
    }

    private static void proveBraces(RowReader row, Tree at, List<String> sign) {
        for (String pattern : sign) {
            int depth = 0;
            for (int i = 0; i < pattern.length(); i++) {
                depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
                if (depth < 0 || depth > 1) {
                    break;
                }
            }
            if (depth != 0 || pattern.startsWith("{")) {
                row.complain(at, "a place for a name is {name}, and none begins a pattern", "fix the braces");
            }
        }
    }

    private List<ErrorCause> causes(RowReader row) {
        List<ErrorCause> causes = new ArrayList<>();
        for (Tree item : row.items("causes")) {
            RowReader inner = row.inner(item, row.row());
            String used = inner.optionalText("use");
            if (used.isEmpty()) {
                causes.add(cause(inner));
            } else if (shared.containsKey(used)) {
                causes.add(shared.get(used));
            } else {
                inner.complain("no shared cause '" + used + "'", "write one of " + String.join(", ", shared.keySet()));
            }
            inner.done();
        }
        if (causes.isEmpty()) {
            row.complain("an error needs a cause", "add causes: [...]");
        }
        return List.copyOf(causes);
    }

    private static ErrorCause cause(RowReader row) {
        List<Actor> who = new ArrayList<>();
        for (String actor : row.texts("who")) {
            who.add(row.oneOf(row.node(), actor, Actor.values(), Actor::id));
        }
        if (who.isEmpty()) {
            row.complain("who must act is missing", "add who: [...]");
        }
        return new ErrorCause(
                row.text("cause"), row.text("tell"), row.text("remedy"), List.copyOf(who), row.texts("rules"));
    }

    private static List<String> foreign(RowReader file) {
        List<String> patterns = new ArrayList<>();
        for (Tree item : file.items("foreign")) {
            RowReader row = file.inner(item, RowReader.label(item, "foreign", "of foreign"));
            row.text("foreign");
            patterns.addAll(row.texts("patterns"));
            SourceCheck.problem("", row.text("source"), "").ifPresent(wrong -> row.complain(wrong, "cite a page"));
            row.done();
        }
        return List.copyOf(patterns);
    }

    private static void proveReplaced(KnownError error, Map<String, KnownError> errors, RowReader row) {
        for (String replaced : error.insteadOf()) {
            if (!errors.containsKey(replaced)) {
                row.complain("instead-of names '" + replaced + "', which is no error", "fix its id");
            }
        }
    }
}
