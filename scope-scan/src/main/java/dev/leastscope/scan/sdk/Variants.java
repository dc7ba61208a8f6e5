package dev.leastscope.scan.sdk;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.sdk.SdkTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What requests ask for beyond their paths, by the SDK's setters, the parameters of URLs and the keys of JSON bodies. */
public final class Variants {
    private final List<SdkTable.Variant> rows = new ArrayList<>();

    Variants(List<SdkTable> tables) {
        for (SdkTable table : tables) {
            rows.addAll(table.variants());
        }
    }

    /** The rows that a setter of a query or request object may mean. */
    public List<SdkTable.Variant> bySetter(String setter) {
        List<SdkTable.Variant> found = new ArrayList<>();
        for (SdkTable.Variant row : rows) {
            if (row.setter().equals(setter) && !setter.isEmpty()) {
                found.add(row);
            }
        }
        return found;
    }

    /** The rows that a parameter of a URL may mean. */
    public List<SdkTable.Variant> byQuery(String parameter) {
        List<SdkTable.Variant> found = new ArrayList<>();
        for (SdkTable.Variant row : rows) {
            if (row.query().equals(parameter) && !parameter.isEmpty()) {
                found.add(row);
            }
        }
        return found;
    }

    /** The rows that a key of a JSON body may mean. */
    public List<SdkTable.Variant> byBody(String key) {
        List<SdkTable.Variant> found = new ArrayList<>();
        for (SdkTable.Variant row : rows) {
            if (row.body().equals(key) && !key.isEmpty()) {
                found.add(row);
            }
        }
        return found;
    }

    /** The parameters of URLs that mean something. */
    public List<String> queries() {
        List<String> names = new ArrayList<>();
        for (SdkTable.Variant row : rows) {
            if (!row.query().isEmpty() && !names.contains(row.query())) {
                names.add(row.query());
            }
        }
        return names;
    }

    /** The keys of JSON bodies that mean something. */
    public List<String> bodyKeys() {
        List<String> keys = new ArrayList<>();
        for (SdkTable.Variant row : rows) {
            if (!row.body().isEmpty() && !keys.contains(row.body())) {
                keys.add(row.body());
            }
        }
        return keys;
    }

    /** The row that a request means when its parameter is not given. */
    public Optional<SdkTable.Variant> defaultOf(Operation plain) {
        for (SdkTable.Variant row : rows) {
            if (plain.api() == ApiVersion.V3 && row.defaults().contains(plain.id())) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
