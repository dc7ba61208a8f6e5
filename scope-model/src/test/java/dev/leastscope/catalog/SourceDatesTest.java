package dev.leastscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The age of sources, as reports and the catalog print it. */
class SourceDatesTest {
    private static Source read(String day) {
        return new Source(Basis.DERIVED, "https://developer.nylas.com/docs/", day, "");
    }

    @Test
    void theOldestAndTheNewestDayCount() {
        SourceDates dates = SourceDates.of(
                        List.of(read("2026-11-21"), read("2026-08-07"), read("2026-11-28"), read("")))
                .orElseThrow();
        assertThat(dates).isEqualTo(new SourceDates("2026-08-07", "2026-11-28"));
        assertThat(dates.text()).isEqualTo("sources read between 2026-08-07 and 2026-11-28");
        assertThat(new SourceDates("2026-11-28", "2026-11-28").text()).isEqualTo("sources read on 2026-11-28");
        assertThat(SourceDates.of(List.of(read("")))).isEmpty();
    }

    @Test
    void moreThanHalfAYearIsSaid() {
        SourceDates dates = new SourceDates("2026-08-07", "2026-11-28");
        assertThat(dates.caution("2027-02-03")).isEmpty();
        assertThat(dates.caution("2027-02-04"))
                .isEqualTo(
                        "The oldest source was read on 2026-08-07, 181 days before 2027-02-04: check whether it still says"
                                + " the same.");
        assertThat(dates.caution("2026-01-01")).isEmpty();
    }

    @Test
    void aRequirementRestsOnItsOptionsToo() {
        Requirement requirement = Catalog.builtIn()
                .requirement(
                        Catalog.builtIn()
                                .operation(ApiVersion.V3, "GET /v3/grants/{grant_id}/contacts")
                                .orElseThrow(),
                        Provider.GOOGLE);
        assertThat(SourceDates.of(SourceDates.of(requirement))).contains(new SourceDates("2026-08-21", "2026-11-28"));
    }
}
