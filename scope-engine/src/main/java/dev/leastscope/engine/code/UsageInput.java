package dev.leastscope.engine.code;

import dev.leastscope.catalog.Operation;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Logger;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.engine.usage.ClassDigest;
import dev.leastscope.engine.usage.GraphCount;
import dev.leastscope.engine.usage.GraphUsage;
import dev.leastscope.engine.usage.Usage;
import dev.leastscope.engine.usage.UsageCount;
import dev.leastscope.engine.usage.UsageFile;
import dev.leastscope.engine.usage.UsageLine;
import dev.leastscope.engine.usage.UsageReader;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.UsedOperation;
import dev.leastscope.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads usage files, prints what could not be read, and returns the operations that ran. */
final class UsageInput {
    private final Settings settings;

    private UsageInput(Settings settings) {
        this.settings = settings;
    }

    /** Reads guard files. A file from before a change of the classes is reported and ignored. */
    static List<UsedOperation> ofGuards(Settings settings, List<Path> files) {
        UsageInput input = new UsageInput(settings);
        return input.used(input.read(files, input.digests()));
    }

    /** Reads files that the user names. Each must exist and be readable to its end. */
    static NamedUsage named(Settings settings, List<Path> files) {
        UsageInput input = new UsageInput(settings);
        Usage usage = input.read(files, input.digests());
        for (UsageFile file : usage.files()) {
            if (!file.problem().isEmpty()) {
                throw new BadInputException(Setting.USAGE, shown(file) + ": " + file.problem());
            }
        }
        List<GraphCount> graph = new ArrayList<>();
        usage.files().forEach(file -> graph.addAll(file.graph().counts()));
        return new NamedUsage(input.used(usage), List.copyOf(graph));
    }

    /**
     * Prints how many of the operations that ran were also found by the scan, in any variant. So each project can
     * measure the scanner's recall.
     */
    static void printRecall(CodeFacts facts, Logger logger) {
        Set<String> called = new HashSet<>();
        for (CodeFacts.Call call : facts.calls()) {
            called.add(nameOf(call.operation()));
        }
        Set<String> ran = new HashSet<>();
        for (UsedOperation used : facts.usage()) {
            ran.add(nameOf(used.operation()));
        }
        int all = ran.size();
        ran.retainAll(called);
        logger.info("Usage shows " + all + (all == 1 ? " operation" : " operations") + ", and the scan found calls of "
                + (ran.size() == all ? (all == 1 ? "it." : "all of them.") : ran.size() + " of them."));
    }

    private static String nameOf(Operation operation) {
        return operation.api().id() + ' ' + operation.plain();
    }

    private Usage read(List<Path> files, Set<String> digests) {
        Map<String, Path> named = new LinkedHashMap<>();
        for (Path file : files) {
            String name = name(file);
            String unique = name;
            for (int i = 2; named.containsKey(unique); i++) {
                unique = name + " (" + i + ")";
            }
            named.put(unique, file.toAbsolutePath().normalize());
        }
        Usage usage = new UsageReader(settings.catalog(), digests).read(named);
        for (UsageFile file : usage.files()) {
            print(file);
        }
        return usage;
    }

    /**
     * The name of a file for reports: the path relative to the source root, or for other files only the file name, so
     * that no report names other folders.
     */
    private String name(Path file) {
        String name = settings.name(file);
        boolean below = !name.startsWith("../")
                && !file.toAbsolutePath().getRoot().toString().equals(name);
        return below ? name : String.valueOf(file.getFileName());
    }

    /** The digests of the current classes. When no classes are known, it is empty and no file is out of date. */
    private Set<String> digests() {
        List<Path> folders = settings.module().classes();
        if (folders.isEmpty()) {
            folders = List.of(settings.module().folder().resolve("target").resolve("classes"));
        }
        Set<String> digests = new TreeSet<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try {
                    digests.add(ClassDigest.of(folder));
                } catch (IOException e) {
                    throw new BadInputException(settings.name(folder) + " cannot be read: " + e.getMessage());
                }
            }
        }
        return digests;
    }

    private void print(UsageFile file) {
        Logger logger = settings.logger();
        if (file.stale()) {
            logger.warn(shown(file) + (file.calls() == 0 ? " is ignored" : " is ignored in part")
                    + ": the classes have changed since the guard wrote it. Run the tests again, or delete the file.");
        }
        if (!file.problem().isEmpty()) {
            logger.warn(shown(file) + " was not read completely: " + file.problem() + ".");
        }
        if (file.unreadable() > 0) {
            logger.warn(shown(file) + ": " + file.unreadable()
                    + (file.unreadable() == 1 ? " line contains" : " lines contain")
                    + " no readable request, so some usage may be missing.");
        }
        if (file.unknownCalls() > 0) {
            logger.info(shown(file) + ": " + file.unknownCalls()
                    + (file.unknownCalls() == 1 ? " request is" : " requests are")
                    + " not in the tables, so not counted as usage.");
        }
        for (String example : file.examples()) {
            logger.info("  " + SafeText.logged(example));
        }
        GraphUsage graph = file.graph();
        if (graph.requests() > 0) {
            logger.info(
                    shown(file) + ": " + graph.requests()
                            + (graph.requests() == 1 ? " request" : " requests")
                            + " to Microsoft Graph. The Nylas operation of such a request is unknown, so none is counted as usage.");
        }
        if (graph.unknown() > 0) {
            logger.info(shown(file) + ": the permissions are unknown for " + graph.unknown()
                    + (graph.unknown() == 1 ? " request" : " requests") + " to Microsoft Graph:");
        }
        for (String example : graph.examples()) {
            logger.info("  " + SafeText.logged(example));
        }
        if (file.calls() > 0) {
            logger.info(shown(file) + ": " + file.calls() + (file.calls() == 1 ? " request" : " requests")
                    + " of Nylas operations.");
        }
    }

    private static String shown(UsageFile file) {
        return SafeText.logged(file.name());
    }

    /** One entry for each operation, provider, status and file, with the counts of its days added. */
    private List<UsedOperation> used(Usage usage) {
        Map<String, UsedOperation> joined = new TreeMap<>();
        for (UsageCount count : usage.counts()) {
            UsageLine line = count.line();
            Operation operation =
                    settings.catalog().operation(line.api(), line.operation()).orElseThrow();
            UsedOperation used = new UsedOperation(
                    operation, line.provider(), line.status(), count.count(), line.day(), line.day(), count.first());
            String key = line.api().id()
                    + '\t'
                    + line.operation()
                    + '\t'
                    + line.provider()
                    + '\t'
                    + line.status()
                    + '\t'
                    + count.first().file();
            joined.merge(key, used, UsageInput::joined);
        }
        List<UsedOperation> all = new ArrayList<>(joined.values());
        all.sort(Comparator.comparing(UsedOperation::location));
        return all;
    }

    private static UsedOperation joined(UsedOperation one, UsedOperation other) {
        return new UsedOperation(
                one.operation(),
                one.provider(),
                one.status(),
                one.count() + other.count(),
                earlier(one.firstDay(), other.firstDay()),
                one.lastDay().compareTo(other.lastDay()) >= 0 ? one.lastDay() : other.lastDay(),
                one.location().compareTo(other.location()) <= 0 ? one.location() : other.location());
    }

    /** The earlier of two days. An unknown day is never the earlier one. */
    private static String earlier(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one + other;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
