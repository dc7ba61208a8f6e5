package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.catalog.errors.CallPhrase;
import dev.leastscope.catalog.errors.ErrorCause;
import dev.leastscope.catalog.errors.ErrorOrigin;
import dev.leastscope.catalog.errors.ErrorSigns;
import dev.leastscope.catalog.errors.ErrorTable;
import dev.leastscope.catalog.errors.ForeignText;
import dev.leastscope.catalog.errors.KnownError;
import dev.leastscope.catalog.errors.ProviderWords;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the source of the table of errors and checks each row. */
final class ErrorSource {
    private final Collection<String> operations;
    private final Map<String, ErrorCause> shared = new LinkedHashMap<>();
    private SignReader signs = new SignReader(List.of());

    private ErrorSource(Collection<String> operations) {
        this.operations = operations;
    }

    /**
     * Reads the table; mistakes are added to {@code problems}.
     *
     * @param operations the operation ids that a row can name
     */
    static ErrorTable read(Tree root, Collection<String> operations, List<Problem> problems) {
        return new ErrorSource(operations).read(new RowReader(root, "of the file", null, problems));
    }

    private ErrorTable read(RowReader file) {
        file.text("format");
        signs = new SignReader(file.texts("authorization"));
        for (Tree item : file.items("shared")) {
            RowReader row = file.inner(item, RowReader.label(item, "shared", "of shared"));
            if (shared.put(row.text("shared"), cause(row)) != null) {
                row.complain("the shared cause is listed twice", "keep one of the rows");
            }
            row.done();
        }
        Map<String, KnownError> errors = new LinkedHashMap<>();
        Map<String, RowReader> rows = new LinkedHashMap<>();
        for (Tree item : file.items("errors")) {
            RowReader row = file.inner(item, RowReader.label(item, "error", "of errors"));
            KnownError error = error(row);
            if (errors.put(error.id(), error) != null) {
                row.complain("the error is listed twice", "keep one of the rows");
            }
            rows.put(error.id(), row);
        }
        errors.forEach((id, error) -> proveReplaced(error, errors, rows.get(id)));
        ErrorTable table =
                new ErrorTable(List.copyOf(errors.values()), foreign(file), phrases(file), providerWords(file));
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
                row.flag("calls"),
                new ErrorSigns(
                        SignReader.signs(row, "patterns"),
                        SignReader.signs(row, "whole"),
                        signs.brief(row),
                        SignReader.signs(row, "unless")),
                row.texts("instead-of"),
                row.texts("operations"),
                causes(row),
                row.source());
        // The tests read the examples and check that each is recognised as this error.
        if (row.texts("examples").isEmpty()) {
            row.complain("an error needs an example", "add examples: [a text that the error has]");
        }
        row.done();
        for (String operation : error.operations()) {
            if (!operations.contains(operation)) {
                row.complain("the operation '" + operation + "' is not in the table", "correct its id");
            }
        }
        ErrorSigns found = error.signs();
        if (found.anywhere().isEmpty()
                && found.whole().isEmpty()
                && found.brief().isEmpty()) {
            row.complain("it has no sign by which it is recognised", "add patterns: [...]");
        }
        if (error.calls() && error.status().isEmpty()) {
            row.complain("'calls' needs the HTTP status of such a response", "add status: 403");
        }
        return error;
    }

    private List<CallPhrase> phrases(RowReader file) {
        Map<String, List<String>> verbs = new LinkedHashMap<>();
        for (Tree item : file.items("verbs")) {
            RowReader row = file.inner(item, RowReader.label(item, "verb", "of verbs"));
            verbs.put(row.text("verb"), row.texts("words"));
            row.done();
        }
        List<CallPhrase> phrases = new ArrayList<>();
        for (Tree item : file.items("phrases")) {
            RowReader row = file.inner(item, RowReader.label(item, "call", "of phrases"));
            String call = row.text("call");
            String verb = row.text("verb");
            if (!operations.contains(call)) {
                row.complain("the operation '" + call + "' is not in the table", "correct its id");
            }
            if (!verbs.containsKey(verb)) {
                row.complain("no verb '" + verb + "'", "write one of " + String.join(", ", verbs.keySet()));
            }
            phrases.add(new CallPhrase(call, verbs.getOrDefault(verb, List.of()), row.texts("nouns")));
            row.done();
        }
        return phrases;
    }

    private static List<ProviderWords> providerWords(RowReader file) {
        List<ProviderWords> all = new ArrayList<>();
        for (Tree item : file.items("provider-words")) {
            RowReader row = file.inner(item, RowReader.label(item, "provider", "of provider-words"));
            all.add(new ProviderWords(
                    row.oneOf(row.node(), row.text("provider"), Provider.values(), Provider::id), row.texts("words")));
            row.done();
        }
        return all;
    }

    private List<Provider> providers(RowReader row) {
        List<Provider> providers = new ArrayList<>();
        for (String provider : row.texts("providers")) {
            providers.add(row.oneOf(row.node(), provider, Provider.values(), Provider::id));
        }
        return List.copyOf(providers);
    }

    private List<ErrorCause> causes(RowReader row) {
        List<ErrorCause> causes = new ArrayList<>();
        for (Tree item : row.items("causes")) {
            RowReader inner = row.inner(item, row.row());
            String used = inner.optionalText("use");
            if (used.isEmpty()) {
                causes.add(cause(inner));
            } else if (shared.containsKey(used)) {
                ErrorCause cause = shared.get(used);
                causes.add(inner.has("when") ? withWhen(cause, inner.texts("when")) : cause);
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

    private static ErrorCause withWhen(ErrorCause cause, List<String> when) {
        return new ErrorCause(
                cause.cause(),
                cause.check(),
                cause.remedy(),
                cause.who(),
                cause.rules(),
                when,
                cause.granted(),
                cause.shared());
    }

    private static ErrorCause cause(RowReader row) {
        List<Actor> who = new ArrayList<>();
        for (String actor : row.texts("who")) {
            who.add(row.oneOf(row.node(), actor, Actor.values(), Actor::id));
        }
        if (who.isEmpty()) {
            row.complain("it does not say who must act", "add who: [...]");
        }
        String granted = row.optionalText("granted");
        if (!List.of("", "fewer", "same").contains(granted)) {
            row.complain("'granted' has an unknown value", "write fewer or same");
        }
        return new ErrorCause(
                row.text("cause"),
                row.text("check"),
                row.text("remedy"),
                List.copyOf(who),
                row.texts("rules"),
                row.texts("when"),
                granted,
                row.flag("shared-form"));
    }

    private static List<ForeignText> foreign(RowReader file) {
        List<ForeignText> foreign = new ArrayList<>();
        for (Tree item : file.items("foreign")) {
            RowReader row = file.inner(item, RowReader.label(item, "foreign", "of foreign"));
            foreign.add(new ForeignText(row.text("foreign"), row.text("about"), SignReader.signs(row, "patterns")));
            SourceCheck.problem("", row.text("source"), "").ifPresent(wrong -> row.complain(wrong, "cite a page"));
            row.done();
        }
        return List.copyOf(foreign);
    }

    private static void proveReplaced(KnownError error, Map<String, KnownError> errors, RowReader row) {
        for (String replaced : error.insteadOf()) {
            if (!errors.containsKey(replaced)) {
                row.complain(
                        "instead-of names '" + replaced + "', which is not an error of the table", "correct its id");
            }
        }
    }
}
