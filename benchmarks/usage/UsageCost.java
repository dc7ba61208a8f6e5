import com.sun.net.httpserver.HttpServer;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.engine.usage.UsageReader;
import dev.leastscope.guard.Guard;
import dev.leastscope.guard.Verdict;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Measures the cost of reading usage and of a call through the guard. Run by usage.sh. */
public final class UsageCost {
    private UsageCost() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "make" -> make(Path.of(args[1]), Integer.parseInt(args[2]), args[3].equals("ndjson"));
            case "floor" -> System.out.println(floor(Path.of(args[1])));
            case "read" -> read(Path.of(args[1]));
            case "guard" -> guard();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void make(Path file, int lines, boolean json) throws IOException {
        Random random = new Random(1);
        String[] paths = {
            "messages?limit=50", "messages/m%d", "messages/send", "threads/t%d", "events?calendar_id=primary", "calendars", "folders/f%d"
        };
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int i = 0; i < lines; i++) {
                String path = "/v3/grants/" + Long.toHexString(random.nextLong()) + "-4a5b/"
                        + paths[random.nextInt(paths.length)].replace("%d", Long.toHexString(random.nextLong()));
                String method = path.endsWith("send") ? "POST" : "GET";
                String line = json
                        ? "{\"method\":\"" + method + "\",\"path\":\"" + path + "\",\"status\":200,\"time\":\"2026-11-28T10:00:00Z\"}\n"
                        : "10.0.0.1 - - [28/Nov/2026:10:00:00 +0000] \"" + method + " " + path
                                + " HTTP/1.1\" 200 512 \"-\" \"nylas-java/2.18.1\"\n";
                out.write(line.getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** Reads blocks and finds the line ends, which every reader of lines must do. */
    private static long floor(Path file) throws IOException {
        byte[] block = new byte[1 << 20];
        long lines = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    lines += block[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    private static void read(Path file) {
        var usage = new UsageReader(Catalog.builtIn(), Set.of()).read(Map.of("usage", file));
        System.out.println(usage.files().get(0).calls() + " calls, " + usage.files().get(0).unreadable() + " unreadable");
    }

    /** Calls a plain server and the guard in turn, then the guard from several clients, as fast as possible. */
    private static void guard() throws Exception {
        byte[] body = "{\"request_id\": \"r\", \"data\": []}".getBytes(StandardCharsets.US_ASCII);
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer bare = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        bare.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            // Closing the body, not only the exchange, keeps the connection open.
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        bare.setExecutor(Executors.newCachedThreadPool());
        bare.start();
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try (Guard guard = Guard.builder()
                .given(Provider.GOOGLE, "https://www.googleapis.com/auth/gmail.readonly")
                .withoutUsage()
                .start()) {
            URI of = URI.create("http://127.0.0.1:" + bare.getAddress().getPort() + "/v3/grants/g/messages");
            URI with = URI.create(guard.uri() + "/v3/grants/g/messages");
            int rounds = 6_000;
            long[] bareTimes = new long[rounds];
            long[] guardTimes = new long[rounds];
            for (int i = -2_000; i < rounds; i++) {
                long first = call(client, of);
                long second = call(client, with);
                if (i >= 0) {
                    bareTimes[i] = first;
                    guardTimes[i] = second;
                }
            }
            Arrays.sort(bareTimes);
            Arrays.sort(guardTimes);
            int clients = 4;
            int each = 5_000;
            AtomicInteger failed = new AtomicInteger();
            ExecutorService threads = Executors.newFixedThreadPool(clients);
            long start = System.nanoTime();
            for (int i = 0; i < clients; i++) {
                threads.execute(() -> {
                    for (int call = 0; call < each; call++) {
                        try {
                            call(client, with);
                        } catch (IOException | InterruptedException | IllegalStateException e) {
                            failed.incrementAndGet();
                        }
                    }
                });
            }
            threads.shutdown();
            threads.awaitTermination(10, TimeUnit.MINUTES);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "median of %d calls in turns: bare server %.3f ms, guard %.3f ms, added %.3f ms; %d clients at once: %.0f calls a second, %d failed%n",
                    rounds,
                    bareTimes[rounds / 2] / 1e6,
                    guardTimes[rounds / 2] / 1e6,
                    (guardTimes[rounds / 2] - bareTimes[rounds / 2]) / 1e6,
                    clients,
                    clients * each / seconds,
                    failed.get() + guard.calls() - guard.count(Verdict.ALLOWED));
        }
        System.exit(0);
    }

    private static long call(HttpClient client, URI uri) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException("answered " + status);
        }
        return System.nanoTime() - start;
    }
}
