package dev.leastscope.scan.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads the classes of an archive, those of multi-release folders included, and of the archives in it to depth one.
 * Plain archives are read by position with one window a thread; all others by the JDK.
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
     * @param place how messages and facts name the archive
     */
    public ArchiveReader(Path path, String place, ClassSink sink) {
        this.path = path;
        this.place = place;
        this.sink = sink;
    }

    /** Reads everything; what cannot be read goes to the sink. */
    public void read(Workers workers) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            Region file = new Region(channel, 0, channel.size());
            PlainArchive archive = PlainArchive.of(path, place, sink, file, new Budget(), false);
            workers.run(archive, archive.blocks());
        } catch (OddArchiveException odd) {
            readWithJdk();
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            sink.unreadable(place, Reasons.of(e));
        }
    }

    /** Reads everything with the JDK's reader alone: what {@link #read} must agree with. */
    public void readWithJdk() {
        try (ClassBuffer buffer = new ClassBuffer(sink, new Budget())) {
            new StreamedArchive(place, sink, buffer).file(path);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            sink.unreadable(place, Reasons.of(e));
        }
    }
}
