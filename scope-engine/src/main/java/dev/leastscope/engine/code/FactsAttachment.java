package dev.leastscope.engine.code;

import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.project.StandaloneModule;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.engine.usage.ClassDigest;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.PublishedFacts;
import dev.leastscope.integration.PublishedFactsFile;
import dev.leastscope.report.output.OutputFolder;
import dev.leastscope.scan.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Writes a module's facts next to its classes, so that its jar publishes them to the projects that use it. */
public final class FactsAttachment {
    private final Settings settings;

    public FactsAttachment(Settings settings) {
        this.settings = settings;
    }

    /**
     * Writes the file.
     *
     * @param facts the facts of the scan; empty when code was not scanned
     * @param scanned the scanned class folders
     */
    public void write(Optional<CodeFacts> facts, List<Path> scanned) {
        if (facts.isEmpty()) {
            throw new BadInputException(
                    Setting.ATTACH_FACTS, "there are no facts to attach: the code is not scanned. Enable the scan");
        }
        Path classes = folder();
        if (classes == null) {
            if (settings.module() instanceof StandaloneModule) {
                throw new BadInputException(
                        Setting.ATTACH_FACTS,
                        "there is no folder of classes to write into; name one with "
                                + settings.front().name(Setting.CLASSES));
            }
            // An aggregator POM. A module with sources but without classes has already caused a warning.
            return;
        }
        byte[] bytes = bytes(classes, facts.get(), scanned);
        Path file = classes.resolve(PublishedFacts.RESOURCE);
        try {
            new OutputFolder(file.getParent()).write(String.valueOf(file.getFileName()), bytes);
        } catch (IOException e) {
            throw new BadInputException(file + " cannot be written: " + e.getMessage());
        }
        warnWhenTooLate(bytes, file);
    }

    private Path folder() {
        for (Path classes : settings.module().classes()) {
            if (Files.isDirectory(classes)) {
                return classes;
            }
        }
        return null;
    }

    private byte[] bytes(Path classes, CodeFacts facts, List<Path> scanned) {
        List<Path> others = new ArrayList<>(scanned);
        others.removeAll(settings.module().classes());
        String digest;
        try {
            digest = ClassDigest.of(classes);
        } catch (IOException e) {
            throw new BadInputException(classes + " cannot be read: " + e.getMessage());
        }
        PublishedFacts published =
                Publication.of(settings.module().classes(), others, settings.sourceRoot(), facts, digest);
        byte[] bytes = PublishedFactsFile.write(published).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > PublishedFactsFile.FILE_BYTES) {
            settings.logger()
                    .warn("The facts of this module take " + bytes.length + " bytes, more than the "
                            + PublishedFactsFile.FILE_BYTES
                            + " that a jar may publish. The file says so, and the check of each project that calls this"
                            + " library is incomplete.");
            PublishedFacts none = new PublishedFacts(digest, published.packages(), CodeFacts.NONE, List.of());
            bytes = PublishedFactsFile.write(none).getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    /** Warns when the jar already exists. This happens when the goal is bound to the phase verify. */
    private void warnWhenTooLate(byte[] bytes, Path file) {
        Optional<Path> archive = settings.module().archive();
        if (archive.isPresent() && Files.isRegularFile(archive.get()) && !holds(archive.get(), bytes)) {
            settings.logger()
                    .warn(settings.name(archive.get()) + " already exists, and " + settings.name(file)
                            + " is not in it, or is out of date in it. The projects that use this library do not see its"
                            + " facts. Bind the goal check to the phase process-classes.");
        }
    }

    private static boolean holds(Path archive, byte[] bytes) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.getEntry(PublishedFacts.RESOURCE);
            if (entry == null) {
                return false;
            }
            try (InputStream stream = zip.getInputStream(entry)) {
                return Arrays.equals(stream.readNBytes(bytes.length + 1), bytes);
            }
        } catch (IOException e) {
            return false;
        }
    }
}
