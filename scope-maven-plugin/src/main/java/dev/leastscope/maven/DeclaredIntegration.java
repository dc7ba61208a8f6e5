package dev.leastscope.maven;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.Integration;
import dev.leastscope.manifest.ManifestElement;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.text.Reading;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * Where a module's integration is declared: a manifest, or the POM.
 *
 * @param sourceRoot the folder to which places are relative
 * @param file the manifest, or the POM that holds the element
 * @param element the POM's element; empty for a manifest
 * @param owned whether this module is the owner: the manifest lies in its folder, the element in its POM
 */
record DeclaredIntegration(Path sourceRoot, Path file, Optional<ManifestElement> element, boolean owned) {
    /**
     * Finds the declaration of a module.
     *
     * @param named the manifest that the user names; null: look for one
     * @param element the element of the module's POM or of a parent's; empty: none
     * @return empty when nothing is declared
     */
    static Optional<DeclaredIntegration> of(
            MavenProject project, Path sourceRoot, File named, Optional<PomElement> element)
            throws MojoExecutionException {
        Optional<Path> manifest = named == null
                ? ManifestLocator.find(project.getBasedir().toPath(), sourceRoot)
                : Optional.of(existing(named));
        if (manifest.isPresent() && element.isPresent()) {
            throw new MojoExecutionException("the integration is declared twice: in "
                    + ManifestLocator.nameOf(sourceRoot, manifest.get()) + " and in <integration> of "
                    + ManifestLocator.nameOf(sourceRoot, element.get().pom()) + "; keep one of them");
        }
        if (element.isPresent()) {
            Path pom = element.get().pom();
            boolean owned =
                    pom.equals(project.getFile().toPath().toAbsolutePath().normalize());
            return Optional.of(new DeclaredIntegration(
                    sourceRoot, pom, Optional.of(element.get().element()), owned));
        }
        if (manifest.isEmpty()) {
            return Optional.empty();
        }
        Path file = manifest.get();
        return Optional.of(new DeclaredIntegration(sourceRoot, file, Optional.empty(), owner(project, file)));
    }

    private static boolean owner(MavenProject project, Path manifest) {
        return manifest.getParent()
                        .equals(project.getBasedir().toPath().toAbsolutePath().normalize())
                || !isAbove(manifest, project);
    }

    /** A manifest that is named and lies below the module or elsewhere belongs to the module that names it. */
    private static boolean isAbove(Path manifest, MavenProject project) {
        return project.getBasedir().toPath().toAbsolutePath().normalize().startsWith(manifest.getParent());
    }

    private static Path existing(File named) throws MojoExecutionException {
        if (!named.isFile()) {
            throw new MojoExecutionException("manifest (scope.manifest): there is no file " + named
                    + "; name one that exists, or leave the setting out to have the nearest "
                    + ManifestLocator.FILE_NAME + " found");
        }
        return named.toPath().toAbsolutePath().normalize();
    }

    /** The declaration's file as reports name it. */
    String name() {
        return ManifestLocator.nameOf(sourceRoot, file);
    }

    /** Reads it, with these tables for the ids of an Entra app manifest. */
    Reading<Integration> read(Catalog catalog) {
        ManifestReader reader = ManifestReader.in(sourceRoot).catalog(catalog).rules(Rules.ids());
        return element.isPresent() ? reader.read(element.get(), name()) : reader.read(file);
    }
}
