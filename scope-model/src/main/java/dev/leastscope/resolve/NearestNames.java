package dev.leastscope.resolve;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody may have meant. */
final class NearestNames {
    private static final int MOST = 3;

    private NearestNames() {}

    /** Features near a name; for something like an operation id, operations. */
    static List<String> ofFeature(String written, Catalog catalog, ApiVersion api) {
        List<String> names = new ArrayList<>();
        if (written.indexOf('/') < 0) {
            for (Feature feature : catalog.features(api)) {
                names.add(feature.name());
            }
        }
        for (Operation operation : catalog.operations(api)) {
            names.add(operation.id());
        }
        return nearest(written, names);
    }

    /** Triggers near a name. */
    static List<String> ofTrigger(String written, Catalog catalog, ApiVersion api) {
        List<String> names = new ArrayList<>();
        for (Operation operation : catalog.operations(api)) {
            if (operation.isTrigger()) {
                names.add(operation.id());
            }
        }
        return nearest(written, names);
    }

    /** At most three names, the nearest first; among equally near ones in their order. */
    static List<String> nearest(String written, List<String> names) {
        String wanted = plain(written);
        int limit = Math.max(1, Math.min(3, wanted.length() / 4));
        List<List<String>> byDistance = new ArrayList<>();
        for (int distance = 0; distance <= limit; distance++) {
            byDistance.add(new ArrayList<>(0));
        }
        for (String name : names) {
            if (Math.abs(name.length() - wanted.length()) <= limit) {
                int distance = distanceOf(wanted, plain(name));
                if (distance <= limit) {
                    byDistance.get(distance).add(name);
                }
            }
        }
        List<String> nearest = new ArrayList<>();
        for (List<String> equallyNear : byDistance) {
            nearest.addAll(equallyNear);
        }
        return List.copyOf(nearest.subList(0, Math.min(MOST, nearest.size())));
    }

    private static int distanceOf(String one, String other) {
        return sameWords(one, other) ? 1 : Spelling.distance(one, other);
    }

    /** Whether both consist of the same words in another order, such as {@code read.messages}. */
    private static boolean sameWords(String one, String other) {
        if (one.length() != other.length() || one.equals(other)) {
            return false;
        }
        List<String> rest = new ArrayList<>(List.of(other.split("\\.", -1)));
        for (String word : one.split("\\.", -1)) {
            if (!rest.remove(word)) {
                return false;
            }
        }
        return rest.isEmpty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.').replace('-', '.').replace(':', '.');
    }
}
