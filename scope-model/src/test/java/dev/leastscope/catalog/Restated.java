package dev.leastscope.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The facts once more, written down apart from the tables: each file is held by its digest and its number of rows, so that a table and
 * its expectation cannot be changed together by accident.
 */
public final class Restated {
    /** Where the files are. */
    static final Path FOLDER = Path.of("src/test/resources/dev/leastscope/catalog/restated");

    private Restated() {}

    /** The rows of a file without its head; every file stands in digests.txt. */
    public static List<List<String>> rows(String file) {
        String text = text(file);
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            rows.add(cells(line));
        }
        rows.remove(0);
        isDigested(file + " " + rows.size() + " " + sha256(text));
        return rows;
    }

    /** That rows of a table, one a line and sorted, are those of a name in digests.txt. */
    public static void isRestated(String name, List<String> rows) {
        List<String> sorted = new ArrayList<>(rows);
        sorted.sort(null);
        isDigested(name + " " + rows.size() + " " + sha256(String.join("\n", sorted) + "\n"));
    }

    /** One line says what must stand in which file: nobody reads a dump of all digests. */
    private static void isDigested(String line) {
        if (!text("digests.txt").lines().toList().contains(line)) {
            throw new AssertionError(FOLDER + "/digests.txt must hold the line: " + line);
        }
    }

    /** Writes rows into a file of {@link #FOLDER}, and its line into digests.txt. */
    static void write(String file, String head, List<String> rows) throws IOException {
        List<String> sorted = new ArrayList<>(rows);
        sorted.sort(null);
        String text = head + "\n" + String.join("\n", sorted) + "\n";
        Files.writeString(FOLDER.resolve(file), text);
        Path digests = FOLDER.resolve("digests.txt");
        List<String> lines = new ArrayList<>(Files.readAllLines(digests, StandardCharsets.UTF_8));
        lines.removeIf(line -> line.startsWith(file + " "));
        lines.add(file + " " + sorted.size() + " " + sha256(text));
        lines.sort(null);
        Files.writeString(digests, String.join("\n", lines) + "\n");
    }

    /** What the tables answer, as a cell says it: {@code (none)}, or options in order: {@code a + b | (assumed) c}. */
    static String answer(Requirement answer) {
        if (answer.state() != Requirement.State.SCOPES) {
            return "(" + answer.state().name().toLowerCase(Locale.ROOT) + ")";
        }
        List<String> options = new ArrayList<>();
        for (Option option : answer.options()) {
            options.add((option.source().basis() == Basis.ASSUMED ? "(assumed) " : "") + joined(option.scopes()));
        }
        return String.join(" | ", options);
    }

    /** Scopes that are all needed, in the order of their names. */
    static String joined(List<Scope> scopes) {
        List<String> names = new ArrayList<>();
        scopes.forEach(scope -> names.add(scope.name()));
        names.sort(null);
        return String.join(" + ", names);
    }

    /** The options of a cell: {@code a + b | c}. */
    static List<List<String>> options(String cell) {
        List<List<String>> options = new ArrayList<>();
        for (String option : cell.split(" \\| ", -1)) {
            options.add(List.of(option.split(" \\+ ", -1)));
        }
        return options;
    }

    /** The providers that a cell names; {@code all} is every one. */
    static Set<Provider> providers(String names) {
        if (names.equals("all")) {
            return EnumSet.allOf(Provider.class);
        }
        Set<Provider> providers = EnumSet.noneOf(Provider.class);
        for (String name : names.split(" ", -1)) {
            providers.add(Provider.named(name).orElseThrow());
        }
        return providers;
    }

    /** The operation of an id, or all operations of v3 on a resource such as {@code /drafts}. */
    static List<Operation> operations(Catalog catalog, String name) {
        List<Operation> found = new ArrayList<>();
        for (Operation operation : catalog.operations(ApiVersion.V3)) {
            String path = operation.plain().substring(operation.plain().indexOf(' ') + 1);
            boolean isOn = path.startsWith("/v3/grants/{grant_id}" + name) || path.startsWith("/v3" + name);
            if (name.startsWith("/") ? isOn : operation.id().equals(name)) {
                found.add(operation);
            }
        }
        return found;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
