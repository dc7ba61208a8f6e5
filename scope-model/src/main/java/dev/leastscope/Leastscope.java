package dev.leastscope;

import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Checker;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Rule;
import dev.leastscope.check.Verdict;
import dev.leastscope.check.rules.RuleIds;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Integration;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.report.Report;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The front door of the library: read an integration or build one in code, resolve it, check it, look at what was found.
 *
 * <pre>{@code
 * Reading<Integration> reading = Leastscope.read(Path.of("nylas-scopes.yaml"));
 * Report report = Leastscope.check(reading.orThrow(), CheckOptions.asOf(LocalDate.of(2026, 11, 21)));
 * assertThat(report.findings(Severity.ERROR)).isEmpty();
 * }</pre>
 *
 * <p>Nothing here talks to a network, and no Maven type is needed.
 *
 * @since 0.1.0
 */
public final class Leastscope {
    private Leastscope() {}

    /**
     * Reads a manifest.
     *
     * @param manifest the file; paths in it and in places are relative to the nearest folder upwards with {@code .git} or
     *     {@code .mvn}, else to the manifest's own folder
     * @return the integration, or every problem with its place
     */
    public static Reading<Integration> read(Path manifest) {
        Path folder = manifest.toAbsolutePath().normalize().getParent();
        return ManifestReader.in(ManifestLocator.sourceRoot(folder).orElse(folder))
                .rules(new RuleIds())
                .read(manifest);
    }

    /** The least set for each request of an integration, and the verdict on each scope that is requested. */
    public static List<Resolution> resolve(Integration integration, CheckOptions options) {
        return resolver(options).resolve(integration);
    }

    /** Judges an integration by all rules. */
    public static Report check(Integration integration, CheckOptions options) {
        Resolver resolver = resolver(options);
        Examination examination = new Examination(
                integration,
                resolver.resolve(integration, options.code()),
                options.code(),
                options.scopeOfCode(),
                options.lock(),
                options.catalog(),
                resolver,
                options.asOf().toString());
        List<Rule> rules = Rules.all();
        Verdict verdict = new Checker(rules, options.baseline()).check(examination, options.failOn());
        return Report.of(verdict, rules, options.subject());
    }

    /**
     * What the declared features and triggers of an integration can do with the scopes of one grant. A service asks it with the scopes
     * that a grant has, to switch off what would be refused, or to send the user through the sign-in again.
     *
     * @param integration what is declared; its lists of scopes do not matter
     * @param provider the provider of the grant
     * @param scopes the scopes of the grant, as Nylas or the provider names them
     * @param options the tables and the day
     */
    public static GrantedFeatures featuresFor(
            Integration integration, Provider provider, List<String> scopes, CheckOptions options) {
        return new GrantQuestion(integration, provider, scopes, resolver(options)).answer();
    }

    /**
     * A first manifest for a project that has none: what its code does. The least sets to request, and the places that
     * could not be read, are comments.
     *
     * @param facts what the scanner found
     * @return the text of a {@code nylas-scopes.yaml}; empty when the code neither calls Nylas nor asks for scopes, and
     *     no place stayed unresolved
     */
    public static Optional<String> firstManifest(CodeFacts facts, CheckOptions options) {
        return FirstManifest.of(facts, options);
    }

    private static Resolver resolver(CheckOptions options) {
        return new Resolver(options.catalog(), options.asOf().toString());
    }
}
