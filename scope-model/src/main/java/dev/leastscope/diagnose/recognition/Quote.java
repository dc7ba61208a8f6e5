package dev.leastscope.diagnose.recognition;

import dev.leastscope.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of a text that can be shown where an error was recognised: the words of the tables, and the names of scopes
 * and providers between them. Nothing else of a pasted text is ever shown, so no secret in it can leak.
 */
final class Quote {
    private static final Set<String> SHOWN = Set.of("granted", "needed", "requested", "scope", "scopes", "provider");

    private final List<String> parts = new ArrayList<>();
    private final Map<String, List<String>> names = new LinkedHashMap<>();

    /** Adds a match. */
    void add(TextMatch match) {
        StringBuilder part = new StringBuilder();
        for (TextMatch.Piece piece : match.pieces()) {
            if (piece.name().isEmpty()) {
                part.append(part.length() == 0 ? "" : " ").append(SafeText.visible(piece.text()));
            } else {
                part.append(' ').append(name(piece));
            }
        }
        if (part.length() > 0) {
            parts.add(part.toString());
        }
    }

    private String name(TextMatch.Piece piece) {
        if (!SHOWN.contains(piece.name())) {
            return "...";
        }
        List<String> listed = ListedNames.in(piece.text());
        names.put(piece.name(), listed);
        return listed.isEmpty() ? "..." : "[" + String.join(", ", listed) + "]";
    }

    /** The text that can be shown. */
    String text() {
        return String.join(" ... ", parts);
    }

    /** The matched names, by their name in the pattern. */
    Map<String, List<String>> names() {
        return Map.copyOf(names);
    }
}
