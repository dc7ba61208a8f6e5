package dev.leastscope.engine.usage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Divides files into lines. Several threads read a plain file in blocks; a line belongs to the block in which it
 * begins. One thread reads a compressed file as a stream. A line longer than {@link #LONGEST_LINE} is unreadable.
 */
final class Blocks {
    static final int BLOCK = 1 << 20;
    static final int LONGEST_LINE = 1 << 20;

    private final OperationMatcher matcher;
    private final Function<Tally, LineReader> readers;
    private final int block;

    Blocks(OperationMatcher matcher, Function<Tally, LineReader> readers, int block) {
        this.matcher = matcher;
        this.readers = readers;
        this.block = block;
    }

    /**
     * The counts of a file, and the number of lines that begin in each block.
     *
     * @param tally the counts
     * @param lines by block
     */
    record Read(Tally tally, List<Integer> lines) {
        /** The number of a line, from 1. */
        int line(long place) {
            long number = place & 0xFFFFFFFFL;
            for (int i = 0; i < place >>> 32; i++) {
                number += lines.get(i);
            }
            return (int) Math.min(number, Integer.MAX_VALUE);
        }

        long total() {
            return lines.stream().mapToLong(Integer::longValue).sum();
        }
    }

    /** Reads a plain file. */
    Read file(Path file, int threads) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int count = (int) Math.max(1, (channel.size() + block - 1) / block);
            Integer[] lines = new Integer[count];
            AtomicLong next = new AtomicLong();
            if (threads == 1 || count == 1) {
                return new Read(blocks(channel, next, lines), Arrays.asList(lines));
            }
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                List<Future<Tally>> parts = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    parts.add(pool.submit(() -> blocks(channel, next, lines)));
                }
                Tally all = new Tally(matcher);
                for (Future<Tally> part : parts) {
                    all.add(part.get());
                }
                return new Read(all, Arrays.asList(lines));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                throw new IOException("the file cannot be read", e.getCause());
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private Tally blocks(FileChannel channel, AtomicLong next, Integer[] lines) throws IOException {
        Tally tally = new Tally(matcher);
        LineReader reader = readers.apply(tally);
        byte[] buffer = new byte[1 + block + Math.min(LONGEST_LINE, 1 << 16)];
        for (int number = (int) next.getAndIncrement(); number < lines.length; number = (int) next.getAndIncrement()) {
            long start = (long) number * block;
            // The byte before the block shows whether a line begins here.
            int before = start == 0 ? 0 : 1;
            int size = read(channel, start - before, buffer, 0);
            int at = before;
            if (before == 1 && buffer[0] != '\n') {
                at = ByteSearch.lineEnd(buffer, 1, size) + 1;
            }
            int end = Math.min(size, before + block);
            int line = 0;
            while (at < end) {
                int lineEnd = ByteSearch.lineEnd(buffer, at, size);
                while (lineEnd == size && lineEnd - at <= LONGEST_LINE && size == buffer.length) {
                    buffer = Arrays.copyOf(buffer, buffer.length + (1 << 18));
                    size += read(channel, start - before + size, buffer, size);
                    lineEnd = ByteSearch.lineEnd(buffer, lineEnd, size);
                }
                line++;
                give(reader, tally, buffer, at, lineEnd, Tally.place(number, line));
                at = lineEnd + 1;
            }
            lines[number] = line;
        }
        return tally;
    }

    private static int read(FileChannel channel, long position, byte[] buffer, int from) throws IOException {
        ByteBuffer target = ByteBuffer.wrap(buffer, from, buffer.length - from);
        while (target.hasRemaining() && channel.read(target, position + target.position() - from) >= 0) {
            // Reads until the buffer is full or the file ends.
        }
        return target.position() - from;
    }

    /** Reads a stream. Its blocks have no fixed length; each contains complete lines. */
    Read stream(InputStream in) throws IOException {
        Tally tally = new Tally(matcher);
        LineReader reader = readers.apply(tally);
        List<Integer> lines = new ArrayList<>();
        byte[] buffer = new byte[block + LONGEST_LINE];
        int size = 0;
        boolean skipping = false;
        boolean ended = false;
        while (!ended) {
            int read = in.readNBytes(buffer, size, buffer.length - size);
            ended = read < buffer.length - size;
            size += read;
            int at = 0;
            int line = 0;
            while (at < size) {
                int lineEnd = ByteSearch.lineEnd(buffer, at, size);
                boolean cut = lineEnd == size && !ended;
                if (cut && size - at <= LONGEST_LINE) {
                    break;
                }
                if (!skipping) {
                    line++;
                    give(reader, tally, buffer, at, lineEnd, Tally.place(lines.size(), line));
                }
                // The rest of a too long line is skipped.
                skipping = cut;
                at = cut ? size : lineEnd + 1;
            }
            lines.add(line);
            size = Math.max(0, size - at);
            System.arraycopy(buffer, Math.min(at, buffer.length), buffer, 0, size);
        }
        return new Read(tally, lines);
    }

    private static void give(LineReader reader, Tally tally, byte[] buffer, int from, int to, long place) {
        if (to - from > LONGEST_LINE) {
            tally.unreadable(buffer, from, to, place);
            return;
        }
        int end = to > from && buffer[to - 1] == '\r' ? to - 1 : to;
        int start = from;
        if (place == Tally.place(0, 1)
                && end - from >= 3
                && buffer[from] == (byte) 0xEF
                && buffer[from + 1] == (byte) 0xBB) {
            start += 3;
        }
        // A blank line is not a line of a log.
        if (end > start) {
            reader.line(buffer, start, end, place);
        }
    }
}
