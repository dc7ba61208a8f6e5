package dev.leastscope.engine.code;

import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.project.StandaloneModule;
import dev.leastscope.engine.project.UpstreamModules;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.PublishedFacts;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.scan.ScanRequest;
import dev.leastscope.text.InputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scans a module's compiled classes, and the classes of upstream modules without a manifest. Those count as code of the
 * module that uses them.
 */
final class ClassScan {
    private final Settings settings;
    private final CheckRequest.Code code;
    private final List<Path> missing = new ArrayList<>(0);
    private final List<Path> folders = new ArrayList<>(1);

    ClassScan(Settings settings) {
        this.settings = settings;
        this.code = settings.request().code();
    }

    /** The scanned class folders, including those of other modules. */
    List<Path> folders() {
        return folders;
    }

    /** Class folders that are empty although there is code for them. */
    List<Path> missing() {
        return missing;
    }

    /** The facts about the classes. Empty when scanning is off, or when neither a build nor the user names classes. */
    Optional<CodeFacts> facts() {
        if (!code.scan()) {
            return Optional.empty();
        }
        ScanRequest.Builder request = ScanCall.request(settings);
        if (settings.module() instanceof StandaloneModule) {
            if (code.classes().isEmpty()) {
                return Optional.empty();
            }
            requireExisting(code.classes());
        } else if (!code.classes().isEmpty()) {
            throw new BadInputException(
                    Setting.CLASSES,
                    "the build names the classes of a project; leave this setting out, or run without a POM");
        }
        return Optional.of(scan(request, archives()));
    }

    private static void requireExisting(List<Path> named) {
        for (Path classes : named) {
            if (!Files.exists(classes)) {
                throw new BadInputException(
                        Setting.CLASSES, "there is no folder and no jar " + classes + "; name compiled classes");
            }
        }
    }

    /** The archives to scan. Modules of the same build can be folders here, which are not archives. */
    private List<Path> archives() {
        List<Path> archives = new ArrayList<>();
        if (code.dependencies().isPresent()) {
            for (Path file : code.dependencies().get().jars()) {
                if (InputFile.isThere(file) && !Files.isDirectory(file)) {
                    archives.add(file);
                }
            }
        }
        return archives;
    }

    private CodeFacts scan(ScanRequest.Builder request, List<Path> archives) {
        boolean named = settings.module() instanceof StandaloneModule;
        boolean compiled = true;
        boolean nothingToRead = archives.isEmpty();
        Libraries libraries = new Libraries(settings);
        for (SourceModule module : modules(libraries)) {
            boolean found = false;
            for (Path classes : module.classes()) {
                if (isFilled(classes)) {
                    request.classDirectory(classes);
                    folders.add(classes);
                    found = true;
                } else if (InputFile.isThere(classes) && !Files.isDirectory(classes)) {
                    request.archive(classes);
                    found = true;
                } else if (named) {
                    // A folder that the user names is expected to contain code.
                    compiled = false;
                    missing.add(classes);
                }
            }
            List<Path> sources = ScanCall.existing(module.sourceFolders());
            if (!found && !named && !sources.isEmpty()) {
                compiled = false;
                missing.addAll(module.classes());
            }
            nothingToRead &= !found;
            ScanCall.addSources(request, sources);
        }
        if (nothingToRead) {
            // This is the usual case of an aggregator POM. It must not pay for loading the scanner.
            return new CodeFacts(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, compiled);
        }
        for (Path archive : archives) {
            request.archive(archive);
        }
        if (code.dependencies().isEmpty()) {
            // Without published facts, their classes are scanned.
            libraries.addJars(settings.module().libraries());
        }
        for (Map.Entry<String, PublishedFacts> library : libraries.published().entrySet()) {
            request.library(library.getKey(), library.getValue());
        }
        return withUnreadable(ScanCall.scan(request.compiled(compiled)), libraries.unreadable());
    }

    private static CodeFacts withUnreadable(CodeFacts facts, List<CodeFacts.Unreadable> more) {
        if (more.isEmpty()) {
            return facts;
        }
        List<CodeFacts.Unreadable> all = new ArrayList<>(facts.unreadable());
        all.addAll(more);
        return new CodeFacts(
                facts.calls(),
                facts.triggers(),
                facts.authorizations(),
                facts.unresolved(),
                List.copyOf(all),
                facts.secrets(),
                facts.usage(),
                facts.classes(),
                facts.mentioning(),
                facts.complete());
    }

    /** The modules to scan. Published facts of another module are read instead of its classes. */
    private List<SourceModule> modules(Libraries libraries) {
        List<SourceModule> modules = new ArrayList<>();
        modules.add(settings.module());
        for (SourceModule upstream : UpstreamModules.of(settings.module(), settings.reactor())) {
            Optional<Path> manifest = ManifestLocator.find(upstream.folder(), settings.sourceRoot());
            if (manifest.isPresent() && manifest.equals(manifest())) {
                // Its own check uses the same manifest.
                continue;
            }
            if (!libraries.addModule(upstream, manifest.isEmpty()) && manifest.isEmpty()) {
                modules.add(upstream);
            }
        }
        return modules;
    }

    private Optional<Path> manifest() {
        Optional<Path> named = settings.request().sources().manifest();
        return named.isPresent()
                ? Optional.of(named.get().toAbsolutePath().normalize())
                : ManifestLocator.find(settings.module().folder(), settings.sourceRoot());
    }

    private static boolean isFilled(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        String[] names = folder.toFile().list();
        return names != null && names.length > 0;
    }
}
