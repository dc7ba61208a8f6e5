package dev.leastscope.fix;

import dev.leastscope.check.ManifestList;
import dev.leastscope.check.Remedy;
import dev.leastscope.text.Location;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Applies remedies to a decoded manifest and not to its text. It verifies an edit: the edited text must decode to the same
 * values. The order of keys and places are not compared.
 */
final class DecodedEdits {
    private DecodedEdits() {}

    /** The values of a manifest with a remedy applied; unchanged when they do not contain what the remedy changes. */
    static Tree apply(Tree manifest, Remedy remedy) {
        if (remedy instanceof Remedy.AddEntries add) {
            return at(manifest, add.list(), list -> appended(list, add.entries()));
        }
        if (remedy instanceof Remedy.AddList add) {
            return at(manifest, add.list(), list -> appended(list, add.entries()));
        }
        if (remedy instanceof Remedy.RemoveEntry remove) {
            return at(
                    manifest,
                    remove.list(),
                    list -> replaced(list, remove.entry().location(), List.of()));
        }
        if (remedy instanceof Remedy.ReplaceEntry replace) {
            return at(
                    manifest,
                    replace.list(),
                    list -> replaced(list, replace.entry().location(), replace.replacements()));
        }
        Location place = ((Remedy.RemoveSuppression) remedy).suppression().location();
        return with((Tree.Mapping) manifest, "suppressions", list -> replaced(list, place, List.of()));
    }

    /** Whether two texts have the same values. */
    static boolean isSame(Tree one, Tree other) {
        if (one instanceof Tree.Scalar first && other instanceof Tree.Scalar second) {
            return first.text().equals(second.text()) && first.isNull() == second.isNull();
        }
        if (one instanceof Tree.Sequence first && other instanceof Tree.Sequence second) {
            if (first.items().size() != second.items().size()) {
                return false;
            }
            for (int i = 0; i < first.items().size(); i++) {
                if (!isSame(first.items().get(i), second.items().get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (one instanceof Tree.Mapping first && other instanceof Tree.Mapping second) {
            if (!first.entries().keySet().equals(second.entries().keySet())) {
                return false;
            }
            for (Tree.Entry entry : first.entries().values()) {
                if (!isSame(
                        entry.value(), second.entries().get(entry.key().text()).value())) {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    private static Tree at(Tree manifest, ManifestList list, UnaryOperator<Tree> change) {
        Tree.Mapping root = (Tree.Mapping) manifest;
        UnaryOperator<Tree> inOwner = owner -> with(map(owner), list.key(), change);
        if (list.owner() == ManifestList.Owner.INTEGRATION) {
            return inOwner.apply(root);
        }
        return with(
                root,
                "connectors",
                connectors -> with(map(connectors), list.connector(), connector -> {
                    if (list.owner() == ManifestList.Owner.CONNECTOR) {
                        return inOwner.apply(connector);
                    }
                    String key = list.owner() == ManifestList.Owner.AUTH_REQUEST ? "auth-requests" : "provider-app";
                    return with(map(connector), key, owners -> inNamed(owners, list.name(), inOwner));
                }));
    }

    private static Tree inNamed(Tree owners, String name, UnaryOperator<Tree> change) {
        if (!(owners instanceof Tree.Sequence several)) {
            return change.apply(owners);
        }
        List<Tree> items = new ArrayList<>();
        for (Tree item : several.items()) {
            String own = map(item)
                    .value("name")
                    .map(text -> ((Tree.Scalar) text).text())
                    .orElse("");
            items.add(own.equals(name) ? change.apply(item) : item);
        }
        return new Tree.Sequence(items, several.location());
    }

    private static Tree.Mapping with(Tree.Mapping map, String key, UnaryOperator<Tree> change) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>(map.entries());
        Tree.Entry old = entries.get(key);
        Tree.Scalar name = old == null ? scalar(key) : old.key();
        Tree nothing = new Tree.Scalar("", true, Location.NONE, 0);
        entries.put(key, new Tree.Entry(name, change.apply(old == null ? nothing : old.value())));
        return new Tree.Mapping(entries, map.location());
    }

    private static Tree.Mapping map(Tree tree) {
        return tree instanceof Tree.Mapping map ? map : new Tree.Mapping(Map.of(), tree.location());
    }

    private static Tree appended(Tree list, List<String> entries) {
        List<Tree> items = new ArrayList<>(items(list));
        for (String entry : entries) {
            items.add(scalar(entry));
        }
        return new Tree.Sequence(items, list.location());
    }

    private static Tree replaced(Tree list, Location place, List<String> replacements) {
        List<Tree> items = new ArrayList<>();
        for (Tree item : items(list)) {
            if (item.location().equals(place)) {
                for (String replacement : replacements) {
                    items.add(scalar(replacement));
                }
            } else {
                items.add(item);
            }
        }
        return new Tree.Sequence(items, list.location());
    }

    private static List<Tree> items(Tree tree) {
        return tree instanceof Tree.Sequence list ? list.items() : List.of();
    }

    private static Tree.Scalar scalar(String text) {
        return new Tree.Scalar(text, false, Location.NONE, 0);
    }
}
