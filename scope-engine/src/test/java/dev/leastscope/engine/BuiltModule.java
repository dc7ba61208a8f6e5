package dev.leastscope.engine;

import dev.leastscope.engine.project.PomDeclaration;
import dev.leastscope.engine.project.Reactor;
import dev.leastscope.engine.project.SourceModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The only module of a build, with Maven's usual folders. */
record BuiltModule(Path folder) implements SourceModule, Reactor {
    @Override
    public String id() {
        return "g:a";
    }

    @Override
    public Optional<Path> projectFile() {
        return Optional.of(folder.resolve("pom.xml"));
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
    public List<Path> classes() {
        return List.of(folder.resolve("target/classes"));
    }

    @Override
    public List<Path> sourceFolders() {
        return List.of(folder.resolve("src/main/java"));
    }

    @Override
    public List<Path> testClasses() {
        return List.of(folder.resolve("target/test-classes"));
    }

    @Override
    public List<Path> testSourceFolders() {
        return List.of(folder.resolve("src/test/java"));
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
        return folder.resolve("target/scope");
    }
}
