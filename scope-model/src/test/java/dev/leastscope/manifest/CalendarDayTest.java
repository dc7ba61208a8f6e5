package dev.leastscope.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDayTest {
    @Test
    @DisplayName("The calendar is that of java.time")
    void sameAsJavaTime() {
        for (int year : new int[] {0, 1600, 1900, 2000, 2023, 2024, 2026, 2100, 9999}) {
            for (int month = 0; month < 14; month++) {
                for (int day = 0; day < 33; day++) {
                    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                    assertThat(CalendarDay.isWritten(text)).isTrue();
                    assertThat(CalendarDay.exists(text)).as(text).isEqualTo(isParsed(text));
                }
            }
        }
    }

    private static boolean isParsed(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2027", "2027-3-31", "27-03-2031", "2027/03/31", "2027-03-31 ", "+027-03-31", "２027-03-31"})
    @DisplayName("Nothing else is a day")
    void others(String text) {
        assertThat(CalendarDay.isWritten(text)).isFalse();
    }
}
