package dev.leastscope.diagnose;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.errors.ErrorOrigin;
import dev.leastscope.catalog.errors.ErrorTable;
import dev.leastscope.catalog.errors.KnownError;
import dev.leastscope.diagnose.call.CallReader;
import dev.leastscope.diagnose.pasted.PastedText;
import dev.leastscope.diagnose.recognition.ForeignPassage;
import dev.leastscope.diagnose.recognition.Recognised;
import dev.leastscope.diagnose.recognition.Recogniser;
import dev.leastscope.integration.Integration;
import dev.leastscope.text.Limits;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Explains error texts: what they mean, why they occur and what to do. With a project, it also names the place to
 * change. Immutable, no I/O.
 *
 * @since 0.1.0
 */
public final class Diagnoser {
    /** The longest text that is read, in characters. */
    public static final int LONGEST_TEXT = Limits.FILE_BYTES;

    private final Catalog catalog;
    private final String asOf;
    private final CallReader calls;
    private final Recogniser recogniser;

    /**
     * @param catalog the tables
     * @param asOf the day ({@code yyyy-MM-dd}) on which facts that change by date are read
     */
    public Diagnoser(Catalog catalog, String asOf) {
        this.catalog = catalog;
        this.asOf = asOf;
        this.calls = new CallReader(catalog);
        this.recogniser = new Recogniser(ErrorTable.builtIn(), calls);
    }

    /**
     * Explains a text: a message, a log line, a JSON body, a callback address, a page, or a file with many of them.
     *
     * @param pasted the text
     * @param integration the project; empty when there is none
     * @return the recognised errors; a problem when the text is too long
     */
    public Reading<Diagnosis> explain(String pasted, Optional<Integration> integration) {
        if (pasted.length() > LONGEST_TEXT) {
            return Reading.failed(List.of(new Problem(
                    Location.NONE,
                    "the text has " + pasted.length() + " characters; at most " + LONGEST_TEXT + " are read",
                    "paste only the error itself",
                    "")));
        }
        PastedText text = PastedText.of(pasted);
        Optional<ProjectView> project = integration.map(declared -> new ProjectView(declared, catalog, asOf));
        List<ErrorAnswer> answers = new ArrayList<>();
        for (Recognised recognised : recogniser.recognise(text)) {
            answers.add(answer(recognised, text, project));
        }
        List<ForeignSign> foreign = answers.isEmpty() ? foreign(text) : List.of();
        return Reading.of(new Diagnosis(List.copyOf(answers), foreign, asOf, catalog.version()));
    }

    private List<ForeignSign> foreign(PastedText text) {
        List<ForeignSign> signs = new ArrayList<>();
        for (ForeignPassage passage : recogniser.foreign(text)) {
            signs.add(new ForeignSign(
                    passage.text().id(), passage.quoted(), passage.text().about()));
        }
        return List.copyOf(signs);
    }

    private ErrorAnswer answer(Recognised recognised, PastedText text, Optional<ProjectView> project) {
        KnownError error = recognised.error();
        FailedCall inEntry = FailedCall.of(error, recognised.entry(), calls, catalog);
        FailedCall call = inEntry.isKnown() ? inEntry : FailedCall.of(error, text, calls, catalog);
        ErrorAnswer.Project looked = looked(error, project);
        Optional<ProjectView> judged = looked == ErrorAnswer.Project.JUDGED ? project : Optional.empty();
        StepCollector steps = new StepCollector(recognised, call, catalog, asOf);
        judged.ifPresent(steps::inProject);
        if (judged.isEmpty()) {
            steps.anywhere();
        }
        return new ErrorAnswer(
                error,
                recognised.by().id(),
                recognised.quoted(),
                recognised.at("granted"),
                recognised.at("needed"),
                named(recognised),
                state(call, !recognised.at("needed").isEmpty() || steps.looked()),
                call.needs(),
                looked,
                steps.steps(),
                ranked(error, recognised, judged, steps));
    }

    /**
     * The state of the call. {@code answered} means that the text or the project names the missing scope without the
     * call.
     */
    private static ErrorAnswer.Call state(FailedCall call, boolean answered) {
        if (call.isKnown()) {
            return call.methodAssumed() ? ErrorAnswer.Call.METHOD_ASSUMED : ErrorAnswer.Call.KNOWN;
        }
        return call.wanted() && !answered ? ErrorAnswer.Call.UNKNOWN : ErrorAnswer.Call.NOT_NEEDED;
    }

    private static List<String> named(Recognised recognised) {
        return recognised.at("scope").isEmpty() ? recognised.at("scopes") : recognised.at("scope");
    }

    /** Compares with the project. An error of one API version says nothing about a project of the other version. */
    private static ErrorAnswer.Project looked(KnownError error, Optional<ProjectView> project) {
        if (project.isEmpty()) {
            return ErrorAnswer.Project.NONE;
        }
        ApiVersion api = project.get().integration().api();
        boolean other = (error.origin() == ErrorOrigin.NYLAS_V2 && api != ApiVersion.V2)
                || (error.origin() == ErrorOrigin.NYLAS_V3 && api != ApiVersion.V3);
        return other ? ErrorAnswer.Project.OTHER_API : ErrorAnswer.Project.JUDGED;
    }

    /**
     * The causes: first those that the text points to, then those that the project shows, then the others in table
     * order.
     */
    private List<RankedCause> ranked(
            KnownError error, Recognised recognised, Optional<ProjectView> project, StepCollector steps) {
        List<RankedCause> causes = new ArrayList<>();
        error.causes()
                .forEach(cause -> causes.add(project.map(view -> view.judge(cause, error, steps))
                        .orElse(new RankedCause(cause, RankedCause.Standing.POSSIBLE, List.of()))));
        CauseSigns signs = new CauseSigns(recognised, new GrantedScopes(recognised, catalog).fewer());
        causes.sort(Comparator.comparing((RankedCause cause) -> !signs.pointTo(cause.cause()))
                .thenComparing(RankedCause::standing));
        return List.copyOf(causes);
    }
}
