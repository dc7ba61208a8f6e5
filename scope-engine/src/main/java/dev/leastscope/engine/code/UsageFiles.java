package dev.leastscope.engine.code;

import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.UsedOperation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the usage files of a module: those that guards wrote during its tests, and those that the user names.
 * {@link UsageInput} reads them. A check without usage does not load that class.
 */
public final class UsageFiles {
    private UsageFiles() {}

    /** The usage in guard files in the module's folder; empty when there are none. */
    static List<UsedOperation> ofGuards(Settings settings) {
        SourceModule module = settings.module();
        List<Path> files = new ArrayList<>(0);
        Path results = settings.reactor().results(module).toAbsolutePath().normalize();
        addFrom(results, files);
        Path usual = module.folder().resolve("target").resolve("scope");
        if (!usual.equals(results)) {
            addFrom(usual, files);
        }
        return files.isEmpty() ? List.of() : UsageInput.ofGuards(settings, files);
    }

    /** The usage in files that the user names; empty when there are none. */
    public static NamedUsage named(Settings settings) {
        List<Path> files = settings.request().code().usage();
        return files.isEmpty() ? new NamedUsage(List.of(), List.of()) : UsageInput.named(settings, files);
    }

    /** Usage as facts without code. */
    public static CodeFacts facts(List<UsedOperation> usage) {
        return new CodeFacts(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, true).withUsage(usage);
    }

    /** Adds the guard files of a folder, in the order of their names. */
    private static void addFrom(Path folder, List<Path> files) {
        String[] names = folder.toFile().list();
        if (names == null) {
            return;
        }
        List<String> found = new ArrayList<>(0);
        for (String name : names) {
            if (name.startsWith("usage-") && name.endsWith(".ndjson")) {
                found.add(name);
            }
        }
        found.sort(null);
        for (String name : found) {
            files.add(folder.resolve(name));
        }
    }
}
