package dev.leastscope.diagnose;

import dev.leastscope.catalog.Actor;
import dev.leastscope.catalog.ErrorCause;
import dev.leastscope.catalog.ErrorOrigin;
import dev.leastscope.catalog.ErrorTable;
import dev.leastscope.catalog.KnownError;
import java.util.List;

/** Writes docs/errors.md from the table of errors. */
final class ErrorsPage {
    private final StringBuilder page = new StringBuilder();
    private final List<ErrorExamples.Example> examples = ErrorExamples.all();

    private ErrorsPage() {}

    static String of(ErrorTable table) {
        ErrorsPage page = new ErrorsPage();
        page.head(table);
        for (ErrorOrigin origin : ErrorOrigin.values()) {
            page.overview(origin, table);
        }
        for (ErrorOrigin origin : ErrorOrigin.values()) {
            page.line("## " + title(origin)).line("");
            table.errors().stream().filter(error -> error.origin() == origin).forEach(page::error);
        }
        return page.page.toString();
    }

    private ErrorsPage line(String line) {
        page.append(line).append('\n');
        return this;
    }

    private void head(ErrorTable table) {
        line("# Errors");
        line("");
        line(
                "<!-- Made from scope-model/src/main/catalog/errors.yaml; change that file, then run the tests with -Dupdate.golden. -->");
        line("");
        line("The " + table.errors().size()
                + " errors that wrong or missing scopes cause, and those that are taken for them. `mvn scope:explain"
                + " -Dscope.error=...` recognises their texts, as printed and with other ids and names, in a message, a log,"
                + " a JSON body or a callback address, and with the manifest names the scope to add and the place. A text"
                + " that is none of them is answered \"not known\".");
        line("");
    }

    private void overview(ErrorOrigin origin, ErrorTable table) {
        line("**" + title(origin) + "**");
        line("");
        line("| error | HTTP | says | likeliest cause | who must act |");
        line("|---|---|---|---|---|");
        for (KnownError error : table.errors()) {
            if (error.origin() == origin) {
                ErrorCause first = error.causes().get(0);
                line("| [" + error.id() + "](#" + error.id().replace(".", "") + ") | " + error.status() + " | "
                        + cell(error.title()) + " | " + cell(first.cause()) + " | " + who(first) + " |");
            }
        }
        line("");
    }

    private void error(KnownError error) {
        line("### " + error.id()).line("");
        line(text(error.title()) + "." + (error.status().isEmpty() ? "" : " HTTP " + error.status() + "."));
        line("");
        for (ErrorExamples.Example example : examples) {
            if (example.error().equals(error.id())) {
                line("    " + example.text());
                line("");
            }
        }
        if (!error.operations().isEmpty()) {
            line("Calls: " + code(error.operations()) + ".").line("");
        }
        line("| cause | how to check | what to do | who | rules |");
        line("|---|---|---|---|---|");
        for (ErrorCause cause : error.causes()) {
            line("| " + cell(cause.cause()) + " | " + cell(cause.check()) + " | " + cell(cause.remedy()) + " | "
                    + who(cause) + " | " + code(cause.rules()) + " |");
        }
        line("");
        line("Source: <" + error.source().url() + ">, " + error.source().basis().id() + ", checked "
                + error.source().checked() + "."
                + (error.source().note().isEmpty()
                        ? ""
                        : " " + text(error.source().note())));
        line("");
    }

    private static String title(ErrorOrigin origin) {
        return switch (origin) {
            case IMAP -> "Mail servers";
            case OAUTH -> "Any OAuth provider";
            default -> origin.title();
        };
    }

    private static String who(ErrorCause cause) {
        return String.join(", then ", cause.who().stream().map(Actor::title).toList());
    }

    private static String code(List<String> names) {
        return String.join(", ", names.stream().map(name -> '`' + name + '`').toList());
    }

    private static String cell(String text) {
        return text(text).replace("|", "\\|");
    }

    /** Names with underscores, stars or angle brackets would be read as Markdown. */
    private static String text(String text) {
        return text.replace("_", "\\_").replace("*", "\\*").replace("<", "&lt;");
    }
}
