package dev.leastscope.engine.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A module whose integration is checked, as its build describes it. Its methods are asked only when the answer is needed.
 * All paths are absolute and normalized; whether a folder exists is the engine's question.
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

    /** The folders of the parent POMs that lie on this machine, nearest first. */
    List<Path> parentFolders();

    /** The integration that the module's POM or a parent POM declares for it. */
    Optional<PomDeclaration> declaration();

    /** Where compiled classes lie: folders that the build makes, or jars. */
    List<Path> classes();

    /** The folders of sources that the build compiles. */
    List<Path> sourceFolders();

    /** Where compiled tests lie; empty where the build has none. */
    default List<Path> testClasses() {
        return List.of();
    }

    /** The folders of the tests' sources. */
    default List<Path> testSourceFolders() {
        return List.of();
    }

    /** The ids of the dependencies that the module ships: not those of the scopes test and provided. */
    List<String> dependencies();

    /** The direct dependencies that no module of the build makes, those of the scope test left out. Nothing is resolved. */
    default List<LibraryJar> libraries() {
        return List.of();
    }

    /** The jar that this build has made of the module, where it has. */
    default Optional<Path> archive() {
        return Optional.empty();
    }

    /** Whether this module is the whole project: no other module is built with it, and it has none. */
    boolean single();
}
