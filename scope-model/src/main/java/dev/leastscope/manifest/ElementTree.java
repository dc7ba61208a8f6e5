package dev.leastscope.manifest;

import dev.leastscope.text.Limits;
import dev.leastscope.text.Location;
import dev.leastscope.text.Masking;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.SafeText;
import dev.leastscope.text.SecretDetector;
import dev.leastscope.text.Spelling;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the elements of the POM into the tree of a manifest with the same content. */
final class ElementTree {
    /** The element for one app in a {@code <provider-app>} with several apps. */
    private static final String APP = "app";

    private final String file;
    private final ProblemCollector problems;

    ElementTree(String file, ProblemCollector problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The tree of an {@code <integration>} element. */
    Tree of(ManifestElement integration) {
        return mapping(integration, "", 1);
    }

    private Tree tree(ManifestElement element, String parent, int depth) {
        if (depth > Limits.NESTING) {
            problems.add(
                    location(element),
                    1,
                    "nested more than " + Limits.NESTING + " levels deep; deeper values are not read",
                    "");
            return scalar(element);
        }
        boolean empty = element.value().isEmpty() && element.children().isEmpty();
        String items = ManifestKeys.ITEMS.get(element.name());
        if (items != null && !MapFields.isExtension(parent)) {
            return empty || !element.children().isEmpty() ? sequence(element, items, depth) : text(element, items);
        }
        if (element.name().equals("provider-app")
                && !element.children().isEmpty()
                && element.children().get(0).name().equals(APP)) {
            return sequence(element, APP, depth);
        }
        boolean map = ManifestKeys.MAPS.contains(element.name()) || parent.equals("connectors");
        return map || !element.children().isEmpty() ? mapping(element, element.name(), depth) : scalar(element);
    }

    private Tree text(ManifestElement element, String item) {
        String name = element.name();
        problems.add(
                location(element),
                1,
                "<" + name + "> must contain one <" + item + "> for each item",
                "write <" + name + "><" + item + ">...</" + item + "></" + name + ">");
        return new Tree.Sequence(List.of(), location(element));
    }

    private Tree sequence(ManifestElement element, String itemName, int depth) {
        List<Tree> items = new ArrayList<>(element.children().size());
        checkNoText(element);
        for (ManifestElement child : element.children()) {
            if (!child.name().equals(itemName)) {
                problems.add(
                        location(child),
                        1,
                        "the items of " + tag(element) + " are <" + itemName + ">, not " + Quotation.of(child.name()),
                        Spelling.hint(child.name(), List.of(itemName)));
            } else {
                items.add(child.children().isEmpty() ? scalar(child) : mapping(child, itemName, depth + 1));
            }
        }
        return new Tree.Sequence(items, location(element));
    }

    private Tree mapping(ManifestElement element, String name, int depth) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        checkNoText(element);
        for (ManifestElement child : element.children()) {
            Tree.Scalar key = new Tree.Scalar(child.name(), true, location(child), 1);
            Tree.Entry first = entries.get(child.name());
            if (first == null) {
                entries.put(child.name(), new Tree.Entry(key, tree(child, name, depth + 1)));
            } else {
                problems.add(
                        key,
                        tag(child) + " is already set at line "
                                + first.key().location().line(),
                        "remove one of the two");
            }
        }
        return new Tree.Mapping(entries, location(element));
    }

    private void checkNoText(ManifestElement element) {
        if (!element.value().isEmpty()) {
            problems.add(location(element), 1, tag(element) + " must contain elements, not text", "");
        }
    }

    private static String tag(ManifestElement element) {
        String name = element.name();
        return "<" + (SecretDetector.looksSecret(name) ? Masking.MASK : SafeText.visible(name)) + ">";
    }

    private Tree.Scalar scalar(ManifestElement element) {
        return new Tree.Scalar(element.value(), true, location(element), 1);
    }

    private Location location(ManifestElement element) {
        return new Location(file, element.line(), element.column());
    }
}
