package dev.leastscope.engine.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder without a build description, as the command line checks it. It is the only module of its reactor.
 *
 * @param folder the working folder, absolute and normalized
 * @param classes folders of compiled classes, or jars
 * @param results the folder of the reports
 * @since 0.1.0
 */
public record StandaloneModule(Path folder, List<Path> classes, Path results) implements SourceModule, Reactor {
    /** Copies the list of classes. */
    public StandaloneModule {
        folder = folder.toAbsolutePath().normalize();
        classes = List.copyOf(classes);
    }

    @Override
    public String id() {
        return "";
    }

    @Override
    public Optional<Path> projectFile() {
        return Optional.empty();
    }

    @Override
    public List<Path> parentFolders() {
        return List.of();
    }

    @Override
    public Optional<PomDeclaration> declaration() {
        return Optional.empty();
    }

    @Override
    public List<Path> sourceFolders() {
        return List.of();
    }

    @Override
    public List<String> dependencies() {
        return List.of();
    }

    @Override
    public boolean single() {
        return true;
    }

    @Override
    public List<SourceModule> modules() {
        return List.of(this);
    }

    @Override
    public Path results(SourceModule module) {
        return results;
    }
}
