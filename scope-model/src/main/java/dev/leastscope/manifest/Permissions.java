package dev.leastscope.manifest;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Permission;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds the scope for the ids of a permission. The tables are read on the first call. */
final class Permissions {
    private final Catalog catalog;
    private Map<String, String> names;

    /** @param catalog the tables; null: those of this release */
    Permissions(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The canonical name; {@code resource/id} when the permission is not in the tables. */
    String name(String resourceAppId, String id, boolean delegated) {
        if (names == null) {
            names = index(catalog == null ? Catalog.builtIn() : catalog);
        }
        String name = names.get(key(resourceAppId, id, delegated));
        return name == null ? resourceAppId + "/" + id : name;
    }

    private static Map<String, String> index(Catalog catalog) {
        Map<String, String> index = new HashMap<>();
        for (Scope scope : catalog.scopes(Vocabulary.MICROSOFT).scopes()) {
            Permission permission = scope.permission().orElse(null);
            if (permission == null) {
                continue;
            }
            if (!permission.delegatedId().isEmpty()) {
                index.put(key(permission.resourceAppId(), permission.delegatedId(), true), scope.name());
            }
            if (!permission.applicationId().isEmpty()) {
                index.put(key(permission.resourceAppId(), permission.applicationId(), false), scope.name());
            }
        }
        return index;
    }

    /** The key of a permission. An id is unique only together with its resource and its kind. */
    private static String key(String resourceAppId, String id, boolean delegated) {
        return (delegated ? "Scope " : "Role ") + (resourceAppId + "/" + id).toLowerCase(Locale.ROOT);
    }
}
