package dev.leastscope.engine.code;

import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.project.LibraryJar;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.usage.ClassDigest;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.PublishedFacts;
import dev.leastscope.integration.PublishedFactsFile;
import dev.leastscope.text.InputFile;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The published facts of the libraries that a module uses: direct dependencies as jars, and other modules of the build
 * as class folders. An unreadable file is kept with its reason, so that the check is incomplete.
 */
final class Libraries {
    private final Settings settings;
    private final Map<String, PublishedFacts> published = new LinkedHashMap<>(4);
    private final List<CodeFacts.Unreadable> unreadable = new ArrayList<>(0);

    Libraries(Settings settings) {
        this.settings = settings;
    }

    /** The facts by the name of the library. */
    Map<String, PublishedFacts> published() {
        return published;
    }

    /** Files that exist but cannot be used. */
    List<CodeFacts.Unreadable> unreadable() {
        return unreadable;
    }

    /** Reads the published facts of jars. Most jars have none. Dependencies that are not jars are ignored. */
    void addJars(List<LibraryJar> jars) {
        for (LibraryJar jar : jars) {
            if (!jar.file().toString().endsWith(".jar") || !Files.isRegularFile(jar.file())) {
                continue;
            }
            try (ZipFile zip = new ZipFile(jar.file().toFile())) {
                ZipEntry entry = zip.getEntry(PublishedFacts.RESOURCE);
                if (entry != null) {
                    try (InputStream stream = zip.getInputStream(entry)) {
                        add(jar.name(), jar.file().getFileName() + "!/" + PublishedFacts.RESOURCE, bytes(stream));
                    }
                }
            } catch (IOException | RuntimeException e) {
                settings.logger()
                        .warn(jar.file()
                                + " cannot be opened, so the published facts of this library are unknown: "
                                + e.getMessage());
            }
        }
    }

    /**
     * Reads the published facts of another module of the build.
     *
     * @param scanned whether its classes are scanned when its facts cannot be used; otherwise the check is then
     *     incomplete
     * @return whether its published facts belong to its current classes
     */
    boolean addModule(SourceModule module, boolean scanned) {
        int refused = unreadable.size();
        if (isAdded(module)) {
            return true;
        }
        while (scanned && unreadable.size() > refused) {
            CodeFacts.Unreadable last = unreadable.remove(unreadable.size() - 1);
            settings.logger().warn(last.location() + ": " + last.reason() + ", so its classes are scanned instead.");
        }
        return false;
    }

    private boolean isAdded(SourceModule module) {
        for (Path classes : module.classes()) {
            Path file = classes.resolve(PublishedFacts.RESOURCE);
            if (!InputFile.isThere(file)) {
                continue;
            }
            try (InputStream stream = InputFile.open(file)) {
                Optional<PublishedFacts> facts = read(settings.name(file), bytes(stream));
                if (facts.isPresent() && facts.get().classes().equals(ClassDigest.of(classes))) {
                    published.put(module.id(), facts.get());
                    return true;
                }
                if (facts.isPresent()) {
                    refuse(settings.name(file), 0, "the classes next to it have changed since it was written");
                }
            } catch (IOException e) {
                refuse(settings.name(file), 0, InputFile.reason(e));
            }
        }
        return false;
    }

    private static byte[] bytes(InputStream stream) throws IOException {
        return stream.readNBytes(PublishedFactsFile.FILE_BYTES + 1);
    }

    private void add(String library, String name, byte[] bytes) {
        Optional<PublishedFacts> facts = read(name, bytes);
        if (facts.isPresent()) {
            published.put(library, facts.get());
        }
    }

    private Optional<PublishedFacts> read(String name, byte[] bytes) {
        if (bytes.length > PublishedFactsFile.FILE_BYTES) {
            refuse(name, 0, "it is larger than " + PublishedFactsFile.FILE_BYTES + " bytes");
            return Optional.empty();
        }
        Reading<SourceText> text = SourceText.decode(name, bytes);
        if (text.value().isEmpty()) {
            refuse(name, text.problems());
            return Optional.empty();
        }
        Reading<PublishedFacts> facts = PublishedFactsFile.read(text.value().get(), settings.catalog());
        if (facts.value().isEmpty()) {
            refuse(name, facts.problems());
        }
        return facts.value();
    }

    private void refuse(String name, List<Problem> problems) {
        Problem first = problems.get(0);
        refuse(name, first.location().line(), first.message());
    }

    private void refuse(String name, int line, String why) {
        unreadable.add(new CodeFacts.Unreadable(
                new Location(name, line, 0), "the facts that this library publishes are not used: " + why));
    }
}
