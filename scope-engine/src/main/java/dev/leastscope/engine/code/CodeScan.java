package dev.leastscope.engine.code;

import dev.leastscope.engine.operation.Declaration;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.operation.Words;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.project.StandaloneModule;
import dev.leastscope.engine.project.UpstreamModules;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.engine.usage.GraphCount;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.PublishedFacts;
import dev.leastscope.integration.UsedOperation;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.scan.ScanException;
import dev.leastscope.scan.ScanRequest;
import dev.leastscope.scan.Scanner;
import dev.leastscope.text.InputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scans a module's compiled classes, and with them the classes of upstream modules that no manifest governs: they belong
 * to the module that uses them. Adds the module's usage.
 */
public final class CodeScan {
    private final Settings settings;
    private final CheckRequest.Code code;
    private final List<Path> missing = new ArrayList<>(0);
    private List<GraphCount> graph = List.of();
    private final List<Path> folders = new ArrayList<>(1);
    private boolean scanned;

    public CodeScan(Settings settings) {
        this.settings = settings;
        this.code = settings.request().code();
    }

    /** What the code does, and what of it ran; empty when scanning is off and there is no usage. */
    public Optional<CodeFacts> facts() {
        Optional<CodeFacts> ofClasses = ofClasses();
        scanned = ofClasses.isPresent();
        List<UsedOperation> usage = usage();
        if (usage.isEmpty()) {
            return ofClasses;
        }
        if (!scanned) {
            return Optional.of(UsageFiles.facts(usage));
        }
        CodeFacts facts = ofClasses.get().withUsage(usage);
        UsageInput.printRecall(facts, settings.logger());
        return Optional.of(facts);
    }

    /** Whether code was scanned; without it, the facts hold usage alone. */
    public boolean isScanned() {
        return scanned;
    }

    /** The folders of classes that were scanned, those of other modules included. */
    public List<Path> folders() {
        return folders;
    }

    /** The requests to Microsoft Graph that named files show. */
    public List<GraphCount> graph() {
        return graph;
    }

    /** Files that the user names are about the application, so the module that declares it reads them. */
    private List<UsedOperation> usage() {
        List<UsedOperation> ofGuards = UsageFiles.ofGuards(settings);
        if (code.usage().isEmpty()) {
            return ofGuards;
        }
        Optional<Declaration> declaration = Declaration.of(settings);
        boolean speaks = declaration.isPresent()
                ? declaration.get().owned()
                : settings.module().single();
        if (!speaks) {
            if (declaration.isEmpty()) {
                settings.logger()
                        .warn(settings.front().name(Setting.USAGE)
                                + " is not read: no manifest governs this module, and the build has several modules, so it is"
                                + " not known whose usage it is. Write a manifest first, with "
                                + settings.front().typedCommand("init") + ".");
            }
            return ofGuards;
        }
        List<UsedOperation> all = new ArrayList<>(ofGuards);
        NamedUsage named = UsageFiles.named(settings);
        all.addAll(named.operations());
        graph = named.graph();
        return all;
    }

    private Optional<CodeFacts> ofClasses() {
        if (!code.scan()) {
            return Optional.empty();
        }
        Confidence minConfidence = Words.confidence(code.minConfidence());
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
        return Optional.of(scan(minConfidence, archives()));
    }

    /** Class folders that the user names, or of modules with sources, that are not there or hold nothing: their code was not read. */
    List<Path> missing() {
        return missing;
    }

    private static void requireExisting(List<Path> named) {
        for (Path classes : named) {
            if (!Files.exists(classes)) {
                throw new BadInputException(
                        Setting.CLASSES, "there is no folder and no jar " + classes + "; name compiled classes");
            }
        }
    }

    /** Modules of the same build can be folders here; they are no archives. */
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

    private CodeFacts scan(Confidence minConfidence, List<Path> archives) {
        ScanRequest.Builder request = ScanRequest.builder()
                .sourceRoot(settings.sourceRoot())
                .minConfidence(minConfidence)
                .sdkPackages(code.sdkPackages());
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
                    // Who names a folder says that there is code in it.
                    compiled = false;
                    missing.add(classes);
                }
            }
            List<Path> sources = existing(module.sourceFolders());
            if (!found && !named && !sources.isEmpty()) {
                compiled = false;
                missing.addAll(module.classes());
            }
            nothingToRead &= !found;
            for (Path folder : sources) {
                request.sourceDirectory(folder);
            }
        }
        if (nothingToRead) {
            // The usual case of a POM that only aggregates: it must not pay for loading the scanner.
            return new CodeFacts(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, compiled);
        }
        for (Path archive : archives) {
            request.archive(archive);
        }
        if (code.dependencies().isEmpty()) {
            // Else their classes are scanned.
            libraries.addJars(settings.module().libraries());
        }
        for (Map.Entry<String, PublishedFacts> library : libraries.published().entrySet()) {
            request.library(library.getKey(), library.getValue());
        }
        try {
            return withUnreadable(Scanner.scan(request.compiled(compiled).build()), libraries.unreadable());
        } catch (ScanException e) {
            throw new BadInputException(e.getMessage());
        }
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

    /** The modules whose classes are scanned. What another module publishes is read instead of its classes. */
    private List<SourceModule> modules(Libraries libraries) {
        List<SourceModule> modules = new ArrayList<>();
        modules.add(settings.module());
        for (SourceModule upstream : UpstreamModules.of(settings.module(), settings.reactor())) {
            Optional<Path> manifest = ManifestLocator.find(upstream.folder(), settings.sourceRoot());
            if (manifest.isPresent() && manifest.equals(manifest())) {
                // Its own check judges it against the same manifest.
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

    /** Those that are folders. */
    static List<Path> existing(List<Path> folders) {
        List<Path> existing = new ArrayList<>(folders.size());
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                existing.add(folder);
            }
        }
        return existing;
    }
}
