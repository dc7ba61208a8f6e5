package dev.leastscope.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The pages of the rules from {@code docs/rules}. The build copies them into the jar. A page is read at its first use.
 *
 * @since 0.1.0
 */
public final class RuleHelp {
    private static final String FOLDER = "pages/";

    private RuleHelp() {}

    /**
     * The page of a rule in Markdown, which ends with a line end. Links to other pages of the project are replaced by their
     * text, because these pages may not be published.
     *
     * @param rule the id of a rule
     * @return empty when there is no such rule
     */
    public static Optional<String> page(String rule) {
        if (!isId(rule)) {
            return Optional.empty();
        }
        try (InputStream in = RuleHelp.class.getResourceAsStream(FOLDER + rule + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(MarkdownLinks.withoutRelative(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text has the form of a rule id. The text becomes part of a resource name, so no other text is looked up. */
    private static boolean isId(String rule) {
        for (int i = 0; i < rule.length(); i++) {
            char c = rule.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!isLetter && c != '-' && c != '.') {
                return false;
            }
        }
        return !rule.isEmpty();
    }
}
