package dev.leastscope.engine;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.scan.ScanRequest;
import dev.leastscope.scan.Scanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scans a module's compiled classes, and with them the classes of upstream modules that no manifest governs: they belong
 * to the module that uses them.
 */
final class CodeScan {
    private final Settings settings;
    private final CheckRequest.Code code;

    CodeScan(Settings settings) {
        this.settings = settings;
        this.code = settings.request().code();
    }

    /** What the code does; empty when scanning is off. */
    Optional<CodeFacts> facts() {
        if (!code.scan()) {
            return Optional.empty();
        }
        Confidence minConfidence = Words.confidence(code.minConfidence());
        return Optional.of(scan(minConfidence, archives()));
    }

    /** Modules of the same build can be folders here; they are no archives. */
    private List<Path> archives() {
        List<Path> archives = new ArrayList<>();
        if (code.dependencies().isPresent()) {
            for (Path file : code.dependencies().get().jars()) {
                if (Files.isRegularFile(file)) {
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
        boolean compiled = true;
        boolean nothingToRead = archives.isEmpty();
        for (SourceModule module : modules()) {
            boolean found = false;
            for (Path classes : module.classes()) {
                if (Files.isDirectory(classes)) {
                    request.classDirectory(classes);
                    found = true;
                } else if (Files.isRegularFile(classes)) {
                    request.archive(classes);
                    found = true;
                }
            }
            List<Path> sources = existing(module.sourceFolders());
            compiled &= found || sources.isEmpty();
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
        return Scanner.scan(request.compiled(compiled).build());
    }

    private List<SourceModule> modules() {
        List<SourceModule> modules = new ArrayList<>();
        modules.add(settings.module());
        for (SourceModule upstream : UpstreamModules.of(settings.module(), settings.reactor())) {
            if (ManifestLocator.find(upstream.folder(), settings.sourceRoot()).isEmpty()) {
                modules.add(upstream);
            }
        }
        return modules;
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
