package dev.leastscope.guard;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An HTTP server on 127.0.0.1 that takes the place of Nylas. It recognises each call, compares it with the scopes in force, and
 * answers as Nylas does. Give {@link #uri} to the client as its base address.
 *
 * <pre>{@code
 * try (Guard guard = Guard.builder().manifest(Path.of("nylas-scopes.yaml")).provider(Provider.GOOGLE).start()) {
 *     runTheApplicationAgainst(guard.uri());
 *     guard.assertNothingDenied();
 * }
 * }</pre>
 *
 * <p>It listens on 127.0.0.1 only, its threads are daemons, and {@link #close} ends them. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Guard implements AutoCloseable {
    /** The longest wait for a running call, in milliseconds. Only a call that hangs takes longer. */
    private static final long LONGEST_CALL = 10_000;

    private final GuardSettings settings;
    private final Recorder recorder = new Recorder();
    private final AllScopes scopes;
    private final ExecutorService threads;
    private final HttpServer server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Guard(GuardSettings settings) throws IOException {
        this.settings = settings;
        this.scopes = new AllScopes(settings.judges().values());
        this.threads = Executors.newCachedThreadPool(Guard::daemon);
        this.server = HttpServer.create(
                new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), settings.port()), 512);
        Upstream upstream =
                settings.upstream().map(base -> new Upstream(base, threads)).orElse(null);
        server.createContext("/", new Handler(settings, settings.judges(), upstream, recorder));
        server.setExecutor(threads);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "leastscope-guard");
        thread.setDaemon(true);
        return thread;
    }

    /** Creates a builder for a guard. */
    public static GuardBuilder builder() {
        return new GuardBuilder();
    }

    /**
     * Makes the JDK's server send small answers at once. Otherwise each answer on an open connection waits 40 ms for
     * the client's acknowledgement. The server reads this property once, when its first instance is created; there is
     * no other setting.
     */
    private static void sendAtOnce() {
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    static Guard start(GuardSettings settings) {
        sendAtOnce();
        try {
            Guard guard = new Guard(settings);
            // The server's own thread is a daemon only when the starting thread is a daemon.
            FutureTask<Void> start = new FutureTask<>(guard.server::start, null);
            daemon(start).start();
            start.get();
            return guard;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the guard cannot listen on 127.0.0.1" + (settings.port() == 0 ? "" : ":" + settings.port()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the guard started", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the guard did not start", e);
        }
    }

    /** The address of this guard, without a slash at its end: {@code http://127.0.0.1:49152}. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The number of answered calls. */
    public long calls() {
        return recorder.calls();
    }

    /** The number of calls with a verdict. */
    public long count(Verdict verdict) {
        return recorder.count(verdict);
    }

    /** The calls that were denied or could not be judged, in their order; at most the first 10,000. */
    public List<Call> failures() {
        return recorder.failures();
    }

    /** The number of calls that were denied or could not be judged. */
    public long failed() {
        return recorder.failed();
    }

    /** The first degraded call of each operation. */
    public List<Call> degraded() {
        return recorder.degraded();
    }

    /** The ids of the operations that were called. */
    public SortedSet<String> operations() {
        return recorder.operations();
    }

    /** The scopes in force that at least one call needed. */
    public SortedSet<String> exercisedScopes() {
        return recorder.exercised();
    }

    /**
     * The scopes in force that no call needed. Scopes that only webhook triggers need are left out, because no call can
     * need them.
     */
    public SortedSet<String> unexercisedScopes() {
        SortedSet<String> rest = scopes.thatCallsNeed();
        rest.removeAll(recorder.exercised());
        return rest;
    }

    /** The scopes in force of all accounts, without identity scopes. */
    public SortedSet<String> scopesInForce() {
        return scopes.all();
    }

    /** The scopes in force that only webhook triggers need. */
    public SortedSet<String> scopesOfTriggers() {
        return scopes.ofTriggers();
    }

    /** Records the start of a test. The message about a call names the tests that were running. */
    public void begin(String test) {
        recorder.begin(test);
    }

    /** Records the end of a test. */
    public void end(String test) {
        recorder.end(test);
    }

    /**
     * Waits until no call is running.
     *
     * @throws AssertionError when a call is still running after ten seconds
     */
    public void awaitCalls() {
        try {
            if (!recorder.awaitIdle(LONGEST_CALL)) {
                throw new AssertionError("a call is still under way after " + LONGEST_CALL / 1000
                        + " seconds, so the guard cannot say what it was; does the upstream server answer?");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while calls were under way", e);
        }
    }

    /**
     * Asserts that there was at least one call, and that each was allowed, degraded or administration.
     *
     * @throws AssertionError with a description of each other call
     */
    public void assertNothingDenied() {
        awaitCalls();
        assertCalled();
        assertPassed(failures());
    }

    /**
     * Asserts that there was at least one call. Without a call the client does not use this guard, and nothing was
     * tested.
     *
     * @throws AssertionError when there was no call
     */
    public void assertCalled() {
        if (recorder.calls() == 0) {
            throw new AssertionError("the guard received no call, so nothing was tested; the client must use " + uri()
                    + " as its base address");
        }
    }

    /**
     * Asserts that all given calls were allowed, degraded or administration.
     *
     * @throws AssertionError with a description of each other call
     */
    public static void assertPassed(List<Call> calls) {
        Set<String> messages = new LinkedHashSet<>();
        int failed = 0;
        for (Call call : calls) {
            if (call.verdict().isFailure()) {
                failed++;
                messages.add(CallMessage.of(call));
            }
        }
        if (failed > 0) {
            throw new AssertionError((failed == 1 ? "a Nylas call" : failed + " Nylas calls")
                    + " did not pass the guard\n" + String.join("\n", messages));
        }
    }

    /**
     * Asserts that each scope in force was needed by at least one call, except scopes that only triggers need.
     *
     * @throws AssertionError with the scopes that no call needed
     */
    public void assertEveryScopeExercised() {
        awaitCalls();
        SortedSet<String> rest = unexercisedScopes();
        if (!rest.isEmpty()) {
            throw new AssertionError("no call needed " + String.join(", ", rest)
                    + "; test the features that need them, or remove these features from the manifest");
        }
    }

    /** A summary for people: counts, then the calls that did not pass or were degraded. It ends with a line end. */
    public String summary() {
        return Summary.of(this, settings);
    }

    /** Ends the server and its threads, and writes the usage file. A second call has no effect. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        server.stop(0);
        threads.shutdownNow();
        if (settings.usage().isPresent() && recorder.calls() > 0) {
            UsageWriter.write(settings.usage().get(), settings.classes(), recorder.usage());
        }
    }
}
