package dev.leastscope.testing;

import dev.leastscope.guard.Guard;
import dev.leastscope.guard.GuardBuilder;
import dev.leastscope.manifest.ManifestLocator;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The guard for the tests of a class.
 *
 * @param key the identity of this guard: the class with the annotation, or the built extension
 * @param start starts the guard
 * @param everyScope whether each scope in force must be needed by at least one call
 * @param perTest whether each test has its own guard
 */
record GuardPlan(Object key, Supplier<Guard> start, boolean everyScope, boolean perTest) {

    /** The plan of the nearest enclosing class with the annotation, its own or inherited. */
    static GuardPlan of(Class<?> testClass) {
        for (Class<?> at = testClass; at != null; at = at.getEnclosingClass()) {
            Optional<NylasGuard> annotation = AnnotationSupport.findAnnotation(at, NylasGuard.class);
            if (annotation.isPresent()) {
                NylasGuard settings = annotation.get();
                return new GuardPlan(at, () -> start(settings), settings.everyScope(), settings.perTest());
            }
        }
        throw new ExtensionConfigurationException(testClass.getName()
                + " uses GuardExtension without @NylasGuard, so the scopes in force are unknown; add the"
                + " annotation, or register GuardExtension.of(...)");
    }

    private static Guard start(NylasGuard settings) {
        GuardBuilder builder = Guard.builder().mode(settings.mode()).authRequest(settings.authRequest());
        Optional<Path> manifest = manifest(settings.manifest());
        manifest.ifPresent(builder::manifest);
        if (settings.provider().length > 1) {
            throw new ExtensionConfigurationException(
                    "@NylasGuard names several providers; name the grants in a file instead");
        }
        if (settings.provider().length == 1) {
            builder.provider(settings.provider()[0]);
        }
        if (!settings.grants().isEmpty()) {
            builder.grants(Path.of(settings.grants()));
        }
        if (!settings.upstream().isEmpty()) {
            builder.upstream(URI.create(settings.upstream()));
        }
        return builder.allowUnknown(settings.allowUnknown()).start();
    }

    private static Optional<Path> manifest(String written) {
        if (!written.isEmpty()) {
            return Optional.of(Path.of(written));
        }
        Path here = Path.of("").toAbsolutePath();
        return ManifestLocator.find(here, ManifestLocator.sourceRoot(here).orElse(here));
    }
}
