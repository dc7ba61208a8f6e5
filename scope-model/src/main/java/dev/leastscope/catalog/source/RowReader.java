package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Basis;
import dev.leastscope.catalog.Source;
import dev.leastscope.text.Masking;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.SafeText;
import dev.leastscope.text.SecretDetector;
import dev.leastscope.text.Spelling;
import dev.leastscope.text.Tree;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decodes a row of the source of a table. A mistake becomes a problem with its place and row, and reading continues, so that
 * one run reports all mistakes. A row inherits basis, source and date from the row around it.
 */
public final class RowReader {
    private final Tree node;
    private final String row;
    private final RowReader outer;
    private final List<Problem> problems;
    private final Set<String> taken = new HashSet<>();

    /** Creates a reader. {@code row} is the name of the row in problems; {@code outer} is the row around it, or null. */
    public RowReader(Tree node, String row, RowReader outer, List<Problem> problems) {
        this.node = node;
        this.row = row;
        this.outer = outer;
        this.problems = problems;
        if (!(node instanceof Tree.Mapping)) {
            complain(node, "a map is expected here", "write key: value pairs");
        }
        fields(node).forEach((key, value) -> {
            checkCharacters(node, key);
            checkCharacters(value, text(value));
            items(value).forEach(item -> checkCharacters(item, text(item)));
        });
    }

    /** The values of a map by key; empty when the node is not a map. */
    public static Map<String, Tree> fields(Tree node) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        if (node instanceof Tree.Mapping map) {
            map.entries().forEach((key, entry) -> fields.put(key, entry.value()));
        }
        return fields;
    }

    /** The name of a row before it is read: the text of a key, or {@code fallback} when the row does not have it. */
    public static String label(Tree node, String key, String fallback) {
        Tree value = fields(node).get(key);
        if (!(value instanceof Tree.Scalar scalar)) {
            return fallback;
        }
        return SecretDetector.looksSecret(scalar.text()) ? Masking.MASK : SafeText.visible(scalar.text());
    }

    /** The items of a list; empty when the node is not a list. */
    public static List<Tree> items(Tree node) {
        return node instanceof Tree.Sequence list ? list.items() : List.of();
    }

    /** The text of a single value; null when the node is not one. */
    public static String text(Tree node) {
        return node instanceof Tree.Scalar scalar ? scalar.text() : null;
    }

    /**
     * Checks that a text is printable ASCII without spaces at its ends. An invisible or look-alike character would make a fact
     * wrong.
     */
    private void checkCharacters(Tree at, String text) {
        if (text == null) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                complain(
                        at,
                        "the text contains the character U+"
                                + Integer.toHexString(0x10000 | c).substring(1),
                        "write printable ASCII");
                return;
            }
        }
        if (!text.equals(text.strip())) {
            complain(at, "there is a space before or after " + Quotation.of(text.strip()), "remove it");
        }
    }

    /** A reader of a row inside this one. */
    public RowReader inner(Tree inner, String name) {
        return new RowReader(inner, name, this, problems);
    }

    /** The value of the row. */
    public Tree node() {
        return node;
    }

    /** The name of the row. */
    public String row() {
        return row;
    }

    /** Reports a problem at a place in the row. */
    public void complain(Tree at, String message, String fix) {
        problems.add(new Problem(at.location(), "row " + row + ": " + message, fix, ""));
    }

    /** Reports a problem at the start of the row. */
    public void complain(String message, String fix) {
        complain(node, message, fix);
    }

    /** The value of a key; empty when the row does not have it. The key is then allowed. */
    public Optional<Tree> take(String key) {
        taken.add(key);
        return field(key);
    }

    private Optional<Tree> field(String key) {
        return node instanceof Tree.Mapping map ? map.value(key) : Optional.empty();
    }

    /** Whether the row has a key. The key is then allowed. */
    public boolean has(String key) {
        taken.add(key);
        return field(key).isPresent();
    }

    /** The text of a required key. */
    public String text(String key) {
        String text = optionalText(key);
        if (text.isEmpty()) {
            complain("the key '" + key + "' is missing or has no value", "add " + key + ": ...");
        }
        return text;
    }

    /** The text of a key; empty when the row does not have it. */
    public String optionalText(String key) {
        Optional<Tree> value = take(key);
        if (value.isPresent() && text(value.get()) == null) {
            complain(value.get(), "'" + key + "' must be one value", "write " + key + ": value");
        }
        return value.map(RowReader::text).orElse("");
    }

    /** The date of a key; empty when the row does not have it. */
    public String day(String key) {
        String text = optionalText(key);
        if (!text.isEmpty()) {
            try {
                LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                complain("'" + key + "' must be a date", "write " + key + ": 2026-11-21");
            }
        }
        return text;
    }

    /** The boolean of a key; false when the row does not have it. */
    public boolean flag(String key) {
        String text = optionalText(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            complain("'" + key + "' must be true or false", "");
        }
        return text.equals("true");
    }

    /** The items of a list; empty when the row does not have the key. */
    public List<Tree> items(String key) {
        Optional<Tree> value = take(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Tree.Sequence)) {
            complain(value.get(), "'" + key + "' must be a list", "write " + key + ": [...]");
        }
        return items(value.get());
    }

    /** The texts of a list; empty when the row does not have the key. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Tree item : items(key)) {
            String text = text(item);
            if (text == null) {
                complain(item, "'" + key + "' must contain plain values", "");
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The constant of an enum with this id. Without one, it reports a problem and returns the first constant. */
    public <E> E oneOf(Tree at, String text, E[] values, java.util.function.Function<E, String> id) {
        List<String> known = new ArrayList<>();
        for (E value : values) {
            if (id.apply(value).equals(text)) {
                return value;
            }
            known.add(id.apply(value));
        }
        complain(at, Quotation.of(text) + " is not known here", "write one of " + String.join(", ", known));
        return values[0];
    }

    /** The source of the row: its basis, source, checked and note. The first three can come from the row around it. */
    Source source() {
        String basis = inherited("basis");
        String url = inherited("source");
        String checked = inherited("checked");
        String note = optionalText("note");
        for (String key : List.of("basis", "source", "checked")) {
            if (inherited(key).isEmpty()) {
                complain(
                        "the key '" + key + "' is missing here and in the rows around it",
                        "add the source of the fact");
            }
        }
        SourceCheck.problem(basis, url, checked)
                .ifPresent(wrong -> complain(wrong, "cite the page that states the fact"));
        Basis known = basis.isEmpty() ? Basis.ASSUMED : oneOf(node, basis, Basis.values(), Basis::id);
        return new Source(known, url, checked, note);
    }

    private String inherited(String key) {
        String own = optionalText(key);
        return own.isEmpty() && outer != null ? outer.inherited(key) : own;
    }

    /** Ends the row. Call it when all keys have been read: each other key is a mistake. */
    public void done() {
        if (node instanceof Tree.Mapping map) {
            map.entries().forEach((key, entry) -> {
                if (!taken.contains(key)) {
                    String hint = Spelling.hint(key, taken);
                    complain(
                            entry.key(),
                            "the key " + Quotation.of(key) + " is not known here",
                            hint.isEmpty() ? "remove it" : hint);
                }
            });
        }
    }
}
