package dev.leastscope.engine.code;

import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.operation.Words;
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

/** The one place where the scanner is called: with the settings of a request, and with what it refuses as bad input. */
final class ScanCall {
    private ScanCall() {}

    /** A request to the scanner under these settings, without any code yet. */
    static ScanRequest.Builder request(Settings settings) {
        CheckRequest.Code code = settings.request().code();
        return ScanRequest.builder()
                .sourceRoot(settings.sourceRoot())
                .minConfidence(Words.confidence(code.minConfidence()))
                .sdkPackages(code.sdkPackages());
    }

    /** Adds folders of sources, to which the places of facts point. */
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
