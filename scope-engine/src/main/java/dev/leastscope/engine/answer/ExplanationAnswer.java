package dev.leastscope.engine.answer;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.diagnose.Diagnoser;
import dev.leastscope.diagnose.Diagnosis;
import dev.leastscope.diagnose.DiagnosisJson;
import dev.leastscope.diagnose.DiagnosisText;
import dev.leastscope.diagnose.ErrorArgument;
import dev.leastscope.engine.operation.Operation;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.operation.Words;
import dev.leastscope.engine.request.ExplainRequest;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.Status;
import dev.leastscope.explain.Explainer;
import dev.leastscope.explain.Explanation;
import dev.leastscope.explain.ExplanationJson;
import dev.leastscope.explain.ExplanationText;
import dev.leastscope.explain.Meaning;
import dev.leastscope.integration.Integration;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.manifest.ManifestReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains an error, a scope, a feature, an operation, a trigger or a rule. */
public final class ExplanationAnswer extends Operation {
    private final ExplainRequest request;

    public ExplanationAnswer(ExplainRequest request) {
        super(request.context());
        this.request = request;
    }

    @Override
    protected Status run() {
        Catalog catalog = Settings.catalog(request.context());
        String asOf = Words.asOf(request.context()).toString();
        Explainer explainer = new Explainer(catalog, asOf);
        List<Answer> answers = new ArrayList<>();
        if (request.error().isPresent()) {
            answers.add(error(request.error().get(), catalog, asOf));
        }
        explain(explainer, request.scope(), List.of(Meaning.Kind.SCOPE), answers);
        explain(
                explainer,
                request.feature(),
                List.of(Meaning.Kind.FEATURE, Meaning.Kind.OPERATION, Meaning.Kind.TRIGGER),
                answers);
        explain(explainer, request.rule(), List.of(Meaning.Kind.RULE), answers);
        if (answers.size() != 1) {
            throw new BadInputException(
                    front() == Front.MAVEN
                            ? "say what to explain, one thing at a time: -Dscope.error='...' (or"
                                    + " -Dscope.error=@file), -Dscope.scope=..., -Dscope.feature=... or -Dscope.rule=..."
                            : "say what to explain, one thing at a time: --error '...' (or --error @file), --scope ...,"
                                    + " --feature ... or --rule ...");
        }
        answers.get(0).give(request.answer(), logger());
        return new Status.Passed();
    }

    private Answer error(String error, Catalog catalog, String asOf) {
        String text = ErrorArgument.read(error, request.folder()).orThrow();
        Diagnosis diagnosis =
                new Diagnoser(catalog, asOf).explain(text, integration(catalog)).orThrow();
        return Answer.of(DiagnosisText.of(diagnosis), () -> DiagnosisJson.of(diagnosis));
    }

    private static void explain(
            Explainer explainer, Optional<String> name, List<Meaning.Kind> kinds, List<Answer> answers) {
        if (name.isPresent()) {
            Explanation explanation = explainer.explain(name.get(), kinds);
            answers.add(Answer.of(ExplanationText.of(explanation), () -> ExplanationJson.of(explanation)));
        }
    }

    private Optional<Integration> integration(Catalog catalog) {
        Path folder = request.folder();
        Path root = ManifestLocator.sourceRoot(folder).orElse(folder);
        Optional<Path> file = request.manifest().isPresent() ? request.manifest() : ManifestLocator.find(folder, root);
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(ManifestReader.in(root)
                        .catalog(catalog)
                        .read(file.get())
                        .orThrow());
    }
}
