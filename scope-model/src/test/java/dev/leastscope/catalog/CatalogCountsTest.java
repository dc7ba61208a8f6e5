package dev.leastscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many rows each table has: the one place where that is stated. */
class CatalogCountsTest {
    private static final Catalog CATALOG = Catalog.builtIn();

    @Test
    void rows() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            counts.put("scopes " + vocabulary.id(), (long)
                    CATALOG.scopes(vocabulary).scopes().size());
        }
        for (ApiVersion api : ApiVersion.values()) {
            counts.put("features " + api.id(), (long) CATALOG.features(api).size());
            counts.put(
                    "calls " + api.id(),
                    CATALOG.operations(api).stream().filter(o -> !o.isTrigger()).count());
            counts.put(
                    "triggers " + api.id(),
                    CATALOG.operations(api).stream()
                            .filter(Operation::isTrigger)
                            .count());
        }
        counts.put(
                "v2 to v3 operations", (long) CATALOG.migration().operations().size());
        counts.put("v2 to v3 triggers", (long) CATALOG.migration().triggers().size());
        counts.put("discrepancies", (long) CATALOG.discrepancies().size());
        counts.put("errors", (long) CATALOG.errors().errors().size());
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("scopes google", 74L),
                        Map.entry("scopes microsoft", 73L),
                        Map.entry("scopes yahoo", 4L),
                        Map.entry("scopes ews", 3L),
                        Map.entry("scopes zoom", 4L),
                        Map.entry("scopes nylas-v2", 13L),
                        Map.entry("scopes none", 0L),
                        Map.entry("features v2", 23L),
                        Map.entry("features v3", 52L),
                        Map.entry("calls v2", 125L),
                        Map.entry("calls v3", 254L),
                        Map.entry("triggers v2", 22L),
                        Map.entry("triggers v3", 57L),
                        Map.entry("v2 to v3 operations", 98L),
                        Map.entry("v2 to v3 triggers", 25L),
                        Map.entry("errors", 75L),
                        Map.entry("discrepancies", 40L)));
    }
}
