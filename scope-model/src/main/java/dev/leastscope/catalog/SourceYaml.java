package dev.leastscope.catalog;

import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** Reads the YAML of a table's source into a tree with places. Scalars stay text, so no value is ever mistaken for another type. */
final class SourceYaml {
    private final String file;
    private final List<Problem> problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private SourceNode root;

    private SourceYaml(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The root of the document; an empty map when it cannot be read, and then {@code problems} say why. */
    static SourceNode read(String file, String text, List<Problem> problems) {
        SourceYaml reader = new SourceYaml(file, problems);
        try {
            for (Event event : new Yaml().parse(new StringReader(text))) {
                reader.accept(event);
            }
        } catch (MarkedYAMLException e) {
            problems.add(
                    new Problem(reader.place(e.getProblemMark()), "not readable as YAML: " + e.getProblem(), "", ""));
        } catch (RuntimeException e) {
            problems.add(new Problem(new Location(file, 0, 0), "not readable as YAML", "", ""));
        }
        return reader.root != null ? reader.root : SourceNode.map(new Location(file, 1, 1), new LinkedHashMap<>());
    }

    private void accept(Event event) {
        Location at = place(event.getStartMark());
        if (event instanceof ScalarEvent scalar) {
            add(SourceNode.scalar(at, scalar.getValue()));
        } else if (event instanceof SequenceStartEvent) {
            open.push(new Open(at, new ArrayList<>(), null));
        } else if (event instanceof MappingStartEvent) {
            open.push(new Open(at, null, new LinkedHashMap<>()));
        } else if (event instanceof CollectionEndEvent) {
            Open closed = open.pop();
            add(
                    closed.items != null
                            ? SourceNode.list(closed.at, closed.items)
                            : SourceNode.map(closed.at, closed.fields));
        } else if (event instanceof AliasEvent) {
            problems.add(new Problem(at, "aliases are not taken here", "write the value out", ""));
            add(SourceNode.scalar(at, ""));
        }
    }

    private void add(SourceNode node) {
        Open parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (parent.items != null) {
            parent.items.add(node);
        } else if (parent.key == null) {
            parent.key = node;
        } else {
            String key = parent.key.text() == null ? "" : parent.key.text();
            if (parent.fields.putIfAbsent(key, node) != null) {
                problems.add(new Problem(
                        parent.key.location(), "the key '" + key + "' stands twice", "keep one of them", ""));
            }
            parent.key = null;
        }
    }

    private Location place(Mark mark) {
        return mark == null ? new Location(file, 0, 0) : new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A collection that is not closed yet. */
    private static final class Open {
        private final Location at;
        private final List<SourceNode> items;
        private final LinkedHashMap<String, SourceNode> fields;
        private SourceNode key;

        Open(Location at, List<SourceNode> items, LinkedHashMap<String, SourceNode> fields) {
            this.at = at;
            this.items = items;
            this.fields = fields;
        }
    }
}
