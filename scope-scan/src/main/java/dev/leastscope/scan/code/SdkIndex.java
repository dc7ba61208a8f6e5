package dev.leastscope.scan.code;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.SdkTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Both SDK tables, asked by the names that compiled code uses, wherever the SDK's packages were moved to. */
final class SdkIndex {
    private static final String HOME = "com/nylas/";

    private final List<String> moved;
    private final Map<String, Map<String, List<SdkTable.Method>>> methods = new HashMap<>();
    private final Map<String, Map<String, String>> constants = new HashMap<>();
    private final Map<String, ApiVersion> owners = new HashMap<>();

    SdkIndex(List<String> sdkPackages) {
        this.moved = sdkPackages.stream()
                .map(name -> name.replace('.', '/') + "/")
                .filter(name -> !name.equals(HOME))
                .toList();
        for (ApiVersion api : ApiVersion.values()) {
            SdkTable table = SdkTable.of(api);
            for (String owner : table.owners()) {
                owners.put(owner, api);
                Map<String, List<SdkTable.Method>> names = methods.computeIfAbsent(owner, key -> new HashMap<>());
                for (SdkTable.Method method : table.methods(owner)) {
                    names.computeIfAbsent(method.name(), key -> new ArrayList<>())
                            .add(method);
                }
            }
            for (String owner : table.enums()) {
                Map<String, String> names = constants.computeIfAbsent(owner, key -> new java.util.LinkedHashMap<>());
                table.constants(owner).forEach(constant -> names.put(constant.name(), constant.value()));
            }
        }
    }

    /** The name the class has in the unmoved SDK; other classes keep theirs. */
    String home(String owner) {
        for (String prefix : moved) {
            if (owner.startsWith(prefix)) {
                return HOME + owner.substring(prefix.length());
            }
        }
        return owner;
    }

    private String homeDescriptor(String descriptor) {
        String result = descriptor;
        for (String prefix : moved) {
            result = result.replace("L" + prefix, "L" + HOME);
        }
        return result;
    }

    /**
     * Whether the class is the SDK's.
     *
     * @param home a name that {@link #home} gave
     */
    static boolean isSdk(String home) {
        return home.startsWith(HOME);
    }

    /**
     * What a call sends.
     *
     * @param certain false when the release is unknown to the table and its overloads differ
     */
    record Sent(ApiVersion api, List<String> requests, boolean certain) {}

    /** What a method sends; empty when it sends nothing or is not the SDK's. */
    Optional<Sent> sent(String owner, String name, String descriptor) {
        String home = home(owner);
        List<SdkTable.Method> rows = methods.getOrDefault(home, Map.of()).get(name);
        if (rows == null) {
            return Optional.empty();
        }
        ApiVersion api = owners.get(home);
        String wanted = homeDescriptor(descriptor);
        for (SdkTable.Method row : rows) {
            if (row.descriptor().equals(wanted)) {
                return Optional.of(new Sent(api, row.requests(), true));
            }
        }
        Set<String> all = new LinkedHashSet<>();
        boolean same = true;
        for (SdkTable.Method row : rows) {
            same &= row.requests().equals(rows.get(0).requests());
            all.addAll(row.requests());
        }
        return Optional.of(new Sent(api, List.copyOf(all), same));
    }

    /** Whether the table knows the class as one that sends requests. */
    boolean isResource(String owner) {
        return owners.containsKey(home(owner));
    }

    /** Whether the table knows the class as one of SDK v1's that send requests. */
    boolean isV1(String owner) {
        return owners.get(home(owner)) == ApiVersion.V2;
    }

    /** The text a constant stands for. */
    Optional<String> text(String owner, String name) {
        return Optional.ofNullable(constants.getOrDefault(home(owner), Map.of()).get(name));
    }

    /** The constants of one of the SDK's enums, in their order; empty for other classes. */
    List<String> constants(String owner) {
        return List.copyOf(constants.getOrDefault(home(owner), Map.of()).keySet());
    }
}
