package dev.leastscope.resolve;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of the tables that are similar to an unknown name. They are computed only for a reported name, because the
 * tables are large.
 *
 * @param names the similar names, the most likely first; may be empty
 * @param meant the one name that is certainly meant, so that a fix can write it: the name with a misspelling, or its
 *     words in another form. Empty when several names are similar, and when the similar name includes more than the
 *     written one
 * @since 0.1.0
 */
public record NearestNames(List<String> names, Optional<String> meant) {
    private static final int MOST = 3;

    /** Finds names for a name that is not in the tables of an API version. */
    public static NearestNames of(UnknownName unknown, Catalog catalog, ApiVersion api) {
        String written = unknown.written().text();
        List<String> names = unknown.trigger() ? ofTrigger(written, catalog, api) : ofFeature(written, catalog, api);
        boolean certain = names.size() == 1 && !isWider(names.get(0), written);
        return new NearestNames(names, certain ? Optional.of(names.get(0)) : Optional.empty());
    }

    /** Similar features; for a name in the form of an operation id, similar operations. */
    private static List<String> ofFeature(String written, Catalog catalog, ApiVersion api) {
        List<String> names = new ArrayList<>();
        if (written.indexOf('/') < 0) {
            for (Feature feature : catalog.features(api)) {
                names.add(feature.name());
            }
        }
        for (Operation operation : catalog.operations(api)) {
            names.add(operation.id());
        }
        List<String> nearest = nearest(written, names);
        return nearest.isEmpty() && written.indexOf('/') < 0 ? ofOtherWords(written, catalog, api) : nearest;
    }

    /**
     * Whether a feature includes more than what is written. For example, {@code events.write} also deletes,
     * {@code create_events} does not.
     */
    private static boolean isWider(String feature, String written) {
        for (String word : plainWords(written)) {
            if ((word.equals("create") || word.equals("manage")) && !feature.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The features of the same words in another order or form, such as {@code messages.send} for {@code send_email}.
     */
    private static List<String> ofOtherWords(String written, Catalog catalog, ApiVersion api) {
        Set<String> wanted = words(written);
        if (wanted.size() < 2) {
            return List.of();
        }
        List<String> same = new ArrayList<>(1);
        for (Feature feature : catalog.features(api)) {
            if (words(feature.name()).equals(wanted)) {
                same.add(feature.name());
            }
        }
        return List.copyOf(same.subList(0, Math.min(MOST, same.size())));
    }

    /**
     * The words of a name in one standard form: a verb of reading becomes {@code read}, any word for mail becomes
     * {@code messages}.
     */
    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        for (String word : plainWords(name)) {
            if (!word.isEmpty()) {
                words.add(oneForm(word));
            }
        }
        return words;
    }

    private static String[] plainWords(String name) {
        StringBuilder parted = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean begins = c >= 'A' && c <= 'Z' && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            parted.append(begins ? "." : "").append(c);
        }
        return plain(parted.toString()).replace(' ', '.').split("\\.", -1);
    }

    private static String oneForm(String word) {
        return switch (word) {
            case "email", "emails", "mail", "mails", "message" -> "messages";
            case "get", "list", "fetch", "view" -> "read";
            case "edit", "modify", "change" -> "update";
            case "create", "manage" -> "write";
            case "remove" -> "delete";
            case "label", "labels", "folder" -> "folders";
            case "calendar", "contact", "draft", "event", "room", "thread", "attachment", "template", "signature" ->
                word + "s";
            default -> word;
        };
    }

    /** Similar triggers. */
    private static List<String> ofTrigger(String written, Catalog catalog, ApiVersion api) {
        List<String> names = new ArrayList<>();
        for (Operation operation : catalog.operations(api)) {
            if (operation.isTrigger()) {
                names.add(operation.id());
            }
        }
        return nearest(written, names);
    }

    /**
     * At most three names, the nearest first. Equally near names keep their order. A name is left out when it is more
     * than one letter further away than the nearest one: {@code mesages.read} does not mean {@code messages.send}.
     */
    private static List<String> nearest(String written, List<String> names) {
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
        int farthest = limit;
        for (int distance = 0; distance <= farthest; distance++) {
            if (nearest.isEmpty() && !byDistance.get(distance).isEmpty()) {
                farthest = Math.min(limit, distance + 1);
            }
            nearest.addAll(byDistance.get(distance));
        }
        return List.copyOf(nearest.subList(0, Math.min(MOST, nearest.size())));
    }

    private static int distanceOf(String one, String other) {
        return sameWords(one, other) ? 1 : Spelling.distance(one, other);
    }

    /** Whether both names consist of the same words in another order, such as {@code read.messages}. */
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
