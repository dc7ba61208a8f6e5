package dev.leastscope.integration;

import dev.leastscope.text.Location;
import dev.leastscope.text.Masking;
import dev.leastscope.text.SecretDetector;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;

/** Reads the fields of a facts file. A value of a wrong form throws a {@link WrongValue}. Secrets in texts are masked. */
final class FactsFields {
    private FactsFields() {}

    /** A value of a wrong form, and its place. It never leaves the decoders. */
    static final class WrongValue extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Location location;

        WrongValue(Tree where, String message) {
            super(message, null, false, false);
            this.location = where.location();
        }

        Location location() {
            return location;
        }
    }

    static boolean has(Tree tree, String key) {
        return tree instanceof Tree.Mapping mapping && mapping.value(key).isPresent();
    }

    static Tree value(Tree tree, String key) {
        if (tree instanceof Tree.Mapping mapping && mapping.value(key).isPresent()) {
            return mapping.value(key).get();
        }
        throw new WrongValue(tree, "'" + key + "' is missing");
    }

    /** A name. It can be long and random, so only text with the prefix of a token is masked. */
    static String name(Tree tree, String key) {
        if (value(tree, key) instanceof Tree.Scalar scalar && !scalar.isNull()) {
            return SecretDetector.withoutTokens(scalar.text());
        }
        throw new WrongValue(tree, "'" + key + "' is not a single value");
    }

    static String optionalText(Tree tree, String key) {
        return has(tree, key) ? text(tree, key) : "";
    }

    static String text(Tree tree, String key) {
        return text(value(tree, key), "'" + key + "' is not a single value", tree);
    }

    private static String text(Tree value, String otherwise, Tree where) {
        if (value instanceof Tree.Scalar scalar && !scalar.isNull()) {
            // The scanner masks secrets before it writes. A file that was edited by hand can still contain one.
            return Masking.unlessSecret(scalar.text());
        }
        throw new WrongValue(where, otherwise);
    }

    static boolean truth(Tree tree, String key) {
        String word = text(tree, key);
        if (!word.equals("true") && !word.equals("false")) {
            throw new WrongValue(value(tree, key), "'" + key + "' is neither true nor false");
        }
        return word.equals("true");
    }

    static int number(Tree tree, String key) {
        try {
            int number = Integer.parseInt(text(tree, key));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new WrongValue(value(tree, key), "'" + key + "' is not a whole number");
        }
        throw new WrongValue(value(tree, key), "'" + key + "' is negative");
    }

    static List<Tree> items(Tree tree, String key) {
        if (value(tree, key) instanceof Tree.Sequence sequence) {
            return sequence.items();
        }
        throw new WrongValue(tree, "'" + key + "' is not a list");
    }

    static List<String> texts(Tree tree, String key) {
        List<String> texts = new ArrayList<>();
        for (Tree item : items(tree, key)) {
            texts.add(text(item, "'" + key + "' must contain only texts", tree));
        }
        return List.copyOf(texts);
    }

    /** A list of names. Each can be long and random, see {@link #name}. */
    static List<String> names(Tree tree, String key) {
        List<String> names = new ArrayList<>();
        for (Tree item : items(tree, key)) {
            if (!(item instanceof Tree.Scalar scalar) || scalar.isNull()) {
                throw new WrongValue(tree, "'" + key + "' must contain only texts");
            }
            names.add(SecretDetector.withoutTokens(scalar.text()));
        }
        return List.copyOf(names);
    }
}
