package dev.leastscope.scan;

import dev.leastscope.scan.limits.ScanLimits;
import dev.leastscope.text.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * The settings files of class folders, read when needed. Unreadable files are left out; their placeholders stay
 * unresolved.
 */
final class SettingsFiles implements Supplier<Map<String, List<List<String>>>> {
    private static final List<String> YAML = List.of(".yml", ".yaml");

    private final List<Path> folders;
    private final SettingsProblems problems;
    /** The places of the values of each key, the effective one first. Keys are as written in the files. */
    private final Map<String, Place> places = new HashMap<>();

    /**
     * A place in a settings file.
     *
     * @param line counted from 1; 0 when it was not found
     */
    record Place(Path file, int line) {}

    SettingsFiles(List<Path> folders, SettingsProblems problems) {
        this.folders = folders;
        this.problems = problems;
    }

    /**
     * The settings of all folders, with several values where profiles differ. The first folder has priority, and
     * properties have priority over YAML, as in Spring.
     */
    @Override
    public Map<String, List<List<String>>> get() {
        Map<String, List<String>> plain = new HashMap<>();
        List<Map<String, List<String>>> profiles = new ArrayList<>();
        for (Path folder : folders) {
            for (Path place : List.of(folder, folder.resolve("config"))) {
                properties(place.resolve("application.properties"), plain);
                for (String ending : YAML) {
                    yaml(place.resolve("application" + ending), plain, profiles);
                }
                for (Path file : ofProfiles(place)) {
                    Map<String, List<String>> profile = new HashMap<>();
                    profiles.add(profile);
                    if (file.toString().endsWith(".properties")) {
                        properties(file, profile);
                    } else {
                        yaml(file, profile, profiles);
                    }
                }
            }
        }
        lists(plain);
        Map<String, List<List<String>>> settings = new HashMap<>();
        plain.forEach((key, value) -> settings.put(key, new ArrayList<>(List.of(value))));
        for (Map<String, List<String>> profile : profiles) {
            lists(profile);
            profile.forEach((key, value) -> {
                List<List<String>> values = settings.computeIfAbsent(key, k -> new ArrayList<>());
                if (!values.contains(value)) {
                    values.add(value);
                }
            });
        }
        return settings;
    }

    /** The places of the values of each key. Available after the files were read. */
    Map<String, Place> places() {
        return places;
    }

    /** Reads Spring's lists in properties: key[0], key[1]. */
    private static void lists(Map<String, List<String>> settings) {
        Map<String, TreeMap<Integer, String>> lists = new HashMap<>();
        settings.forEach((key, value) -> {
            int bracket = key.indexOf('[');
            if (bracket > 0 && key.endsWith("]") && value.size() == 1) {
                String index = key.substring(bracket + 1, key.length() - 1);
                if (!index.isEmpty() && index.length() < 6 && index.chars().allMatch(Character::isDigit)) {
                    lists.computeIfAbsent(key.substring(0, bracket), k -> new TreeMap<>())
                            .put(Integer.parseInt(index), value.get(0));
                }
            }
        });
        lists.forEach((key, values) -> settings.putIfAbsent(key, List.copyOf(values.values())));
    }

