package dev.leastscope.guard;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.engine.run.Logger;
import dev.leastscope.engine.run.Status;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.text.UnreadableException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * A guard without a test, for clients in any language. It prints its address to standard output, and at its end a
 * summary.
 *
 * @since 0.1.0
 */
public final class StandaloneGuard {
    private StandaloneGuard() {}

    /** A value that cannot be used. It never leaves this class. */
    private static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Unusable(String message) {
            super(message, null, false, false);
        }
    }

    /** Runs a guard until the calling thread is interrupted. */
    public static Status run(GuardRequest request) {
        Guard guard;
        try {
            guard = builder(request).start();
        } catch (Unusable | IllegalArgumentException | UncheckedIOException e) {
            return new Status.BadInput(e.getMessage());
        } catch (UnreadableException e) {
            return new Status.BadInput("cannot be read, see below\n" + e.getMessage());
        }
        Logger logger = request.logger();
        logger.output(guard.uri() + "\n");
        logger.info("The guard listens. Give this address to the Nylas client as its base address; end the guard with"
                + " Ctrl-C or SIGTERM.");
        awaitInterruption();
        try {
            guard.close();
        } catch (UncheckedIOException e) {
            return new Status.BadInput(e.getMessage());
        } finally {
            for (String line : guard.summary().split("\n", -1)) {
                if (!line.isEmpty()) {
                    logger.info(line);
                }
            }
        }
        return status(guard);
    }

    private static void awaitInterruption() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            // A guard ends by an interruption. The rest of the work must not be interrupted.
        }
    }

    private static Status status(Guard guard) {
        long failed = guard.failed();
        if (failed > 0) {
            return new Status.Findings(
                    (failed == 1 ? "1 call" : failed + " calls") + " did not pass the guard, see above");
        }
        if (guard.calls() == 0) {
            return new Status.Findings("the guard received no call, so nothing was tested; the client must use "
                    + guard.uri() + " as its base address");
        }
        return new Status.Passed();
    }

    private static GuardBuilder builder(GuardRequest request) {
        GuardBuilder builder = Guard.builder();
        Optional<Mode> mode = mode(request.scopes());
        mode.ifPresent(builder::mode);
        Optional<Provider> provider = request.accounts().provider().map(StandaloneGuard::provider);
        if (mode.isEmpty() || mode.get() == Mode.LEAST || mode.get() == Mode.MANIFEST) {
            builder.manifest(manifest(request.scopes()));
        } else if (request.scopes().manifest().isPresent()) {
            throw new Unusable(
                    "--manifest: the mode " + mode.get().id() + " takes no scopes from a manifest; leave it out");
        }
        request.scopes().api().ifPresent(word -> builder.api(api(word)));
        if (mode.isPresent() && mode.get() == Mode.GIVEN) {
            builder.given(
                    provider.orElseThrow(
                            () -> new Unusable("--provider: name the provider whose scopes are given with --scopes")),
                    request.scopes().given().toArray(String[]::new));
        }
        provider.ifPresent(builder::provider);
        request.accounts().authRequest().ifPresent(builder::authRequest);
        request.accounts().grants().ifPresent(builder::grants);
        request.upstream().ifPresent(word -> builder.upstream(upstream(word)));
        request.port().ifPresent(word -> builder.port(port(word)));
        request.usage().ifPresent(builder::usage);
        request.asOf().ifPresent(word -> builder.asOf(day(word)));
        return builder.allowUnknown(request.allowUnknown().toArray(String[]::new));
    }

    /** The given mode. Given scopes imply the mode given. */
    private static Optional<Mode> mode(GuardRequest.Scopes scopes) {
        if (scopes.mode().isEmpty()) {
            return scopes.given().isEmpty() ? Optional.empty() : Optional.of(Mode.GIVEN);
        }
        for (Mode mode : Mode.values()) {
            if (mode.id().equals(scopes.mode().get())) {
                if ((mode == Mode.GIVEN) == scopes.given().isEmpty()) {
                    throw new Unusable("--scopes: name the scopes with the mode given, and with no other mode");
                }
                return Optional.of(mode);
            }
        }
        throw new Unusable(
                "--mode: '" + scopes.mode().get() + "' is not a mode; write least, manifest, given or observe");
    }

    private static Path manifest(GuardRequest.Scopes scopes) {
        if (scopes.manifest().isPresent()) {
            Path manifest = scopes.manifest().get();
            if (!Files.isRegularFile(manifest)) {
                throw new Unusable("--manifest: there is no file " + manifest);
            }
            return manifest;
        }
        Path folder = scopes.folder();
        return ManifestLocator.find(folder, ManifestLocator.sourceRoot(folder).orElse(folder))
                .orElseThrow(() -> new Unusable("--manifest: there is no " + ManifestLocator.FILE_NAME
                        + " in this folder or above, so the scopes in force are unknown; name the file, or give the scopes"
                        + " with --scopes"));
    }

    private static Provider provider(String word) {
        return Provider.named(word)
                .orElseThrow(
                        () -> new Unusable(
                                "--provider: '" + word
                                        + "' is not a provider; write google, microsoft, yahoo, icloud, imap, ews, zoom or virtual-calendar"));
    }

    private static ApiVersion api(String word) {
        for (ApiVersion api : ApiVersion.values()) {
            if (api.id().equals(word)) {
                return api;
            }
        }
        throw new Unusable("--api: '" + word + "' is not an API version; write v2 or v3");
    }

    private static URI upstream(String word) {
        try {
            URI address = URI.create(word);
            boolean http =
                    "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            if (http && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // The answer is the same as for any other text that is not an address.
        }
        throw new Unusable("--upstream: this is not an address; write it as http://127.0.0.1:8080");
    }

    private static int port(String word) {
        try {
            int port = Integer.parseInt(word);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The answer is the same as for a number that is too large.
        }
        throw new Unusable("--port: '" + word + "' is not a port; write a number from 1 to 65535, or 0 for a free one");
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw new Unusable("--as-of: '" + word + "' is not a date; write it as 2026-11-21");
        }
    }
}
