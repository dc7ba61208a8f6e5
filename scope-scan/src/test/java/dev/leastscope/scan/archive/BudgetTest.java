package dev.leastscope.scan.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.scan.limits.ScanLimits;
import dev.leastscope.scan.pool.PoolSearch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one archive may cost is bounded, and what stopped it is told once. */
class BudgetTest {
    private final Told told = new Told();

    @Test
    void tooManyBytesEndTheArchive() {
        Budget budget = new Budget();
        budget.spend(ScanLimits.MAX_INFLATED_BYTES);
        assertThat(budget.allows(1, "a.jar", told)).isTrue();
        budget.spend(1);
        assertThat(budget.allows(1, "a.jar", told)).isFalse();
        assertThat(budget.allows(1, "a.jar", told)).isFalse();
        assertThat(told.reasons).singleElement().asString().contains("a.jar", "ScanLimits.MAX_INFLATED_BYTES");
    }

    @Test
    void tooManyEntriesEndTheArchive() {
        Budget budget = new Budget();
        assertThat(budget.allows(ScanLimits.MAX_ARCHIVE_ENTRIES, "a.jar", told)).isTrue();
        assertThat(budget.allows(1, "a.jar!lib/b.jar", told)).isFalse();
        assertThat(told.reasons)
                .singleElement()
                .asString()
                .contains("a.jar!lib/b.jar", "ScanLimits.MAX_ARCHIVE_ENTRIES");
    }

    private static final class Told implements ClassSink {
        private final List<String> reasons = new ArrayList<>();

        @Override
        public PoolSearch search() {
            return PoolSearch.ofEverything();
        }

        @Override
        public void dismissed(int count) {
            throw new AssertionError("nothing is read");
        }

        @Override
        public void classFile(String place, byte[] bytes, int length) {
            throw new AssertionError("nothing is read");
        }

        @Override
        public void unreadable(String place, String reason) {
            reasons.add(place + " " + reason);
        }
    }
}
