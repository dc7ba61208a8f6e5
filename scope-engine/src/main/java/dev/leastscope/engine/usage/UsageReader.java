package dev.leastscope.engine.usage;

import com.fasterxml.jackson.core.JacksonException;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.text.Location;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Reads usage files, plain or gzip, in every format of {@link UsageFile.Format}. It reads streams, so its memory use
 * does not grow with the files. Of a request it keeps only the {@link UsageLine} and the line of its first occurrence.
 *
 * @since 0.1.0
 */
public final class UsageReader {
    private static final int SNIFFED = 1 << 16;

    private final OperationMatcher matcher;
    private final Set<String> digests;
    private final int threads;
    private final int block;

    /**
     * Creates a reader with at most two threads.
     *
     * @param catalog the tables
     * @param digests the digests of the current class folders ({@link ClassDigest}); guard data about other classes is
     *     left out. Empty: all is read
     */
    public UsageReader(Catalog catalog, Set<String> digests) {
        this(catalog, digests, Math.min(2, Runtime.getRuntime().availableProcessors()), Blocks.BLOCK);
    }

    UsageReader(Catalog catalog, Set<String> digests, int threads, int block) {
        this.matcher = OperationMatcher.of(catalog);
        this.digests = Set.copyOf(digests);
        this.threads = threads;
        this.block = block;
    }

    /**
     * Reads files.
     *
     * @param files the files by the names to show, in their order
     */
    public Usage read(Map<String, Path> files) {
        List<UsageCount> counts = new ArrayList<>();
        List<UsageFile> read = new ArrayList<>();
        files.forEach((name, file) -> read.add(read(name, file, counts)));
        counts.sort(Comparator.comparing(UsageCount::line).thenComparing(UsageCount::first));
        return new Usage(List.copyOf(counts), List.copyOf(read));
    }

    private UsageFile read(String name, Path file, List<UsageCount> counts) {
        try {
            boolean compressed = isGzip(file);
            byte[] first;
            try (InputStream in = open(file, compressed)) {
                first = in.readNBytes(SNIFFED);
            }
            UsageFile.Format format = Sniffer.format(first, first.length);
            if (format == UsageFile.Format.JSON) {
                return document(name, file, compressed, counts);
            }
            return lines(name, file, compressed, format, counts);
        } catch (NoSuchFileException e) {
            return failed(name, "there is no such file");
        } catch (IOException e) {
            // The exception's own message can contain a path of this machine.
            return failed(name, "the file cannot be read");
        }
    }

    private UsageFile lines(
            String name, Path file, boolean compressed, UsageFile.Format format, List<UsageCount> counts)
            throws IOException {
        List<GuardLines> guards = new ArrayList<>();
        Blocks blocks = new Blocks(
                matcher,
                tally -> {
                    if (format == UsageFile.Format.GUARD) {
                        guards.add(new GuardLines(tally, digests));
                        return guards.get(0);
                    }
                    return format == UsageFile.Format.NDJSON ? new NdjsonLines(tally) : new AccessLogLines(tally);
                },
                block);
        Blocks.Read read;
        // A guard's lines depend on the line before them.
        if (compressed || format == UsageFile.Format.GUARD) {
            try (InputStream in = open(file, compressed)) {
                read = blocks.stream(in);
            }
        } else {
            read = blocks.file(file, threads);
        }
        collect(name, read, counts);
        boolean stale = !guards.isEmpty() && guards.get(0).isStale();
        return file(name, format, read.total(), read.tally(), stale, "");
    }

    private UsageFile document(String name, Path file, boolean compressed, List<UsageCount> counts) throws IOException {
        Tally tally = new Tally(matcher);
        JsonRequests requests = new JsonRequests(tally);
        String problem = "";
        try (InputStream in = open(file, compressed)) {
            requests.document(in);
        } catch (JacksonException e) {
            // The parser's message can quote the file.
            problem = "it is not JSON from line "
                    + (e.getLocation() == null ? "1" : e.getLocation().getLineNr())
                    + " on; the requests before it were counted";
        }
        collect(name, new Blocks.Read(tally, List.of()), counts);
        return file(name, UsageFile.Format.JSON, requests.requests(), tally, false, problem);
    }

    private void collect(String name, Blocks.Read read, List<UsageCount> counts) {
        Map<UsageLine, UsageCount> joined = new TreeMap<>();
        read.tally().each((number, bits, provider, status, day, count, first) -> {
            Location place = new Location(name, read.line(first), 0);
            for (Operation operation : matcher.operations(number, bits)) {
                UsageLine line =
                        new UsageLine(operation.api(), operation.id(), Providers.id(provider), status, Days.text(day));
                joined.merge(
                        line,
                        new UsageCount(line, count, place),
                        (one, other) -> new UsageCount(
                                line,
                                one.count() + other.count(),
                                one.first().compareTo(other.first()) <= 0 ? one.first() : other.first()));
            }
        });
        counts.addAll(joined.values());
    }

    private static UsageFile file(
            String name, UsageFile.Format format, long lines, Tally tally, boolean stale, String problem) {
        return new UsageFile(
                name,
                format,
                lines,
                tally.calls,
                tally.administration,
                tally.unknownCalls,
                tally.otherHosts,
                tally.graph(),
                tally.unreadable,
                tally.examples(),
                stale,
                problem);
    }

    private static UsageFile failed(String name, String problem) {
        return new UsageFile(
                name, UsageFile.Format.ACCESS_LOG, 0, 0, 0, 0, 0, GraphUsage.NONE, 0, List.of(), false, problem);
    }

    private static boolean isGzip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 0x1F && in.read() == 0x8B;
        }
    }

    private static InputStream open(Path file, boolean compressed) throws IOException {
        InputStream in = Files.newInputStream(file);
        return compressed ? new GZIPInputStream(in, 1 << 16) : new BufferedInputStream(in, 1 << 16);
    }
}
