package dev.leastscope.manifest;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.SecretSighting;
import dev.leastscope.text.JsonReader;
import dev.leastscope.text.KnownKeys;
import dev.leastscope.text.Limits;
import dev.leastscope.text.Location;
import dev.leastscope.text.Masking;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the permissions of an Entra app manifest. It can come from the portal in either format, from
 * {@code az ad app show}, as its {@code requiredResourceAccess} alone, or from PowerShell with capital letters. Keys
 * match in any case.
 *
 * @since 0.1.0
 */
public final class EntraManifestReader {
    private static final String LIST = "requiredResourceAccess";
    private static final String AUDIENCE = "signInAudience";

    private final ProblemCollector problems;
    private final Permissions permissions;
    private final List<Named> delegated = new ArrayList<>();
    private final List<Named> application = new ArrayList<>();
    private final List<SecretSighting> secrets = new ArrayList<>();

    private EntraManifestReader(ProblemCollector problems, Permissions permissions) {
        this.problems = problems;
        this.permissions = permissions;
    }

    /**
     * Reads an app manifest. Permissions get their names from the catalog.
     *
     * @param source the text of the app manifest
     * @param catalog the tables with the names
     * @return the permissions, or problems when the text has a wrong form
     */
    public static Reading<EntraManifest> read(SourceText source, Catalog catalog) {
        return read(source, new Permissions(catalog));
    }

    static Reading<EntraManifest> read(SourceText source, Permissions permissions) {
        KnownKeys keys = EntraManifestReader::isKnown;
        Reading<Tree> tree = JsonReader.read(source, keys, Limits.FILE_BYTES);
        if (tree.value().isEmpty()) {
            return Reading.failed(tree.problems());
        }
        ProblemCollector problems = new ProblemCollector(keys);
        problems.know(source, tree.orThrow());
        EntraManifestReader reader = new EntraManifestReader(problems, permissions);
        EntraManifest manifest = reader.decode(tree.orThrow());
        return problems.isEmpty() ? Reading.of(manifest) : Reading.failed(problems.list());
    }

    private static boolean isKnown(String key) {
        return key.equalsIgnoreCase(LIST)
                || key.equalsIgnoreCase(AUDIENCE)
                || key.equalsIgnoreCase("resourceAppId")
                || key.equalsIgnoreCase("resourceAccess")
                || key.equalsIgnoreCase("id")
                || key.equalsIgnoreCase("type");
    }

    private EntraManifest decode(Tree root) {
        findSecrets(root);
        Tree list = root instanceof Tree.Mapping app ? value(app, LIST) : soleApp(root);
        if (list == null) {
            problems.add(
                    root,
                    "no '" + LIST + "' is in this file",
                    "export it with 'az ad app show --id <application id>' or from the portal's Manifest page");
            return null;
        }
        if (!(list instanceof Tree.Sequence resources)) {
            problems.add(list, "'" + LIST + "' must be a list, not " + list.kind(), "");
            return null;
        }
        for (Tree resource : resources.items()) {
            decodeResource(resource);
        }
        return new EntraManifest(
                List.copyOf(delegated),
                List.copyOf(application),
                List.copyOf(secrets),
                list.location(),
                audience(root));
    }

    private static Optional<Named> audience(Tree root) {
        Tree app = root;
        if (root instanceof Tree.Sequence list && list.items().size() == 1) {
            app = list.items().get(0);
        }
        Tree value = app instanceof Tree.Mapping map ? value(map, AUDIENCE) : null;
        return value instanceof Tree.Scalar scalar && !scalar.isNull()
                ? Optional.of(new Named(Masking.unlessSecret(scalar.text()), scalar.location()))
                : Optional.empty();
    }

    /** The single app of a list with one app, or a bare list of permissions. */
    private Tree soleApp(Tree root) {
        if (!(root instanceof Tree.Sequence list)) {
            return null;
        }
        for (Tree item : list.items()) {
            if (item instanceof Tree.Mapping app && value(app, LIST) != null) {
                if (list.items().size() == 1) {
                    return value(app, LIST);
                }
                problems.add(
                        item,
                        "this file contains several apps, but only one can be read",
                        "export the one that Nylas uses");
                return list;
            }
        }
        return list;
    }

    private void decodeResource(Tree tree) {
        if (!problems.isEmpty()) {
            return;
        }
        if (!(tree instanceof Tree.Mapping resource)) {
            problems.add(tree, "a resource must be an object, not " + tree.kind(), "");
            return;
        }
        String resourceAppId = id(resource, "resourceAppId");
        Tree access = value(resource, "resourceAccess");
        if (!(access instanceof Tree.Sequence list)) {
            problems.add(access == null ? tree : access, "a resource needs a list 'resourceAccess'", "");
            return;
        }
        for (Tree item : list.items()) {
            if (item instanceof Tree.Mapping permission) {
                decodePermission(resourceAppId, permission);
            } else {
                problems.add(item, "a permission must be an object, not " + item.kind(), "");
            }
        }
    }

    private void decodePermission(String resourceAppId, Tree.Mapping permission) {
        String id = id(permission, "id");
        Tree type = value(permission, "type");
        if (id.isEmpty() || resourceAppId.isEmpty()) {
            return;
        }
        String kind = type instanceof Tree.Scalar scalar ? scalar.text() : "";
        Location place = value(permission, "id").location();
        if (kind.equalsIgnoreCase("Scope")) {
            delegated.add(new Named(permissions.name(resourceAppId, id, true), place));
        } else if (kind.equalsIgnoreCase("Role")) {
            application.add(new Named(permissions.name(resourceAppId, id, false), place));
        } else {
            problems.add(
                    type == null ? permission : type,
                    "the type of a permission must be Scope or Role"
                            + (kind.isEmpty() ? "" : ", not " + Quotation.of(kind)),
                    "");
        }
    }

    /** A GUID; empty, with a problem, when the value is not a GUID. */
    private String id(Tree.Mapping map, String key) {
        Tree value = value(map, key);
        if (value instanceof Tree.Scalar scalar && isGuid(scalar.text())) {
            return scalar.text();
        }
        problems.add(value == null ? map : value, "'" + key + "' must be a GUID", "");
        return "";
    }

    private static boolean isGuid(String text) {
        if (text.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? c != '-' : Character.digit(c, 16) < 0 || c > 'f') {
                return false;
            }
        }
        return true;
    }

    private static Tree value(Tree.Mapping map, String key) {
        Tree.Entry exact = map.entries().get(key);
        if (exact != null) {
            return exact.value();
        }
        for (Tree.Entry entry : map.entries().values()) {
            if (entry.key().text().equalsIgnoreCase(key)) {
                return entry.value();
            }
        }
        return null;
    }

    /**
     * Finds secrets. A normal export contains only hints and ids of secrets. It contains the text of a secret only by
     * mistake.
     */
    private void findSecrets(Tree tree) {
        if (tree instanceof Tree.Sequence list) {
            for (Tree item : list.items()) {
                findSecrets(item);
            }
        } else if (tree instanceof Tree.Mapping map) {
            for (Tree.Entry entry : map.entries().values()) {
                boolean named = entry.key().text().equalsIgnoreCase("secretText")
                        || entry.key().text().equalsIgnoreCase("password");
                if (named
                        && entry.value() instanceof Tree.Scalar scalar
                        && !scalar.isNull()
                        && !scalar.text().isBlank()) {
                    secrets.add(new SecretSighting("a client secret", scalar.location()));
                }
                findSecrets(entry.value());
            }
        }
    }
}
