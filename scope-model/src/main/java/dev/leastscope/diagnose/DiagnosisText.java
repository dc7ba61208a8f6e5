package dev.leastscope.diagnose;

import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.catalog.errors.KnownError;
import dev.leastscope.diagnose.recognition.Recognised;
import dev.leastscope.text.TextLines;
import java.util.ArrayList;
import java.util.List;

/** Writes a diagnosis as plain text for people. @since 0.1.0 */
public final class DiagnosisText {
    private final TextLines lines = new TextLines();

    private DiagnosisText() {}

    /** The plain text, with a line end. */
    public static String of(Diagnosis diagnosis) {
        DiagnosisText text = new DiagnosisText();
        if (!diagnosis.isKnown()) {
            text.unknown(diagnosis.foreign());
        }
        for (int i = 0; i < diagnosis.answers().size(); i++) {
            if (i > 0) {
                text.lines.blank();
            }
            text.answer(diagnosis.answers().get(i));
        }
        text.lines.overrides(diagnosis.catalog().overrides());
        return text.lines.toString();
    }

    private void unknown(List<ForeignSign> foreign) {
        lines.line("Unknown error.");
        for (ForeignSign sign : foreign) {
            lines.line("  " + sign.sign() + ": " + sign.about() + ". (" + sign.id() + ")");
        }
        if (foreign.isEmpty()) {
            lines.line(
                            "  The text contains no error of the tables, and Leastscope does not guess. docs/errors.md lists all known")
                    .line(
                            "  errors of Nylas, Google, Microsoft, Zoom and mail servers about scopes and authentication.")
                    .line(
                            "  A page in another language than English is recognised by its code only. Paste the code, too: at Microsoft")
                    .line(
                            "  AADSTS and a number, under 'more details'; at Google the line with 403 or 400 and a word such as access_denied.");
        }
    }

    private void answer(ErrorAnswer answer) {
        KnownError error = answer.error();
        lines.line(error.title() + ".");
        lines.line("  " + error.id() + ", issued by " + error.origin().title()
                + (error.status().isEmpty() ? "" : ", HTTP " + error.status()));
        lines.line("  known by:   " + answer.quoted());
        if (answer.recognisedBy().equals(Recognised.By.WORDS.id())) {
            lines.line(
                    "              This answer is based on plain words, not on an error text: paste the error itself to be sure.");
        }
        names("token has: ", answer.granted(), ", ");
        names("needed:    ", answer.needed(), " or ");
        names("names:     ", answer.named(), ", ");
        steps(answer);
        causes(answer.causes());
        needs(answer.needs());
        lines.blank().line("  Source: " + source(error.source()));
    }

    private void names(String label, List<String> names, String between) {
        if (!names.isEmpty()) {
            lines.line("  " + label + " " + String.join(between, names));
        }
    }

    private void steps(ErrorAnswer answer) {
        if (answer.project() == ErrorAnswer.Project.OTHER_API) {
            lines.blank()
                    .line(
                            "  The manifest is of another version of the Nylas API than this error: it was not compared.");
        }
        boolean project = answer.project() == ErrorAnswer.Project.JUDGED;
        call(answer, project);
        if (answer.steps().isEmpty()) {
            if (project && answer.call() != ErrorAnswer.Call.UNKNOWN) {
                lines.blank()
                        .line(
                                "  No rule of these causes has a finding in the manifest. A manifest does not show everything:")
                        .line("  compare the causes with the account and the provider app.");
            }
            return;
        }
        lines.blank().line(project ? "  What to do in this project:" : "  What to do:");
        int number = 1;
        for (Step step : answer.steps()) {
            String place = step.location().isKnown() ? step.location() + ": " : "";
            lines.line("  " + number++ + ". " + place + step.what());
            lines.line("     who: " + who(step.who()) + (step.rule().isEmpty() ? "" : "; rule: " + step.rule()));
        }
    }

    private void call(ErrorAnswer answer, boolean project) {
        if (answer.call() == ErrorAnswer.Call.UNKNOWN) {
            lines.blank()
                    .line("  The text does not name the call that failed, so what it needs is unknown"
                            + (project ? " and was not compared with the manifest." : "."))
                    .line("  Add METHOD path to the text, such as GET /v3/grants/{grant_id}/events.");
        } else if (answer.call() == ErrorAnswer.Call.METHOD_ASSUMED) {
            lines.blank().line("  The text gives the address of the call without its method: GET is assumed.");
        }
    }

    private void causes(List<RankedCause> causes) {
        lines.blank().line("  Causes, the likeliest first:");
        int number = 1;
        for (RankedCause ranked : causes) {
            lines.line("  " + number++ + ". " + ranked.cause().cause());
            lines.line("     check: " + ranked.cause().check());
            lines.line("     do:    " + ranked.cause().remedy());
            lines.line("     who:   " + who(ranked.cause().who()));
            switch (ranked.standing()) {
                case FOUND ->
                    lines.line("     here:  the manifest shows it"
                            + (ranked.rules().isEmpty() ? "." : " (" + String.join(", ", ranked.rules()) + ")."));
                case NOT_FOUND -> lines.line("     here:  not found in the manifest.");
                case POSSIBLE -> {
                    // A project that was not compared, or that cannot show the cause, adds no line.
                }
            }
        }
    }

    private void needs(List<CallNeed> needs) {
        String operation = "";
        for (CallNeed need : needs) {
            if (!operation.equals(need.call())) {
                operation = need.call();
                lines.blank().line("  " + operation + " needs:");
            }
            List<String> options = new ArrayList<>();
            for (Option option : need.options()) {
                String scopes = String.join(
                        " + ", option.scopes().stream().map(Scope::shortName).toList());
                options.add(
                        option.effect() == Option.Effect.FULL ? scopes : scopes + " (without: " + option.lost() + ")");
            }
            lines.line("  - " + need.provider().title() + ": " + String.join(", or ", options));
        }
    }

    public static String source(Source source) {
        return source.url() + " (" + source.basis().id() + ", checked " + source.checked() + ")"
                + (source.note().isEmpty() ? "" : ". " + source.note());
    }

    private static String who(List<Actor> actors) {
        return String.join(", then ", actors.stream().map(Actor::title).toList());
    }
}
