package dev.leastscope.catalog;

import dev.leastscope.text.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decodes one row of a table's source. What is wrong becomes a problem that names the place and the row; reading goes on, so that
 * one run tells everything. Basis, source and date are inherited from the row around it.
 */
final class RowReader {
    private final SourceNode node;
    private final String row;
    private final RowReader outer;
    private final List<Problem> problems;
    private final Set<String> taken = new HashSet<>();

    RowReader(SourceNode node, String row, RowReader outer, List<Problem> problems) {
        this.node = node;
        this.row = row;
        this.outer = outer;
        this.problems = problems;
        if (node.fields() == null) {
            complain(node, "a map is expected here", "write key: value pairs");
        } else {
            node.fields().forEach((key, value) -> {
                checkCharacters(node, key);
                checkCharacters(value, value.text());
                if (value.items() != null) {
                    value.items().forEach(item -> checkCharacters(item, item.text()));
                }
            });
        }
    }

    /** Tables hold printable ASCII only: a blank or a look-alike letter that nobody sees would be a wrong fact. */
    private void checkCharacters(SourceNode at, String text) {
        if (text == null) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                complain(
                        at,
                        "stray character U+" + Integer.toHexString(0x10000 | c).substring(1),
                        "write printable ASCII");
                return;
            }
        }
        if (!text.equals(text.strip())) {
            complain(at, "stray blank before or after '" + text.strip() + "'", "remove it");
        }
    }

    /** A row inside this one. */
    RowReader inner(SourceNode inner, String name) {
        return new RowReader(inner, name, this, problems);
    }

    SourceNode node() {
        return node;
    }

    String row() {
        return row;
    }

    void complain(SourceNode at, String message, String fix) {
        problems.add(new Problem(at.location(), "row " + row + ": " + message, fix, ""));
    }

    void complain(String message, String fix) {
        complain(node, message, fix);
    }

    Optional<SourceNode> take(String key) {
        taken.add(key);
        return node.field(key);
    }

    boolean has(String key) {
        return node.field(key).isPresent();
    }

    /** The text of a key that must be there. */
    String text(String key) {
        String text = optionalText(key);
        if (text.isEmpty() && !has(key)) {
            complain("the key '" + key + "' is missing", "add " + key + ": ...");
        }
        return text;
    }

    /** The text of a key, or empty. */
    String optionalText(String key) {
        Optional<SourceNode> value = take(key);
        if (value.isPresent() && value.get().text() == null) {
            complain(value.get(), "'" + key + "' must be one value", "write " + key + ": value");
        }
        return value.map(SourceNode::text).orElse("");
    }

    boolean flag(String key) {
        String text = optionalText(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            complain("'" + key + "' must be true or false", "");
        }
        return text.equals("true");
    }

    /** The items of a list; none when the key is not there. */
    List<SourceNode> items(String key) {
        Optional<SourceNode> value = take(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get().items() == null) {
            complain(value.get(), "'" + key + "' must be a list", "write " + key + ": [...]");
            return List.of();
        }
        return value.get().items();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (SourceNode item : items(key)) {
            if (item.text() == null) {
                complain(item, "'" + key + "' must hold plain values", "");
            } else {
                texts.add(item.text());
            }
        }
        return texts;
    }

    /** The constant of an enum whose id the text is; the first one when it is none, which is a problem. */
    <E> E oneOf(SourceNode at, String text, E[] values, java.util.function.Function<E, String> id) {
        List<String> known = new ArrayList<>();
        for (E value : values) {
            if (id.apply(value).equals(text)) {
                return value;
            }
            known.add(id.apply(value));
        }
        complain(at, "'" + text + "' is not known here", "write one of " + String.join(", ", known));
        return values[0];
    }

    /** Where the row comes from: its own basis, source, checked and note, the first three else from around it. */
    Source source() {
        String basis = inherited("basis");
        String url = inherited("source");
        String checked = inherited("checked");
        String note = optionalText("note");
        for (String key : List.of("basis", "source", "checked")) {
            if (inherited(key).isEmpty()) {
                complain("the key '" + key + "' is missing here and around", "say where the fact comes from");
            }
        }
        SourceCheck.problem(basis, url, checked)
                .ifPresent(wrong -> complain(wrong, "cite the page where the fact is printed"));
        Basis known = basis.isEmpty() ? Basis.ASSUMED : oneOf(node, basis, Basis.values(), Basis::id);
        return new Source(known, url, checked, note);
    }

    private String inherited(String key) {
        String own = optionalText(key);
        return own.isEmpty() && outer != null ? outer.inherited(key) : own;
    }

    /** To be called when all keys are taken: any other is a mistake. */
    void done() {
        if (node.fields() != null) {
            node.fields().forEach((key, value) -> {
                if (!taken.contains(key)) {
                    complain(value, "the key '" + key + "' is not known here", "remove it, or mend its spelling");
                }
            });
        }
    }
}
