package dev.leastscope.engine.code;

import dev.leastscope.engine.operation.Declaration;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.engine.usage.GraphCount;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.UsedOperation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts about a module's code, from its compiled classes and its usage. */
public final class CodeScan {
    private final Settings settings;
    private final CheckRequest.Code code;
    private final ClassScan classes;
    private List<GraphCount> graph = List.of();
    private boolean scanned;

    public CodeScan(Settings settings) {
        this.settings = settings;
        this.code = settings.request().code();
        this.classes = new ClassScan(settings);
    }

    /** The facts about the code and its usage; empty when scanning is off and there is no usage. */
    public Optional<CodeFacts> facts() {
        Optional<CodeFacts> ofClasses = classes.facts();
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

    /** Whether code was scanned. Otherwise the facts contain only usage. */
    public boolean isScanned() {
        return scanned;
    }

    /** The scanned class folders, including those of other modules. */
    public List<Path> folders() {
        return classes.folders();
    }

    /** The requests to Microsoft Graph in the files that the user names. */
    public List<GraphCount> graph() {
        return graph;
    }

    /**
     * The usage in files that the user names. These files are about the application, so the module that declares it
     * reads them.
     */
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
                                + " is not read: no manifest governs this module, and the build has several modules, so the"
                                + " application of this usage is unknown. Write a manifest first, with "
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

    /**
     * Class folders that were not read, because they are missing or empty. These are folders that the user names, and
     * folders of modules with sources.
     */
    List<Path> missing() {
        return classes.missing();
    }
}
