package dev.leastscope.engine.operation;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.overrides.CatalogOverrides;
import dev.leastscope.engine.project.Reactor;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.project.SourceRoots;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.Logger;
import dev.leastscope.engine.run.RunContext;
import dev.leastscope.integration.Severity;
import dev.leastscope.manifest.ManifestLocator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request about one module, with decoded values.
 *
 * @param request the request
 * @param module the module
 * @param sourceRoot the folder to which paths in reports are relative
 * @param asOf the day of the check
 * @param failOn the lowest severity that fails; empty: never
 * @param catalog the tables, with the user's overrides
 */
public record Settings(
        CheckRequest request,
        SourceModule module,
        Path sourceRoot,
        LocalDate asOf,
        Optional<Severity> failOn,
        Catalog catalog) {
    public static Settings of(CheckRequest request) {
        return of(request, catalog(request.context()));
    }

    public static Settings of(CheckRequest request, Catalog catalog) {
        SourceModule module = request.sources().module();
        return new Settings(
                request,
                module,
                SourceRoots.of(module, request.sources().sourceRoot()),
                Words.asOf(request.context()),
                Words.failOn(request.policy().failOn()),
                catalog);
    }

    /** The tables, with the user's overrides. */
    public static Catalog catalog(RunContext context) {
        Catalog builtIn = Catalog.builtIn();
        if (context.catalogOverrides().isEmpty()) {
            return builtIn;
        }
        Path file = context.catalogOverrides().get();
        return CatalogOverrides.apply(builtIn, file, String.valueOf(file.getFileName()))
                .orThrow();
    }

    /** A copy of these settings for another module of the build. */
    public Settings of(SourceModule other) {
        return new Settings(request, other, sourceRoot, asOf, failOn, catalog);
    }

    /** A copy of these settings without a manifest named by the user. */
    public Settings withoutManifest() {
        CheckRequest.Sources sources = request.sources();
        CheckRequest.Sources unnamed = new CheckRequest.Sources(
                sources.module(),
                sources.reactor(),
                sources.execution(),
                Optional.empty(),
                sources.sourceRoot(),
                sources.baseline(),
                sources.lock());
        CheckRequest other =
                new CheckRequest(unnamed, request.code(), request.policy(), request.outputs(), request.context());
        return new Settings(other, module, sourceRoot, asOf, failOn, catalog);
    }

    /** A copy of these settings without usage files named by the user. */
    public Settings withoutNamedUsage() {
        CheckRequest other = new CheckRequest(
                request.sources(),
                request.code().withUsage(List.of()),
                request.policy(),
                request.outputs(),
                request.context());
        return new Settings(other, module, sourceRoot, asOf, failOn, catalog);
    }

    /** The modules of the build. */
    public Reactor reactor() {
        return request.sources().reactor();
    }

    /** The logger of the request. */
    public Logger logger() {
        return request.context().logger();
    }

    /** The program that the user called. */
    public Front front() {
        return request.context().front();
    }

    /** The name of a file in reports. */
    public String name(Path file) {
        return ManifestLocator.nameOf(sourceRoot, file);
    }
}
