package dev.leastscope.scan.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.scan.limits.ScanLimits;
import dev.leastscope.scan.pool.PoolSearch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one archive may cost is bounded, and what stopped it is reported once. */
class BudgetTest {
    private final Reported reported = new Reported();

    @Test
    void tooManyBytesEndTheArchive() {
        Budget budget = new Budget(ScanLimits.MAX_INFLATED_BYTES);
        budget.spend(ScanLimits.MAX_INFLATED_BYTES);
        assertThat(budget.allows(1, "a.jar", reported)).isTrue();
        budget.spend(1);
        assertThat(budget.allows(1, "a.jar", reported)).isFalse();
        assertThat(budget.allows(1, "a.jar", reported)).isFalse();
        assertThat(reported.reasons).singleElement().asString().contains("a.jar", "ScanLimits.MAX_INFLATED_BYTES");
    }

    @Test
    void tooManyEntriesEndTheArchive() {
        Budget budget = new Budget(ScanLimits.MAX_INFLATED_BYTES);
        assertThat(budget.allows(ScanLimits.MAX_ARCHIVE_ENTRIES, "a.jar", reported))
                .isTrue();
        assertThat(budget.allows(1, "a.jar!lib/b.jar", reported)).isFalse();
        assertThat(reported.reasons)
                .singleElement()
                .asString()
                .contains("a.jar!lib/b.jar", "ScanLimits.MAX_ARCHIVE_ENTRIES");
    }

    private static final class Reported implements ClassSink {
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
