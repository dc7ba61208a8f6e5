package dev.leastscope.engine.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A module whose integration is checked, as its build describes it. The engine calls a method only when it needs the
 * answer. All paths are absolute and normalized. They may not exist; the engine checks that.
 *
 * @since 0.1.0
 */
public interface SourceModule {
    /** {@code groupId:artifactId}, or empty where there is no project. */
    String id();

    /** The module's folder. */
    Path folder();

    /** The module's POM. */
    Optional<Path> projectFile();

    /** The folders of the parent POMs on this machine, nearest first. */
    List<Path> parentFolders();

    /** The integration that the module's POM or a parent POM declares for it. */
    Optional<PomDeclaration> declaration();

    /** The compiled classes: folders that the build creates, or jars. */
    List<Path> classes();

    /** The folders of sources that the build compiles. */
    List<Path> sourceFolders();

    /** The compiled tests; empty when the build has none. */
    default List<Path> testClasses() {
        return List.of();
    }

    /** The folders of the tests' sources. */
    default List<Path> testSourceFolders() {
        return List.of();
    }

    /** The ids of the dependencies that the module ships: all except those with the scopes test and provided. */
    List<String> dependencies();

    /** The direct dependencies from outside the build, except those with the scope test. Nothing is resolved. */
    default List<LibraryJar> libraries() {
        return List.of();
    }

    /** The jar of the module in this build; empty when it does not exist yet. */
    default Optional<Path> archive() {
        return Optional.empty();
    }

    /** Whether this module is the complete project: no other module is built with it, and it has no modules. */
    boolean single();
}
