package dev.leastscope.text;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Explains why a text is not YAML, in words of this tool. The parser's message is evaluated, but never shown, because
 * it quotes the text, which can contain a secret.
 */
final class YamlMistakes {
    private YamlMistakes() {}

    static Refusal explain(SourceText source, MarkedYAMLException broken) {
        Mark problem = broken.getProblemMark() == null ? broken.getContextMark() : broken.getProblemMark();
        Mark context = broken.getContextMark() == null ? problem : broken.getContextMark();
        if (problem == null) {
            return refusal(source, null, "not readable as YAML", "");
        }
        String said = broken.getProblem() == null ? "" : broken.getProblem();
        String during = broken.getContext() == null ? "" : broken.getContext();
        if (during.contains("quoted scalar")) {
            return said.contains("escape") || said.contains("hexdecimal") || said.contains("hexadecimal")
                    ? refusal(
                            source,
                            problem,
                            "unknown escape in a double-quoted text",
                            "use single quotes, or write \\\\ for a backslash")
                    : refusal(
                            source, context, "the quote that opens here is never closed", "close it on the same line");
        }
        if (said.contains("TAB") || said.contains("\\t") || said.contains("\t")) {
            return refusal(source, problem, "a tab is not allowed here", "use spaces to indent");
        }
        if (said.contains("cannot start any token")) {
            return refusal(source, problem, "a text cannot begin with this character", "put the text in quotes");
        }
        if (said.contains("mapping values are not allowed")) {
            return refusal(
                    source,
                    problem,
                    "a ':' is not allowed here",
                    "put a text that contains ': ' in quotes, and check the indentation");
        }
        if (said.contains("expected ',' or ']'")) {
            return refusal(
                    source,
                    context,
                    "the list that opens here is never closed",
                    "write ']' after its last item and ',' between items, and quote an item that contains { or [");
        }
        if (said.contains("expected ',' or '}'")) {
            return refusal(
                    source,
                    context,
                    "the map that opens here is never closed",
                    "write '}' after its last entry, and ',' between entries");
        }
        if (said.contains("could not find expected ':'")) {
            return refusal(
                    source,
                    context,
                    "a ':' is missing after the key",
                    "write 'key: value', with a space after the ':'");
        }
        if (said.contains("expected <block end>")) {
            return refusal(source, problem, "this does not fit the text before it", "check the indentation");
        }
        if (said.contains("document start")) {
            return refusal(source, problem, "this is after the end of the document", "check the indentation");
        }
        if (during.contains("block scalar")
                || during.contains("alias")
                || during.contains("anchor")
                || during.contains("tag")) {
            return refusal(source, problem, "not readable as YAML here", "put the text in quotes");
        }
        return refusal(source, problem, "not readable as YAML here", "");
    }

    private static Refusal refusal(SourceText source, Mark mark, String message, String fix) {
        Location place = mark == null
                ? new Location(source.name(), 0, 0)
                : new Location(source.name(), mark.getLine() + 1, mark.getColumn() + 1);
        return new Refusal(place, 1, message, fix);
    }
}
