package dev.leastscope.diagnose;

import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.catalog.errors.ErrorCause;
import dev.leastscope.catalog.errors.ErrorOrigin;
import dev.leastscope.catalog.errors.ErrorTable;
import dev.leastscope.catalog.errors.ForeignText;
import dev.leastscope.catalog.errors.KnownError;
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
        page.foreign(table);
        page.adding();
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
        line(
                "The " + table.errors().size()
                        + " errors that wrong or missing scopes cause, and errors that look like them."
                        + " `mvn scope:explain -Dscope.error=...` recognises their texts, as printed and with other ids and names, in a"
                        + " message, a log, a JSON body or a callback address. With the manifest it names the scope to add and the place.");
        line("");
        line(
                "A text can hold tokens, and `mvn -X` prints the value of every `-D`. Put the text into a file and pass the file:"
                        + " `mvn scope:explain -Dscope.error=@error.txt`. The answer repeats nothing of the text except the words of"
                        + " these tables and the names of scopes.");
        line("");
        line(
                "- The failing call says which scopes are missing. It is read from the address (`POST /v3/grants/.../messages/send`,"
                        + " `https://graph.microsoft.com/v1.0/me/events`, `https://www.googleapis.com/calendar/v3/...`), from Google's"
                        + " `\"method\"`, from the frames of Nylas' SDKs and from words such as \"required to read calendars\". If it"
                        + " is unknown, the answer says so and asks for METHOD and path.");
        line("- A code in the text has priority over a sentence. Of several errors in a log the earliest comes first.");
        line("- If an answer is based on plain words instead of an error text, it says so.");
        line("- A page in another language than English is recognised by its code only, such as AADSTS90094 or"
                + " \"403: access_denied\": paste the code, too.");
        line(
                "- A text that is none of these errors is answered \"Unknown error\". If it is about something that no scope fixes,"
                        + " the answer names the [sign](#texts-about-something-else).");
        line("");
    }

    private void overview(ErrorOrigin origin, ErrorTable table) {
        line("**" + title(origin) + "**");
        line("");
        line("| error | HTTP | meaning | likeliest cause | who must act |");
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

    private void foreign(ErrorTable table) {
        line("## Texts about something else").line("");
        line("| sign | what it is about |");
        line("|---|---|");
        for (ForeignText foreign : table.foreign()) {
            List<String> signs = foreign.signs().stream()
                    .map(sign -> String.join(" ... ", sign))
                    .toList();
            line("| " + code(signs) + " | " + cell(foreign.about()) + " |");
        }
        line("");
    }

    private void adding() {
        line("## Adding an error").line("");
        line(
                "1. Add a row to `scope-model/src/main/catalog/errors.yaml`: its head explains the keys. The row holds `examples`,"
                        + " texts as printed, and for each `short` sign ten `false-friends`, sentences that share a word with it and"
                        + " are about something else.");
        line(
                "2. Run `mvn -Dquick -Dupdate.golden -pl scope-model test -Dtest=ErrorTableFactsTest,RecognitionTest`. The build"
                        + " names a wrong row with file and line, and an example or false friend that is not answered as the row says."
                        + " It writes this page. When it named something, correct the row and run it again.");
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
