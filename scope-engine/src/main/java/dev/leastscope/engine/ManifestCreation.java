package dev.leastscope.engine;

import dev.leastscope.Leastscope;
import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.manifest.ManifestLocator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes a first manifest from what the code does. */
final class ManifestCreation extends Operation {
    private final CheckRequest request;

    ManifestCreation(CheckRequest request) {
        super(request.context());
        this.request = request;
    }

    @Override
    Status run() {
        Settings settings = Settings.of(request);
        ModuleCheck check = new ModuleCheck(settings);
        if (check.declaration().isPresent()) {
            throw new BadInputException(
                    check.declaration().get().name()
                            + " declares the integration already and is left as it is; remove it first to have it written anew");
        }
        Optional<CodeFacts> facts = new CodeScan(settings).facts();
        Optional<String> manifest = facts.isPresent()
                ? Leastscope.firstManifest(facts.get(), check.options(facts, ScopeOfCode.WHOLE))
                : Optional.empty();
        if (manifest.isEmpty()) {
            logger().info(
                            "No call of Nylas in the compiled classes: nothing to write. Compile first: mvn process-classes"
                                    + " scope:init");
            return new Status.Passed();
        }
        Path file = settings.module().folder().resolve(ManifestLocator.FILE_NAME);
        if (Files.exists(file)) {
            throw new BadInputException(file + " exists and is left as it is");
        }
        Answer.write(file, manifest.get());
        logger().info("Written: " + file);
        return new Status.Passed();
    }
}
