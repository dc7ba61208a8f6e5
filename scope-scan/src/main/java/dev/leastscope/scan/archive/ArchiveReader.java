package dev.leastscope.scan.archive;

import dev.leastscope.text.InputFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads the classes of an archive, including multi-release folders and nested archives. Each archive is read by its
 * central directory, by position, with one window for each thread.
 *
 * @since 0.1.0
 */
public final class ArchiveReader {
    private final Path path;
    private final String place;
    private final ClassSink sink;

    /**
     * A reader of one archive.
     *
     * @param place the archive's name in messages and facts
     */
    public ArchiveReader(Path path, String place, ClassSink sink) {
        this.path = path;
        this.place = place;
        this.sink = sink;
    }

    /** Reads everything. Unreadable parts are reported to the sink. */
    public void read(Workers workers) {
        try {
            InputFile.check(path);
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                Region file = new Region(new FileSource(channel), 0, channel.size());
                Archive archive = Archive.of(place, sink, file, new Budget(channel.size()), 0);
                workers.run(archive, archive.blocks());
            }
        } catch (IOException | RuntimeException e) {
            sink.unreadable(place, Reasons.of(e));
        }
    }
}
