package dev.leastscope.diagnose;

import dev.leastscope.catalog.Actor;
import dev.leastscope.catalog.KnownError;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Source;
import dev.leastscope.text.TextLines;
import java.util.ArrayList;
import java.util.List;

/** Writes a diagnosis for people. @since 0.1.0 */
public final class DiagnosisText {
    private final TextLines lines = new TextLines();

    private DiagnosisText() {}

    /** The whole text, with a line end. */
    public static String of(Diagnosis diagnosis) {
        DiagnosisText text = new DiagnosisText();
        if (!diagnosis.isKnown()) {
            text.lines
                    .line("Not known.")
                    .line(
                            "  The text holds no error of the tables, and nothing is guessed. docs/errors.md lists what is known:")
                    .line(
                            "  errors of Nylas, Google, Microsoft, Zoom and mail servers about scopes and authentication.");
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

    private void answer(ErrorAnswer answer) {
        KnownError error = answer.error();
        lines.line(error.title() + ".");
        lines.line("  " + error.id() + ", said by " + error.origin().title()
                + (error.status().isEmpty() ? "" : ", HTTP " + error.status()));
        lines.line("  known by:   " + answer.quoted());
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
                            "  The manifest is of another version of the Nylas API than this error: it was not looked at.");
        }
        boolean project = answer.project() == ErrorAnswer.Project.JUDGED;
        if (answer.steps().isEmpty()) {
            if (project) {
                lines.blank().line("  The manifest shows nothing that leads to this error.");
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

    private void causes(List<RankedCause> causes) {
        lines.blank().line("  Causes, the likeliest first:");
        int number = 1;
        for (RankedCause ranked : causes) {
            lines.line("  " + number++ + ". " + ranked.cause().cause());
            lines.line("     tell: " + ranked.cause().tell());
            lines.line("     do:   " + ranked.cause().remedy());
            lines.line("     who:  " + who(ranked.cause().who()));
            switch (ranked.standing()) {
                case FOUND ->
                    lines.line("     here: the manifest shows it"
                            + (ranked.rules().isEmpty() ? "." : " (" + String.join(", ", ranked.rules()) + ")."));
                case NOT_FOUND -> lines.line("     here: the manifest shows nothing of it.");
                case POSSIBLE -> {
                    // Nobody looked, or a manifest cannot show it: nothing to say.
                }
            }
        }
    }

    private void needs(List<CallNeed> needs) {
        String operation = "";
        for (CallNeed need : needs) {
            if (!operation.equals(need.operation().id())) {
                operation = need.operation().id();
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
