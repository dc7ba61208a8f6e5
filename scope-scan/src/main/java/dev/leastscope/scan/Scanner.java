package dev.leastscope.scan;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.scan.archive.ArchiveReader;
import dev.leastscope.scan.archive.FolderReader;
import dev.leastscope.scan.archive.Reasons;
import dev.leastscope.scan.archive.Workers;
import dev.leastscope.scan.find.ClassFindings;
import dev.leastscope.scan.find.CodeReader;
import dev.leastscope.scan.flow.query.InjectedSettings;
import dev.leastscope.scan.graph.DeadMethods;
import dev.leastscope.scan.sdk.OperationIndex;
import dev.leastscope.text.InputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads compiled classes and returns the facts about Nylas in them. It runs no scanned code, writes nothing and needs
 * no network. The same classes give the same facts in the same order, on every machine and with any number of threads.
 *
 * @since 0.1.0
 */
public final class Scanner {
    private Scanner() {}

    /**
     * Scans the code of the request.
     *
     * @throws ScanException when the scan cannot be completed
     */
    public static CodeFacts scan(ScanRequest request) {
        try {
            return facts(request);
        } catch (OutOfMemoryError e) {
            throw new ScanException(
                    "the scan of the compiled classes needs more memory than the JVM may use ("
                            + Runtime.getRuntime().maxMemory() / (1024 * 1024)
                            + " MiB); nothing is known about the code. Allow the JVM more, for Maven with"
                            + " MAVEN_OPTS=-Xmx1g, or scan fewer archives",
                    e);
        }
    }

    private static CodeFacts facts(ScanRequest request) {
        Map<String, byte[]> fromArchives = new TreeMap<>();
        ScannedClasses classes = new ScannedClasses(
                request.classDirectories(),
                request.sourceRoot(),
                fromArchives,
                new DependencyClasses(request.archives()),
                request.usedElsewhere());
        SettingsProblems settingsProblems = new SettingsProblems(request.sourceRoot());
        SettingsFiles settingsFiles = new SettingsFiles(request.classDirectories(), settingsProblems);
        InjectedSettings settings = new InjectedSettings(settingsFiles);
        WhenNeeded<CodeReader> reader = new WhenNeeded<>() {
            @Override
            CodeReader make() {
                return new CodeReader(
                        new OperationIndex(request.operations()), request.sdkPackages(), classes, settings);
            }
        };
        FirstPass pass = new FirstPass(reader, request.sdkPackages());
        read(request, pass);
        for (FirstPass.Kept kept : pass.kept()) {
            if (kept.fromArchive()) {
                fromArchives.putIfAbsent(kept.className(), kept.bytes());
            }
        }
        Places places = new Places(request.sourceRoot(), request.sourceDirectories(), request.classDirectories());
        WhenNeeded<DeadMethods> dead = new WhenNeeded<>() {
            @Override
            DeadMethods make() {
                return new DeadMethods(classes);
            }
        };
        FactsBuilder facts = new FactsBuilder(
                places, request.minConfidence(), dead, new SettingPlaces(request, settings, settingsFiles, pass));
        for (FirstPass.Located located : pass.found()) {
            add(located, pass, facts);
        }
        for (FirstPass.Kept kept : pass.kept()) {
            follow(reader.get(), kept, pass, facts);
        }
        if (!request.libraries().isEmpty()) {
            new LibraryUse(request, places, pass, dead).addTo(facts);
        }
        settingsProblems.report(pass);
        return facts.build(pass.unreadable(), pass.classes(), pass.mentioning(), request.compiled() && pass.complete());
    }

    private static void read(ScanRequest request, FirstPass pass) {
        Path root = request.sourceRoot();
        Workers workers = new Workers(request.threads());
        for (Path folder : request.classDirectories()) {
            String place = Places.relative(root, folder);
            if (Files.isDirectory(folder)) {
                new FolderReader(folder, place, root, pass.sink(false)).read(workers);
            } else if (InputFile.isThere(folder)) {
                pass.unreadable(place, "it is not a folder of classes");
            } else {
                pass.unreadable(place, "it does not exist");
                pass.incomplete();
            }
        }
        for (Path archive : request.archives()) {
            new ArchiveReader(archive, Places.relative(root, archive), pass.sink(true)).read(workers);
        }
    }

    private static void follow(CodeReader reader, FirstPass.Kept kept, FirstPass pass, FactsBuilder facts) {
        try {
            ClassFindings found = reader.follow(kept.bytes(), kept.texts(), !kept.fromArchive());
            facts.add(new FirstPass.Located(kept.place(), found));
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            pass.unreadable(kept.place(), "its code cannot be followed: " + Reasons.of(e));
        }
    }

    private static void add(FirstPass.Located located, FirstPass pass, FactsBuilder facts) {
        try {
            facts.add(located);
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            pass.unreadable(located.place(), Reasons.of(e));
        }
    }
}
