package dev.leastscope.engine.operation;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.check.rules.RuleIds;
import dev.leastscope.engine.project.ConfigurationElement;
import dev.leastscope.engine.project.PomDeclaration;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.integration.Integration;
import dev.leastscope.manifest.ManifestElement;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.text.InputFile;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The declaration of a module's integration: a manifest, or an element of the POM.
 *
 * @param sourceRoot the folder to which places are relative
 * @param file the manifest, or the POM that contains the element
 * @param element the POM's element; empty for a manifest
 * @param owned whether this module is the owner: the manifest is in its folder, or the element is in its POM
 */
public record Declaration(Path sourceRoot, Path file, Optional<ConfigurationElement> element, boolean owned) {
    /** Finds the declaration of a module; empty when there is none. */
    public static Optional<Declaration> of(Settings settings) {
        SourceModule module = settings.module();
        Optional<Path> named = settings.request().sources().manifest();
        Optional<Path> manifest = named.isPresent()
                ? Optional.of(existing(named.get(), settings))
                : ManifestLocator.find(module.folder(), settings.sourceRoot());
        Optional<PomDeclaration> inPom = module.declaration();
        if (manifest.isPresent() && inPom.isPresent()) {
            throw declaredTwice(settings.name(manifest.get()), inPom.get(), settings);
        }
        if (inPom.isPresent()) {
            Path pom = inPom.get().pom();
            boolean owned = module.projectFile().isPresent()
                    && pom.equals(module.projectFile().get());
            return Optional.of(new Declaration(
                    settings.sourceRoot(), pom, Optional.of(inPom.get().element()), owned));
        }
        if (manifest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Declaration(
                settings.sourceRoot(), manifest.get(), Optional.empty(), isOwner(module.folder(), manifest.get())));
    }

    /**
     * Whether a named manifest belongs to the module that names it. It does unless it is in a folder above the module.
     */
    private static boolean isOwner(Path folder, Path manifest) {
        Path parent = manifest.getParent();
        return parent.equals(folder) || !folder.startsWith(parent);
    }

    private static BadInputException declaredTwice(String manifest, PomDeclaration inPom, Settings settings) {
        String pom = settings.name(inPom.pom());
        return new BadInputException(
                null,
                new Problem(
                        new Location(
                                pom, inPom.element().line(), inPom.element().column()),
                        "the integration is declared twice: in " + manifest + " and in <integration> of " + pom,
                        "keep one of them",
                        ""));
    }

    private static Path existing(Path named, Settings settings) {
        if (!InputFile.isThere(named)) {
            throw new BadInputException(
                    Setting.MANIFEST,
                    new Problem(
                            new Location(settings.name(named.toAbsolutePath().normalize()), 1, 0),
                            "there is no file " + named,
                            "name one that exists, or leave the setting out to have the nearest "
                                    + ManifestLocator.FILE_NAME + " found",
                            ""));
        }
        return named.toAbsolutePath().normalize();
    }

    /** The declaration's file name in reports. */
    public String name() {
        return ManifestLocator.nameOf(sourceRoot, file);
    }

    /** Reads it. The tables name the ids of an Entra app manifest. */
    public Reading<Integration> read(Catalog catalog) {
        ManifestReader reader = ManifestReader.in(sourceRoot).catalog(catalog).rules(new RuleIds());
        return element.isPresent() ? reader.read(manifestElement(element.get()), name()) : reader.read(file);
    }

    /** Reads another text instead of the manifest's own. */
    public Reading<Integration> read(Catalog catalog, SourceText text) {
        return ManifestReader.in(sourceRoot)
                .catalog(catalog)
                .rules(new RuleIds())
                .read(text);
    }

    private static ManifestElement manifestElement(ConfigurationElement element) {
        List<ManifestElement> children = new ArrayList<>(element.children().size());
        for (ConfigurationElement child : element.children()) {
            children.add(manifestElement(child));
        }
        return new ManifestElement(element.name(), element.value(), children, element.line(), element.column());
    }
}
