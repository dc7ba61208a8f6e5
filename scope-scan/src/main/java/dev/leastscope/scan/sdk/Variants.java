package dev.leastscope.scan.sdk;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.sdk.SdkTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The variants of requests, by the SDK's setters, the parameters of URLs and the keys of JSON bodies. */
public final class Variants {
    private final List<SdkTable.Variant> rows = new ArrayList<>();

    Variants(List<SdkTable> tables) {
        for (SdkTable table : tables) {
            rows.addAll(table.variants());
        }
    }

    /** The rows for a setter of a query or request object. */
    public List<SdkTable.Variant> bySetter(String setter) {
        List<SdkTable.Variant> found = new ArrayList<>();
        for (SdkTable.Variant row : rows) {
            if (row.setter().equals(setter) && !setter.isEmpty()) {
                found.add(row);
            }
        }
        return found;
    }

    /** The rows for a parameter of a URL. */
    public List<SdkTable.Variant> byQuery(String parameter) {
        List<SdkTable.Variant> found = new ArrayList<>();
        for (SdkTable.Variant row : rows) {
            if (row.query().equals(parameter) && !parameter.isEmpty()) {
                found.add(row);
            }
        }
        return found;
    }

    /** The rows for a key of a JSON body. */
    public List<SdkTable.Variant> byBody(String key) {
        List<SdkTable.Variant> found = new ArrayList<>();
        for (SdkTable.Variant row : rows) {
            if (row.body().equals(key) && !key.isEmpty()) {
                found.add(row);
            }
        }
        return found;
    }

    /** The parameters of URLs with a meaning. */
    public List<String> queries() {
        List<String> names = new ArrayList<>();
        for (SdkTable.Variant row : rows) {
            if (!row.query().isEmpty() && !names.contains(row.query())) {
                names.add(row.query());
            }
        }
        return names;
    }

    /** The keys of JSON bodies with a meaning. */
    public List<String> bodyKeys() {
        List<String> keys = new ArrayList<>();
        for (SdkTable.Variant row : rows) {
            if (!row.body().isEmpty() && !keys.contains(row.body())) {
                keys.add(row.body());
            }
        }
        return keys;
    }

    /** The row of a request without its parameter. */
    public Optional<SdkTable.Variant> defaultOf(Operation plain) {
        for (SdkTable.Variant row : rows) {
            if (plain.api() == ApiVersion.V3 && row.defaults().contains(plain.id())) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
