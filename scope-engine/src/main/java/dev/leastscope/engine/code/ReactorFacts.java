package dev.leastscope.engine.code;

import dev.leastscope.engine.operation.Declaration;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.integration.CodeFactsUnion;
import dev.leastscope.text.InputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts about the code of all modules of a build, read from the files of their checks. */
public final class ReactorFacts {
    /** The file with the facts of one module's check. */
    public static final String FILE = "facts.json";

    private final Settings settings;

    public ReactorFacts(Settings settings) {
        this.settings = settings;
    }

    /** The facts of all modules of a declaration. They are incomplete when a module with sources has no facts file. */
    public CodeFacts of(Declaration declaration) {
        List<CodeFacts> facts = new ArrayList<>();
        for (SourceModule module : settings.reactor().modules()) {
            Optional<Declaration> own = Declaration.of(settings.of(module));
            if (own.isPresent() && own.get().file().equals(declaration.file())) {
                facts.add(of(module));
            }
        }
        return CodeFactsUnion.of(facts);
    }

    private CodeFacts of(SourceModule module) {
        Path file = settings.reactor().results(module).resolve(FILE);
        if (InputFile.isThere(file)) {
            return CodeFactsFile.read(file, settings.name(file), settings.catalog())
                    .orThrow();
        }
        boolean nothingToScan = ScanCall.existing(module.sourceFolders()).isEmpty();
        return new CodeFacts(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, nothingToScan);
    }
}
