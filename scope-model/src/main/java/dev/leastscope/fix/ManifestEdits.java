package dev.leastscope.fix;

import dev.leastscope.check.ManifestList;
import dev.leastscope.check.Remedy;
import dev.leastscope.text.Location;
import dev.leastscope.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Compiles a remedy into edits of the text of a manifest. */
final class ManifestEdits {
    /** The edits, or the reason why there are none. */
    sealed interface Compiled {
        /** At least one edit, without overlaps. */
        record Edits(List<Edit> edits) implements Compiled {}

        /** The part that the remedy changes is not in this text. */
        record Elsewhere(Location location) implements Compiled {}

        /** The text does not have the form that the remedy expects. This is a defect of a rule; it is reported. */
        record NotFound(String what) implements Compiled {}
    }

    /** The index for a remedy without an entry. */
    static final int NO_ENTRY = -1;

    private static final ManifestList SUPPRESSIONS = ManifestList.ofIntegration("suppressions");

    private final SourceText source;
    private final YamlLayout.Node root;
    private final ListEdits lists;
    private final MapEdits maps;

    ManifestEdits(SourceText source) {
        this.source = source;
        this.root = YamlLayout.read(source.text());
        this.lists = new ListEdits(source.text());
        this.maps = new MapEdits(source.text());
    }

    /** Compiles a remedy. Its entry, if it has one, is found by its place in this text. */
    Compiled compile(Remedy remedy) {
        return compile(remedy, index(remedy));
    }

    /**
     * Compiles a remedy.
     *
     * @param index the index of the remedy's entry in its list, from 0; {@link #NO_ENTRY} when the entry is not in this text,
     *     or when the remedy adds entries
     */
    Compiled compile(Remedy remedy, int index) {
        if (!(root instanceof YamlLayout.Mapping)) {
            return new Compiled.NotFound("the manifest is not a map");
        }
        if (remedy instanceof Remedy.AddEntries add) {
            // A list here would replace an inherited list and not add to it.
            return isWrittenElsewhere(add.place())
                    ? new Compiled.Elsewhere(add.place())
                    : addition(add.list(), add.entries());
        }
        if (remedy instanceof Remedy.AddList add) {
            return addition(add.list(), add.entries());
        }
        YamlLayout.Pair pair = pair(remedy);
        if (index == NO_ENTRY || pair == null || !(pair.value() instanceof YamlLayout.Sequence list)) {
            return new Compiled.Elsewhere(place(remedy));
        }
        return edits(
                remedy instanceof Remedy.ReplaceEntry replace
                        ? lists.replace(list, index, replace.replacements())
                        : lists.remove(pair.key(), list, index));
    }

    private boolean isWrittenElsewhere(Location place) {
        return place.isKnown() && !place.file().equals(source.name());
    }

    /**
     * The index of the remedy's entry in its list, from 0; {@link #NO_ENTRY} when the remedy adds entries, or when the entry
     * does not exist.
     */
    int index(Remedy remedy) {
        YamlLayout.Pair pair = root instanceof YamlLayout.Mapping ? pair(remedy) : null;
        if (pair != null && pair.value() instanceof YamlLayout.Sequence list) {
            Location place = place(remedy);
            for (int i = 0; i < list.items().size(); i++) {
                if (source.locationOf(list.items().get(i).start()).equals(place)) {
                    return i;
                }
            }
        }
        return NO_ENTRY;
    }

    /** The number of entries in the list of a remedy; 0 when the list is not in this text. */
    int size(Remedy remedy) {
        YamlLayout.Pair pair = root instanceof YamlLayout.Mapping ? pair(remedy) : null;
        return pair != null && pair.value() instanceof YamlLayout.Sequence list
                ? list.items().size()
                : 0;
    }

    /** The key of the list of a remedy, with its value; null when it is not in this text. */
    private YamlLayout.Pair pair(Remedy remedy) {
        ManifestList list = list(remedy);
        YamlLayout.Mapping owner = owner(list).map();
        return owner == null ? null : owner.pair(list.key());
    }

    /** The list that a remedy changes. */
    static ManifestList list(Remedy remedy) {
        if (remedy instanceof Remedy.AddEntries add) {
            return add.list();
        }
        if (remedy instanceof Remedy.AddList add) {
            return add.list();
        }
        if (remedy instanceof Remedy.RemoveEntry remove) {
            return remove.list();
        }
        return remedy instanceof Remedy.ReplaceEntry replace ? replace.list() : SUPPRESSIONS;
    }

