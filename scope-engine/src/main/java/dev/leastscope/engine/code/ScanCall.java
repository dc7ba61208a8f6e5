package dev.leastscope.engine.code;

import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.operation.Words;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.scan.ScanException;
import dev.leastscope.scan.ScanRequest;
import dev.leastscope.scan.Scanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls the scanner with the settings of a request. Refusals of the scanner become bad input. Only this class calls the
 * scanner.
 */
final class ScanCall {
    private ScanCall() {}

    /** A scanner request with these settings, without code. */
    static ScanRequest.Builder request(Settings settings) {
        CheckRequest.Code code = settings.request().code();
        return ScanRequest.builder()
                .sourceRoot(settings.sourceRoot())
                .minConfidence(Words.confidence(code.minConfidence()))
                .sdkPackages(code.sdkPackages())
                .usedElsewhere(code.attachFacts() || isUsedByAnotherModule(settings));
    }

    /** Whether another module of the build uses the module. Its classes are not scanned with those of the module. */
    private static boolean isUsedByAnotherModule(Settings settings) {
        String id = settings.module().id();
        if (settings.module().single()) {
            return false;
        }
        for (SourceModule other : settings.reactor().modules()) {
            if (!other.id().equals(id) && other.dependencies().contains(id)) {
                return true;
            }
        }
        return false;
    }

    /** Adds source folders. The places of facts refer to them. */
    static void addSources(ScanRequest.Builder request, List<Path> folders) {
        for (Path folder : folders) {
            request.sourceDirectory(folder);
        }
    }

    /** Scans. */
    static CodeFacts scan(ScanRequest.Builder request) {
        try {
            return Scanner.scan(request.build());
        } catch (ScanException e) {
            throw new BadInputException(e.getMessage());
        }
    }

    /** The paths that are folders. */
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
