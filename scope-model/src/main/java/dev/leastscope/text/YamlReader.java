package dev.leastscope.text;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a subset of YAML: lists, maps and single values. It refuses, each with its own message, everything that makes a
 * file mean something else than it seems to: duplicate keys, anchors and aliases, tags, directives, several documents,
 * and characters that break or turn lines invisibly. It also refuses inputs over the {@link Limits}. Messages of the
 * parser are never shown, because they quote the text.
 *
 * @since 0.1.0
 */
public final class YamlReader extends TreeReader {
    private int documents;

    private YamlReader(SourceText source, KnownKeys keys) {
        super(source, keys, "YAML");
    }

    /** Reads a text of at most {@link Limits#FILE_BYTES}. Snippets show no values. */
    public static Reading<Tree> read(SourceText source) {
        return read(source, KnownKeys.NONE, Limits.FILE_BYTES);
    }

    /**
     * Reads a text.
     *
     * @param source the text
     * @param keys the keys whose values a snippet may show
     * @param limit the largest text that is read, in bytes
     */
    public static Reading<Tree> read(SourceText source, KnownKeys keys, int limit) {
        return new YamlReader(source, keys).read(limit);
    }

    @Override
    void parse() {
        YamlCharacters.check(source);
        try {
            events();
        } catch (MarkedYAMLException broken) {
            throw YamlMistakes.explain(source, broken);
        }
    }

    private void events() {
        Parser parser = new ParserImpl(new StreamReader(source.text()), new LoaderOptions());
        for (Event event = parser.getEvent(); !event.is(Event.ID.StreamEnd); event = parser.getEvent()) {
            if (event instanceof ScalarEvent scalar) {
                checkProperties(scalar, scalar.getTag());
                add(scalar);
            } else if (event instanceof CollectionStartEvent start) {
                checkProperties(start, start.getTag());
                builder.open(location(event.getStartMark()), event.is(Event.ID.MappingStart));
            } else if (event.is(Event.ID.SequenceEnd) || event.is(Event.ID.MappingEnd)) {
                builder.close();
            } else if (event instanceof DocumentStartEvent start) {
                document(start);
            } else if (event.is(Event.ID.Alias)) {
                throw refusal(event, "aliases ('*name') are not supported", "write the value out");
            }
        }
    }

    private void document(DocumentStartEvent event) {
        if (documents++ > 0) {
            throw refusal(event, "a second document begins here, but only one can be read", "split the file");
        }
    }

    private void checkProperties(NodeEvent event, String tag) {
        if (event.getAnchor() != null) {
            throw refusal(event, "anchors ('&name') are not supported", "write the value out where it is needed");
        }
        if (tag != null) {
            throw refusal(
                    event, "tags ('!name') are not supported", "remove the tag; quote a text that begins with '!'");
        }
    }

    private void add(ScalarEvent event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        int width = end.getLine() == start.getLine() ? Math.max(1, end.getColumn() - start.getColumn()) : 0;
        boolean plain = event.isPlain();
        if (plain && event.getValue().equals("<<")) {
            throw refusal(event, "merge keys ('<<') are not supported", "write the keys out");
        }
        builder.scalar(new Tree.Scalar(event.getValue(), plain, location(start).width(width), width));
    }

    private Location location(Mark mark) {
        return new Location(source.name(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Refusal refusal(Event event, String message, String fix) {
        return new Refusal(location(event.getStartMark()), 1, message, fix);
    }
}
