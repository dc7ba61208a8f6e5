package dev.leastscope.fix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The start and end of each value in a YAML text. A check needs only lines and columns, so these ranges are read only for an
 * edit. The YAML reader must accept the text: no anchors, no tags, one document.
 */
final class YamlLayout {
    /** A value with its range: {@code start} is its first character, {@code end} the position after its last one. */
    sealed interface Node {
        int start();

        int end();
    }

    /**
     * A scalar value.
     *
     * @param text the value with resolved escapes
     * @param quote {@code "} or {@code '}; 0 for a plain value or a text block
     */
    record Scalar(int start, int end, String text, char quote) implements Node {}

    /** A list. {@code flow} when it is written in brackets. */
    record Sequence(int start, int end, boolean flow, List<Node> items) implements Node {}

    /** A map. {@code flow} when it is written in braces. */
    record Mapping(int start, int end, boolean flow, List<Pair> pairs) implements Node {
        /** The pair with this key; null when there is none. */
        Pair pair(String key) {
            for (Pair pair : pairs) {
                if (pair.key().text().equals(key)) {
                    return pair;
                }
            }
            return null;
        }
    }

    /** A key with its value. */
    record Pair(Scalar key, Node value) {}

    private static final class Level {
        private final int start;
        private final boolean flow;
        private final List<Node> items = new ArrayList<>();
        private final List<Pair> pairs;
        private Scalar key;

        private Level(int start, boolean flow, boolean mapping) {
            this.start = start;
            this.flow = flow;
            this.pairs = mapping ? new ArrayList<>() : null;
        }
    }

    private final String text;
    private final int[] charOfCodePoint;
    private Node root;

    private YamlLayout(String text) {
        this.text = text;
        this.charOfCodePoint = charOfCodePoint(text);
    }

    /**
     * Reads the layout of a text.
     *
     * @return the root; null for a text without any value
     */
    static Node read(String text) {
        YamlLayout layout = new YamlLayout(text);
        layout.parse();
        return layout.root;
    }

    /**
     * The character index of each code point, because the parser counts code points. Null when each code point is one
     * character, which is nearly always the case.
     */
    private static int[] charOfCodePoint(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return null;
        }
        int[] index = new int[count + 1];
        int at = 0;
        for (int i = 0; i < count; i++) {
            index[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        index[count] = at;
        return index;
    }

    private int index(Mark mark) {
        int index = mark.getIndex();
        return charOfCodePoint == null ? index : charOfCodePoint[index];
    }

    private void parse() {
        Parser parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
        Deque<Level> levels = new ArrayDeque<>();
        while (true) {
            Event event = parser.getEvent();
            switch (event.getEventId()) {
                case StreamEnd -> {
                    return;
                }
                case Scalar -> put(levels, scalar((ScalarEvent) event));
                case SequenceStart, MappingStart ->
                    levels.push(new Level(
                            index(event.getStartMark()),
                            ((CollectionStartEvent) event).getFlowStyle() == DumperOptions.FlowStyle.FLOW,
                            event.is(Event.ID.MappingStart)));
                case SequenceEnd, MappingEnd -> {
                    Level level = levels.pop();
                    put(levels, closed(level, index(event.getEndMark())));
                }
                default -> {}
            }
        }
    }

    private Scalar scalar(ScalarEvent event) {
        int start = index(event.getStartMark());
        int end = index(event.getEndMark());
        char quote = switch (event.getScalarStyle()) {
            case DOUBLE_QUOTED -> '"';
            case SINGLE_QUOTED -> '\'';
            default -> 0;
        };
        return new Scalar(start, quote == 0 ? contentEnd(start, end) : end, event.getValue(), quote);
    }

    /**
     * The end of a list or map in block style. It is the end of the last value, because the mark of the parser is at the next
     * token.
     */
    private Node closed(Level level, int mark) {
        int end = mark;
        if (!level.flow) {
            end = level.start;
            if (level.pairs != null && !level.pairs.isEmpty()) {
                Pair last = level.pairs.get(level.pairs.size() - 1);
                end = Math.max(last.key().end(), last.value().end());
            } else if (level.pairs == null && !level.items.isEmpty()) {
                end = level.items.get(level.items.size() - 1).end();
            }
        }
        return level.pairs == null
                ? new Sequence(level.start, end, level.flow, List.copyOf(level.items))
                : new Mapping(level.start, end, level.flow, List.copyOf(level.pairs));
    }

    private void put(Deque<Level> levels, Node node) {
        Level level = levels.peek();
        if (level == null) {
            root = node;
        } else if (level.pairs == null) {
            level.items.add(node);
        } else if (level.key == null) {
            level.key = (Scalar) node;
        } else {
            level.pairs.add(new Pair(level.key, node));
            level.key = null;
        }
    }

    /** The end of the content of a text block. For the parser, a block ends after the empty lines that follow it. */
    private int contentEnd(int start, int end) {
        int at = end;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