    /** The place of the entry that a remedy changes. */
    private static Location place(Remedy remedy) {
        if (remedy instanceof Remedy.RemoveEntry remove) {
            return remove.entry().location();
        }
        if (remedy instanceof Remedy.ReplaceEntry replace) {
            return replace.entry().location();
        }
        return remedy instanceof Remedy.RemoveSuppression remove
                ? remove.suppression().location()
                : Location.NONE;
    }

    private Compiled addition(ManifestList list, List<String> entries) {
        Owner owner = owner(list);
        if (owner.map() == null) {
            return owner.pair() == null
                    ? new Compiled.Elsewhere(Location.NONE)
                    : edits(List.of(maps.fillWithMap(owner.above(), owner.pair(), list.key(), entries)));
        }
        YamlLayout.Pair pair = owner.map().pair(list.key());
        if (pair == null) {
            return edits(List.of(maps.add(owner.map(), list.key(), entries)));
        }
        if (pair.value() instanceof YamlLayout.Sequence sequence) {
            return edits(lists.append(sequence, entries));
        }
        return isNothing(pair.value())
                ? edits(List.of(maps.fill(owner.map(), pair, entries)))
                : new Compiled.NotFound("'" + list.key() + "' is not a list");
    }

    private static Compiled edits(List<Edit> edits) {
        return edits.isEmpty() ? new Compiled.NotFound("there is nothing to write") : new Compiled.Edits(edits);
    }

    /**
     * The map that contains a list.
     *
     * @param above the map that contains {@code pair}; null when it is not in this text
     * @param pair the key of the map; null for the root, or when it is not in this text
     * @param map the map; null when the key has no value or is not in this text
     */
    private record Owner(YamlLayout.Mapping above, YamlLayout.Pair pair, YamlLayout.Mapping map) {
        private static final Owner ABSENT = new Owner(null, null, null);
    }

    private Owner owner(ManifestList list) {
        YamlLayout.Mapping top = (YamlLayout.Mapping) root;
        if (list.owner() == ManifestList.Owner.INTEGRATION) {
            return new Owner(null, null, top);
        }
        YamlLayout.Pair connectors = top.pair("connectors");
        if (connectors == null || !(connectors.value() instanceof YamlLayout.Mapping all)) {
            return Owner.ABSENT;
        }
        Owner connector = inside(all, list.connector());
        if (list.owner() == ManifestList.Owner.CONNECTOR || connector.map() == null) {
            return list.owner() == ManifestList.Owner.CONNECTOR ? connector : Owner.ABSENT;
        }
        String key = list.owner() == ManifestList.Owner.AUTH_REQUEST ? "auth-requests" : "provider-app";
        YamlLayout.Pair pair = connector.map().pair(key);
        if (pair == null) {
            return Owner.ABSENT;
        }
        if (pair.value() instanceof YamlLayout.Sequence several) {
            return named(several, list.name());
        }
        return inside(connector.map(), key);
    }

    private static Owner inside(YamlLayout.Mapping map, String key) {
        YamlLayout.Pair pair = map.pair(key);
        if (pair == null) {
            return Owner.ABSENT;
        }
        if (pair.value() instanceof YamlLayout.Mapping inner) {
            return new Owner(map, pair, inner);
        }
        return isNothing(pair.value()) ? new Owner(map, pair, null) : Owner.ABSENT;
    }

    private static Owner named(YamlLayout.Sequence entries, String name) {
        List<YamlLayout.Mapping> unnamed = new ArrayList<>();
        for (YamlLayout.Node node : entries.items()) {
            if (node instanceof YamlLayout.Mapping map) {
                YamlLayout.Pair pair = map.pair("name");
                if (pair == null) {
                    unnamed.add(map);
                } else if (pair.value() instanceof YamlLayout.Scalar written
                        && written.text().equals(name)) {
                    return new Owner(null, null, map);
                }
            }
        }
        return name.isEmpty() && unnamed.size() == 1 ? new Owner(null, null, unnamed.get(0)) : Owner.ABSENT;
    }

    private static boolean isNothing(YamlLayout.Node node) {
        return node instanceof YamlLayout.Scalar scalar
                && scalar.quote() == 0
                && switch (scalar.text()) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }
}
