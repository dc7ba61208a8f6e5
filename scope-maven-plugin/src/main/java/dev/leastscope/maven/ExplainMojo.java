package dev.leastscope.maven;

import dev.leastscope.diagnose.Diagnoser;
import dev.leastscope.diagnose.Diagnosis;
import dev.leastscope.diagnose.DiagnosisJson;
import dev.leastscope.diagnose.DiagnosisText;
import dev.leastscope.diagnose.ErrorArgument;
import dev.leastscope.explain.Explainer;
import dev.leastscope.explain.Explanation;
import dev.leastscope.explain.ExplanationJson;
import dev.leastscope.explain.ExplanationText;
import dev.leastscope.explain.Meaning;
import dev.leastscope.integration.Integration;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.manifest.ManifestReader;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Explains an error text that Nylas, Google, Microsoft or a mail server gave, or what a scope, a feature, an operation, a
 * trigger or a rule means. Needs no project; where a manifest is at hand, an error is answered with the very scope to add,
 * where, and who must act. Tokens, keys and addresses in a pasted text are masked.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractScopeMojo {
    /**
     * The error: its text, its JSON body, or @file for a file that holds it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.error")
    private String error;

    /**
     * A scope to explain, in any of its forms.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.scope")
    private String scope;

    /**
     * A feature to explain, an operation (METHOD path) or a webhook trigger.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.feature")
    private String feature;

    /**
     * A rule to explain, or a family of rules.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.rule")
    private String rule;

    /**
     * The manifest to answer an error with. When absent: the nearest nylas-scopes.yaml upwards to the source root.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.manifest")
    private File manifest;

    /**
     * Where to write the answer: JSON when its name ends with .json, else text. When absent it is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.outputFile")
    private File outputFile;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Override
    void run() throws MojoExecutionException {
        List<Answer> answers = new ArrayList<>();
        if (error != null) {
            Diagnosis diagnosis = new Diagnoser(catalog(), asOf().toString())
                    .explain(ErrorArgument.read(error, basedir.toPath()).orThrow(), integration())
                    .orThrow();
            answers.add(Answer.of(DiagnosisText.of(diagnosis), () -> DiagnosisJson.of(diagnosis)));
        }
        explain(scope, List.of(Meaning.Kind.SCOPE), answers);
        explain(feature, List.of(Meaning.Kind.FEATURE, Meaning.Kind.OPERATION, Meaning.Kind.TRIGGER), answers);
        explain(rule, List.of(Meaning.Kind.RULE), answers);
        if (answers.size() != 1) {
            throw new MojoExecutionException("say what to explain, one thing at a time: -Dscope.error='...' (or"
                    + " -Dscope.error=@file), -Dscope.scope=..., -Dscope.feature=... or -Dscope.rule=...");
        }
        answers.get(0).give(outputFile, getLog());
    }

    private void explain(String name, List<Meaning.Kind> kinds, List<Answer> answers) throws MojoExecutionException {
        if (name != null) {
            Explanation explanation = new Explainer(catalog(), asOf().toString()).explain(name, kinds);
            answers.add(Answer.of(ExplanationText.of(explanation), () -> ExplanationJson.of(explanation)));
        }
    }

    private Optional<Integration> integration() {
        Path folder = basedir.toPath();
        Path root = ManifestLocator.sourceRoot(folder).orElse(folder);
        Optional<Path> file = manifest == null ? ManifestLocator.find(folder, root) : Optional.of(manifest.toPath());
        return file.map(
                found -> ManifestReader.in(root).catalog(catalog()).read(found).orThrow());
    }
}
