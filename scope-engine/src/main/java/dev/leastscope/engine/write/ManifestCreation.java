package dev.leastscope.engine.write;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.engine.code.CodeScan;
import dev.leastscope.engine.code.Gaps;
import dev.leastscope.engine.code.NamedUsage;
import dev.leastscope.engine.code.UsageFiles;
import dev.leastscope.engine.operation.Declaration;
import dev.leastscope.engine.operation.NamedFile;
import dev.leastscope.engine.operation.Operation;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.Status;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsUnion;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.manifest.ManifestSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a first manifest from the code of all modules: one for the complete build. */
public final class ManifestCreation extends Operation {
    private final CheckRequest request;

    public ManifestCreation(CheckRequest request) {
        super(request.context());
        this.request = request;
    }

    @Override
    protected Status run() {
        Settings settings = Settings.of(request);
        Path file = file(settings);
        if (Files.exists(file)) {
            throw exists(settings.name(file));
        }
        Optional<CodeFacts> facts = facts(settings);
        Optional<String> manifest = facts.isPresent()
                ? Leastscope.firstManifest(
                        facts.get(), CheckOptions.asOf(settings.asOf()).catalog(settings.catalog()))
                : Optional.empty();
        if (manifest.isEmpty()) {
            logger().info("No call of Nylas in the compiled classes and in usage: no manifest is written"
                    + (front() == Front.MAVEN ? ". Compile first: mvn process-classes scope:init" : ""));
            return new Status.Passed();
        }
        NamedFile.write(file, head(file) + manifest.get());
        logger().info("Written: " + file);
        return new Status.Passed();
    }

    /** The first line with the schema, only when the schema exists next to the manifest, because an editor opens it. */
    private static String head(Path manifest) {
        boolean schema = Files.isRegularFile(manifest.resolveSibling(ManifestSchema.FILE_NAME));
        return schema ? "# yaml-language-server: $schema=" + ManifestSchema.FILE_NAME + "\n" : "";
    }

    /** The file that the user names, else a file at the source root, where it applies to every module below. */
    private Path file(Settings settings) {
        Optional<Path> named = request.sources().manifest();
        if (named.isPresent()) {
            return named.get().toAbsolutePath().normalize();
        }
        Path folder = settings.module().folder();
        for (SourceModule module : settings.reactor().modules()) {
            if (module.folder().equals(settings.sourceRoot())) {
                folder = settings.sourceRoot();
            }
        }
        return folder.resolve(ManifestLocator.FILE_NAME);
    }

    /** The facts about the code of all modules without a manifest. */
    private Optional<CodeFacts> facts(Settings settings) {
        List<CodeFacts> facts = new ArrayList<>();
        for (SourceModule module : settings.reactor().modules()) {
            Settings own = settings.withoutManifest().of(module);
            own = settings.module().single() ? own : own.withoutNamedUsage();
            Optional<Declaration> declaration = Declaration.of(own);
            if (declaration.isPresent()) {
                throw exists(declaration.get().name());
            }
            CodeScan scan = new CodeScan(own);
            Optional<CodeFacts> found = scan.facts();
            Gaps.warnOfMissing(scan, own);
            if (found.isPresent()) {
                facts.add(found.get());
            }
        }
        if (!settings.module().single()) {
            NamedUsage named = UsageFiles.named(settings);
            if (!named.operations().isEmpty()) {
                facts.add(UsageFiles.facts(named.operations()));
            }
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(CodeFactsUnion.of(facts));
    }

    private static BadInputException exists(String name) {
        return new BadInputException(
                name + " already declares the integration and is unchanged; remove it first to write a new one");
    }
}
