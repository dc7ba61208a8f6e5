package dev.leastscope.scan;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** Reads the settings files of a class folder. What cannot be read is left out: its placeholders stay unresolved. */
final class SettingsFiles {
    private static final long MAX_BYTES = 256 * 1024;
    private static final int MAX_NESTING = 20;

    private SettingsFiles() {}

    /** Settings of all folders; a folder that comes first wins, and properties win over YAML, as in Spring. */
    static Map<String, List<String>> read(List<Path> folders) {
        Map<String, List<String>> settings = new HashMap<>();
        for (Path folder : folders) {
            for (String name : List.of("application.properties", "config/application.properties")) {
                properties(folder.resolve(name), settings);
            }
            for (String name : List.of("application.yml", "application.yaml", "config/application.yml")) {
                yaml(folder.resolve(name), settings);
            }
        }
        // Spring's lists in properties: key[0], key[1].
        Map<String, List<String>> lists = new HashMap<>();
        settings.forEach((key, value) -> {
            int bracket = key.indexOf('[');
            if (bracket > 0) {
                lists.computeIfAbsent(key.substring(0, bracket), k -> new ArrayList<>())
                        .addAll(value);
            }
        });
        lists.forEach(settings::putIfAbsent);
        return settings;
    }

    private static boolean isReadable(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    private static void properties(Path file, Map<String, List<String>> settings) {
        if (!isReadable(file)) {
            return;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return;
        }
        for (String key : properties.stringPropertyNames().stream().sorted().toList()) {
            settings.putIfAbsent(key, List.of(properties.getProperty(key)));
        }
    }

    private static void yaml(Path file, Map<String, List<String>> settings) {
        if (!isReadable(file)) {
            return;
        }
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_NESTING);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Map<String, List<String>> read = new HashMap<>();
            new Keys(read).read(new Yaml(options).parse(reader));
            read.forEach(settings::putIfAbsent);
        } catch (IOException | RuntimeException e) {
            // A broken settings file is the application's own trouble; its placeholders stay unresolved.
            return;
        }
    }

    /** Flattens maps to dotted keys; the items of a list are the values of its key. */
    private static final class Keys {
        private final Map<String, List<String>> settings;
        private final Deque<String> path = new ArrayDeque<>();
        private final Deque<Boolean> lists = new ArrayDeque<>();
        private boolean keyRead;

        Keys(Map<String, List<String>> settings) {
            this.settings = settings;
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
                    scalar(scalar.getValue());
                }
            }
        }

        private void scalar(String text) {
            boolean inList = Boolean.TRUE.equals(lists.peek());
            if (!inList && !keyRead && !lists.isEmpty()) {
                path.addLast(text);
                keyRead = true;
                return;
            }
            settings.computeIfAbsent(String.join(".", path), key -> new ArrayList<>())
                    .add(text);
            if (!inList) {
                close();
            }
        }

        /** The value of the innermost key has ended. */
        private void close() {
            if (!Boolean.TRUE.equals(lists.peek()) && !path.isEmpty()) {
                path.removeLast();
                keyRead = false;
            }
        }
    }
}
