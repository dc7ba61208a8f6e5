package dev.leastscope.manifest;

import dev.leastscope.integration.SecretSighting;
import dev.leastscope.text.Location;
import dev.leastscope.text.Masking;
import dev.leastscope.text.SecretDetector;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Removes text that looks like a secret from a tree before it is decoded. Only its place and kind are kept. Entries
 * with unknown keys and items of lists are removed completely. The value of a known key becomes {@link Masking#MASK},
 * so that a required key is still present.
 */
final class SecretRemover {
    private final List<SecretSighting> sightings = new ArrayList<>();

    List<SecretSighting> sightings() {
        return sightings;
    }

    /** The tree without secrets; the same tree when it contains none. */
    Tree without(Tree tree) {
        return without("", tree);
    }

    private Tree without(String key, Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            return withoutIn(key, mapping);
        }
        return tree instanceof Tree.Sequence sequence ? withoutIn(key, sequence) : tree;
    }

    private Tree withoutIn(String mapKey, Tree.Mapping mapping) {
        Map<String, Tree.Entry> clean = null;
        for (Tree.Entry entry : mapping.entries().values()) {
            int seen = sightings.size();
            Tree.Entry kept = clean(mapKey, entry);
            if (sightings.size() > seen) {
                if (clean == null) {
                    clean = new LinkedHashMap<>(mapping.entries());
                }
                if (kept == null) {
                    clean.remove(entry.key().text());
                } else {
                    clean.put(entry.key().text(), kept);
                }
            }
        }
        return clean == null ? mapping : new Tree.Mapping(clean, mapping.location());
    }

    /** The entry without secrets; null when nothing of it may stay. */
    private Tree.Entry clean(String mapKey, Tree.Entry entry) {
        String key = entry.key().text();
        if (isSecret(SecretDetector.kindOf(key), entry.key().location())) {
            return null;
        }
        if (entry.value() instanceof Tree.Scalar scalar) {
            // The name of a rule contains "secret", too.
            boolean byShape = mapKey.equals("severities") || ManifestKeys.isKnown(key);
            Optional<String> kind =
                    byShape ? SecretDetector.kindOf(scalar.text()) : SecretDetector.kindOf(key, scalar.text());
            if (scalar.isNull() || !isSecret(kind, scalar.location())) {
                return entry;
            }
            return ManifestKeys.isKnown(key)
                    ? new Tree.Entry(
                            entry.key(), new Tree.Scalar(Masking.MASK, false, scalar.location(), scalar.width()))
                    : null;
        }
        Tree value = without(key, entry.value());
        return value == entry.value() ? entry : new Tree.Entry(entry.key(), value);
    }

    private Tree withoutIn(String key, Tree.Sequence sequence) {
        List<Tree> clean = new ArrayList<>(sequence.items().size());
        boolean changed = false;
        for (Tree item : sequence.items()) {
            Tree kept = item;
            if (item instanceof Tree.Scalar scalar) {
                Optional<String> kind = ManifestKeys.isKnown(key)
                        ? SecretDetector.kindOf(scalar.text())
                        : SecretDetector.kindOf(key, scalar.text());
                kept = isSecret(kind, scalar.location()) ? null : item;
            } else {
                kept = without(key, item);
            }
            changed |= kept != item;
            if (kept != null) {
                clean.add(kept);
            }
        }
        return changed ? new Tree.Sequence(clean, sequence.location()) : sequence;
    }

    private boolean isSecret(Optional<String> kind, Location location) {
        if (kind.isEmpty()) {
            return false;
        }
        sightings.add(new SecretSighting(kind.get(), location));
        return true;
    }
}
