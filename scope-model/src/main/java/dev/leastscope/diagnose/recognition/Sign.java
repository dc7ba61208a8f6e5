package dev.leastscope.diagnose.recognition;

import dev.leastscope.diagnose.pasted.PastedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sign of the tables: parts that must all be in a text, each in one of its forms. Immutable.
 *
 * @param parts the forms of each part
 */
public record Sign(List<List<TextPattern>> parts) {
    private static final String OR = " [|] ";

    /** Reads a sign. {@code one | other} in a part means two forms. */
    public static Sign of(List<String> sign) {
        List<List<TextPattern>> parts = new ArrayList<>();
        for (String part : sign) {
            List<TextPattern> forms = new ArrayList<>();
            for (String form : part.split(OR, -1)) {
                forms.add(TextPattern.of(form));
            }
            parts.add(List.copyOf(forms));
        }
        return new Sign(List.copyOf(parts));
    }

    static List<Sign> all(List<List<String>> signs) {
        return signs.stream().map(Sign::of).toList();
    }

    /** The places of its parts in a text; empty when a part is missing. */
    public Optional<List<TextMatch>> find(PastedText text) {
        List<TextMatch> matches = new ArrayList<>();
        for (List<TextPattern> forms : parts) {
            Optional<TextMatch> match = Optional.empty();
            for (int i = 0; i < forms.size() && match.isEmpty(); i++) {
                match = forms.get(i).find(text);
            }
            if (match.isEmpty()) {
                return Optional.empty();
            }
            matches.add(match.get());
        }
        return Optional.of(List.copyOf(matches));
    }

    /** Whether it is a printed code, which does not occur in sentences by chance. */
    boolean isCode() {
        return parts.size() == 1
                && parts.get(0).size() == 1
                && parts.get(0).get(0).isCode();
    }

    /** All its words, for a sign that must match the complete text. */
    List<String> words() {
        return parts.get(0).get(0).words();
    }
}
