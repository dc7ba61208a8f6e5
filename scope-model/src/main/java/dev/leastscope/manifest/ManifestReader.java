package dev.leastscope.manifest;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.SecretSighting;
import dev.leastscope.text.KnownKeys;
import dev.leastscope.text.Location;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads the integration of one Nylas application from a file, a text or the POM. It reports all problems at once. Text
 * that looks like a secret is never kept or quoted; its place is in {@link Integration#secrets()}. Immutable.
 *
 * @since 0.1.0
 */
public final class ManifestReader {
    private final Path sourceRoot;
    private final Catalog catalog;
    private final Supplier<List<String>> rules;

    private ManifestReader(Path sourceRoot, Catalog catalog, Supplier<List<String>> rules) {
        this.sourceRoot = sourceRoot;
        this.catalog = catalog;
        this.rules = rules;
    }

    /** A reader that names files relative to the source root and reads no file outside it. */
    public static ManifestReader in(Path sourceRoot) {
        return new ManifestReader(sourceRoot, null, null);
    }

    /** A reader of texts in memory. It refuses {@code extends} and Entra manifests, because they are files. */
    public static ManifestReader withoutFiles() {
        return new ManifestReader(null, null, null);
    }

    /** The same reader with other tables than those of this release. The tables name the ids of an Entra manifest. */
    public ManifestReader catalog(Catalog value) {
        return new ManifestReader(sourceRoot, value, rules);
    }

    /**
     * The same reader, which refuses suppressions and severities of unknown rules.
     *
     * @param ids supplies the ids of all rules; called only for a manifest that names a rule
     */
    public ManifestReader rules(Supplier<List<String>> ids) {
        return new ManifestReader(sourceRoot, catalog, ids);
    }

    /** Reads a manifest file. */
    public Reading<Integration> read(Path manifest) {
        Reading<SourceText> source = new SourceFiles(sourceRoot).read(manifest);
        return source.value().isEmpty() ? Reading.failed(source.problems()) : read(source.orThrow());
    }

    /** Reads a manifest text. Its name is its path relative to the source root. */
    public Reading<Integration> read(SourceText manifest) {
        Work work = new Work();
        return work.finish(work.bases.read(manifest), new Location(manifest.name(), 1, 1));
    }

    /**
     * Reads the POM's {@code <integration>}.
     *
     * @param integration the element
     * @param pom the POM's path relative to the source root, with {@code /}
     */
    public Reading<Integration> read(ManifestElement integration, String pom) {
        Work work = new Work();
        Tree tree = new ElementTree(pom, work.problems).of(integration);
        return work.finish(work.bases.complete(pom, tree), new Location(pom, integration.line(), integration.column()));
    }

    /** The state of one reading. */
    private final class Work {
        private final ProblemCollector problems = new ProblemCollector(new KeysAndRules(rules));
        private final SecretRemover secrets = new SecretRemover();
        private final SourceFiles files = new SourceFiles(sourceRoot);
        private final BaseFiles bases = new BaseFiles(files, problems, secrets);

        private Reading<Integration> finish(Tree.Mapping manifest, Location start) {
            if (manifest == null) {
                reportSecrets();
                return Reading.failed(problems.list());
            }
            List<SecretSighting> sightings = secrets.sightings();
            ProviderAppDecoder apps = new ProviderAppDecoder(problems, files, new Permissions(catalog), sightings);
            IntegrationDecoder decoder = new IntegrationDecoder(
                    problems, new ConnectorDecoder(problems, apps), new PolicyDecoder(problems, rules));
            Integration integration = decoder.decode(manifest, start, sightings);
            if (problems.isEmpty()) {
                JudgedEntries.check(integration, problems);
            }
            if (problems.isEmpty()) {
                return Reading.of(integration);
            }
            reportSecrets();
            return Reading.failed(problems.list());
        }

        /** Reports secrets as problems. A manifest with problems is not checked, so no rule reports them. */
        private void reportSecrets() {
            for (SecretSighting sighting : secrets.sightings()) {
                problems.add(
                        sighting.location(),
                        1,
                        "this looks like " + sighting.kind(),
                        "remove it, and replace the secret: everybody who can read this file knows it");
            }
        }
    }

    /** A class instead of a lambda: the first lambda of a program takes as long as reading a manifest. */
    private record KeysAndRules(Supplier<List<String>> rules) implements KnownKeys {
        @Override
        public boolean contains(String key) {
            return ManifestKeys.isKnown(key) || (rules != null && rules.get().contains(key));
        }
    }
}
