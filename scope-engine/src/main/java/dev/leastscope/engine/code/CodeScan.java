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

/** What the code of a module does, by its compiled classes and by its usage. */
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

    /** What the code does, and what of it ran; empty when scanning is off and there is no usage. */
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

    /** Whether code was scanned; without it, the facts hold usage alone. */
    public boolean isScanned() {
        return scanned;
    }

    /** The folders of classes that were scanned, those of other modules included. */
    public List<Path> folders() {
        return classes.folders();
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

    /** Class folders that the user names, or of modules with sources, that are not there or hold nothing: their code was not read. */
    List<Path> missing() {
        return classes.missing();
    }
}