    /** The settings files of profiles, such as application-prod.yml. */
    private static List<Path> ofProfiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "application-*.{properties,yml,yaml}")) {
            all.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    /** The file's text; empty when there is none, or when it cannot be read, which is reported. */
    private Optional<Reader> open(Path file) {
        if (!InputFile.isThere(file)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = InputFile.read(file, ScanLimits.MAX_SETTINGS_BYTES);
            if (bytes.length <= ScanLimits.MAX_SETTINGS_BYTES) {
                return Optional.of(
                        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()));
            }
            problems.add(
                    file,
                    "it is larger than " + ScanLimits.MAX_SETTINGS_BYTES
                            + " bytes, the largest settings file that is read");
        } catch (IOException e) {
            problems.add(file, InputFile.reason(e));
        }
        return Optional.empty();
    }

    private void properties(Path file, Map<String, List<String>> settings) {
        Optional<Reader> text = open(file);
        if (text.isEmpty()) {
            return;
        }
        Properties properties = new Properties();
        try (Reader reader = text.get()) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return;
        }
        for (String key : properties.stringPropertyNames().stream().sorted().toList()) {
            settings.putIfAbsent(key, List.of(properties.getProperty(key)));
            int bracket = key.indexOf('[');
            String name = bracket > 0 ? key.substring(0, bracket) : key;
            places.putIfAbsent(name, new Place(file, line(file, key)));
        }
    }

    /** The line that begins with a key; 0 when the key is written in another form. */
    private static int line(Path file, String key) {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (line.startsWith(key)
                        && line.length() > key.length()
                        && "=: \t".indexOf(line.charAt(key.length())) >= 0) {
                    return i + 1;
                }
            }
        } catch (IOException e) {
            // The file was readable before. Without its text, the place has no line.
            return 0;
        }
        return 0;
    }

    /** Reads the first document as settings. Later documents belong to profiles. */
    private void yaml(Path file, Map<String, List<String>> settings, List<Map<String, List<String>>> profiles) {
        Optional<Reader> text = open(file);
        if (text.isEmpty()) {
            return;
        }
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(ScanLimits.MAX_SETTINGS_DEPTH);
        try (Reader reader = text.get()) {
            List<Map<String, List<String>>> documents = new ArrayList<>();
            List<Event> events = new ArrayList<>();
            for (Event event : new Yaml(options).parse(reader)) {
                events.add(event);
                if (event instanceof DocumentEndEvent) {
                    Map<String, List<String>> read = new HashMap<>();
                    new Keys(read, file, places).read(events);
                    documents.add(read);
                    events.clear();
                }
            }
            if (!documents.isEmpty()) {
                documents.get(0).forEach(settings::putIfAbsent);
                profiles.addAll(documents.subList(1, documents.size()));
            }
        } catch (IOException | RuntimeException e) {
            // A broken settings file is an error of the application. Its placeholders stay unresolved.
            return;
        }
    }

    /** Flattens maps to keys with dots. The items of a list are the values of its key. */
    private static final class Keys {
        private final Map<String, List<String>> settings;
        private final Deque<String> path = new ArrayDeque<>();
        private final Deque<Boolean> lists = new ArrayDeque<>();
        private final Path file;
        private final Map<String, Place> places;
        private boolean keyRead;

        Keys(Map<String, List<String>> settings, Path file, Map<String, Place> places) {
            this.settings = settings;
            this.file = file;
            this.places = places;
        }

        void read(Iterable<Event> events) {
            for (Event event : events) {
                if (event instanceof MappingStartEvent) {
                    lists.push(false);
                    keyRead = false;
                } else if (event instanceof SequenceStartEvent) {
                    lists.push(true);
                } else if (event instanceof MappingEndEvent || event instanceof SequenceEndEvent) {
                    lists.pop();
                    close();
                } else if (event instanceof ScalarEvent scalar) {
                    scalar(scalar.getValue(), scalar.getStartMark().getLine() + 1);
                }
            }
        }

        private void scalar(String text, int line) {
            boolean inList = Boolean.TRUE.equals(lists.peek());
            if (!inList && !keyRead && !lists.isEmpty()) {
                path.addLast(text);
                keyRead = true;
                return;
            }
            String setting = String.join(".", path);
            settings.computeIfAbsent(setting, key -> new ArrayList<>()).add(text);
            places.putIfAbsent(setting, new Place(file, line));
            if (!inList) {
                close();
            }
        }

        /** Ends the value of the innermost key. */
        private void close() {
            if (!Boolean.TRUE.equals(lists.peek()) && !path.isEmpty()) {
                path.removeLast();
                keyRead = false;
            }
        }
    }
}
