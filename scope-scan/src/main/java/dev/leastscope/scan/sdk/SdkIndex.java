package dev.leastscope.scan.sdk;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.sdk.SdkTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Both SDK tables, by the names in compiled code, even when the SDK's packages were relocated. */
public final class SdkIndex {
    private static final String HOME = "com/nylas/";

    private final List<String> moved = new ArrayList<>();
    private final List<SdkTable> tables = new ArrayList<>();
    /** Entry points by class, then by member. It is read for every call in every class that mentions Nylas. */
    private final Map<String, Map<String, EntryPoint>> entryPoints = new HashMap<>();

    private final Variants variants;

    public SdkIndex(List<String> sdkPackages) {
        for (String name : sdkPackages) {
            String prefix = name.replace('.', '/') + "/";
            if (!prefix.equals(HOME)) {
                moved.add(prefix);
            }
        }
        for (ApiVersion api : ApiVersion.values()) {
            tables.add(SdkTable.of(api));
        }
        for (SdkTable table : tables) {
            for (SdkTable.EntryPoint row : table.entryPoints()) {
                add(table.api(), row);
            }
        }
        this.variants = new Variants(tables);
    }

    /** The name of a class in the original SDK. Other classes keep their names. */
    public String home(String owner) {
        for (String prefix : moved) {
            if (owner.startsWith(prefix)) {
                return HOME + owner.substring(prefix.length());
            }
        }
        return owner;
    }

    private void add(ApiVersion api, SdkTable.EntryPoint row) {
        if (row.shape() == SdkTable.Shape.DATA_CLASS) {
            EntryPoint constructed = EntryPoint.of(api, row, SdkTable.Shape.CONSTRUCTED);
            add(row.owner(), "<init>", constructed);
            add(row.owner(), "copy", constructed);
            add(row.owner(), "copy$default", constructed);
            add(row.owner() + "$Builder", "build", EntryPoint.of(api, row, SdkTable.Shape.ON_OBJECT));
            return;
        }
        EntryPoint point = EntryPoint.of(api, row, row.shape());
        if (row.shape() == SdkTable.Shape.CONSTRUCTED) {
            add(row.owner(), "<init>", point);
        }
        for (String member : row.members()) {
            add(row.owner(), member, point);
        }
    }

    private void add(String owner, String member, EntryPoint point) {
        Map<String, EntryPoint> members = entryPoints.get(owner);
        if (members == null) {
            members = new HashMap<>();
            entryPoints.put(owner, members);
        }
        members.put(member, point);
    }

    /**
     * The entry point of a call, or empty.
     *
     * @param home a name from {@link #home}
     */
    public Optional<EntryPoint> entryPoint(String home, String member) {
        Map<String, EntryPoint> members = entryPoints.get(home);
        return members == null ? Optional.empty() : Optional.ofNullable(members.get(member));
    }

    /** The variants of requests. */
    public Variants variants() {
        return variants;
    }

    /** All webhook triggers of an API version with a constant in its SDK. */
    public List<String> triggers(ApiVersion api) {
        List<String> names = new ArrayList<>();
        for (SdkTable table : tables) {
            for (String owner : table.api() == api ? table.enums() : List.<String>of()) {
                for (SdkTable.Constant constant :
                        isTriggers(owner) ? table.constants(owner) : List.<SdkTable.Constant>of()) {
                    names.add(constant.value());
                }
            }
        }
        return names;
    }

    /** Whether a class is one of the SDKs' enums of webhook triggers. */
    public static boolean isTriggers(String home) {
        return home.equals("com/nylas/models/WebhookTriggers") || home.equals("com/nylas/Webhook$Trigger");
    }

    private String homeDescriptor(String descriptor) {
        String result = descriptor;
        for (String prefix : moved) {
            result = result.replace("L" + prefix, "L" + HOME);
        }
        return result;
    }

    /**
     * Whether the class belongs to the SDK.
     *
     * @param home a name from {@link #home}
     */
    public static boolean isSdk(String home) {
        return home.startsWith(HOME);
    }

    /**
     * The requests that a call sends.
     *
     * @param certain false when the release is not in the table and its overloads differ
     */
    public record Sent(ApiVersion api, List<String> requests, boolean certain) {}

    /** The requests that a method sends; empty when it sends nothing or does not belong to the SDK. */
    public Optional<Sent> sent(String owner, String name, String descriptor) {
        String home = home(owner);
        Optional<SdkTable> table = resources(home);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        ApiVersion api = table.get().api();
        List<SdkTable.Method> rows = new ArrayList<>();
        String wanted = homeDescriptor(descriptor);
        for (SdkTable.Method row : table.get().methods(home)) {
            if (row.name().equals(name)) {
                if (row.descriptor().equals(wanted)) {
                    return Optional.of(new Sent(api, row.requests(), true));
                }
                rows.add(row);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(ofOverloads(api, rows));
    }

    private static Sent ofOverloads(ApiVersion api, List<SdkTable.Method> rows) {
        Set<String> all = new LinkedHashSet<>();
        boolean same = true;
        for (SdkTable.Method row : rows) {
            same &= row.requests().equals(rows.get(0).requests());
            all.addAll(row.requests());
        }
        return new Sent(api, List.copyOf(all), same);
    }

    /** The table that contains the class as one that sends requests. No class is in both. */
    private Optional<SdkTable> resources(String home) {
        for (SdkTable table : tables) {
            if (!table.methods(home).isEmpty()) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a class belongs to the SDK itself. A shaded jar contains SDK classes, but they are not part of the
     * application.
     */
    public boolean isItself(String name) {
        String home = home(name);
        return isSdk(home)
                && (home.startsWith(HOME + "models/")
                        || home.startsWith(HOME + "resources/")
                        || home.startsWith(HOME + "NylasClient")
                        || resources(home).isPresent());
    }

    /** Whether the class is in the table as one that sends requests. */
    public boolean isResource(String owner) {
        return resources(home(owner)).isPresent();
    }

    /** Whether the class is in the table of SDK v1 as one that sends requests. */
    public boolean isV1(String owner) {
        Optional<SdkTable> table = resources(home(owner));
        return table.isPresent() && table.get().api() == ApiVersion.V2;
    }

    /** The text of a constant. */
    public Optional<String> text(String owner, String name) {
        for (SdkTable.Constant constant : rows(owner)) {
            if (constant.name().equals(name)) {
                return Optional.of(constant.value());
            }
        }
        return Optional.empty();
    }

    /** The constants of an SDK enum, in their order; empty for other classes. */
    public List<String> constants(String owner) {
        List<String> names = new ArrayList<>();
        for (SdkTable.Constant constant : rows(owner)) {
            names.add(constant.name());
        }
        return names;
    }

    private List<SdkTable.Constant> rows(String owner) {
        String home = home(owner);
        for (SdkTable table : tables) {
            if (!table.constants(home).isEmpty()) {
                return table.constants(home);
            }
        }
        return List.of();
    }
}
