package dev.leastscope.engine.usage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Reads the day of a time in a log. A day is its number since 1970; {@link #UNKNOWN} when it cannot be read. */
final class Days {
    static final int UNKNOWN = 0;

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    /** The largest day. Days before 1970 and after 2149 are errors of a log, and do not fit into a key. */
    private static final int LARGEST = 0xFFFF;

    private Days() {}

    /** The day of a time such as {@code 2026-11-28T08:00:00Z}, as it is written. */
    static int ofIso(byte[] text, int from, int to) {
        if (to - from < 10 || text[from + 4] != '-' || text[from + 7] != '-') {
            return UNKNOWN;
        }
        return of(number(text, from, from + 4), number(text, from + 5, from + 7), number(text, from + 8, from + 10));
    }

    /** The day of a time such as {@code 28/Nov/2026:08:00:00 +0000}, as it is written. */
    static int ofAccessLog(byte[] text, int from, int to) {
        if (to - from < 11 || text[from + 2] != '/' || text[from + 6] != '/') {
            return UNKNOWN;
        }
        int month = 0;
        for (int i = 0; i < 12; i++) {
            if (text[from + 3] == MONTHS.charAt(i * 3)
                    && text[from + 4] == MONTHS.charAt(i * 3 + 1)
                    && text[from + 5] == MONTHS.charAt(i * 3 + 2)) {
                month = i + 1;
            }
        }
        return of(number(text, from + 7, from + 11), month, number(text, from, from + 2));
    }

    /** The day, in UTC, of seconds or milliseconds since 1970. */
    static int ofEpoch(long number) {
        long seconds = number > 100_000_000_000L ? number / 1000 : number;
        return bounded(Math.floorDiv(seconds, 86_400L));
    }

    /** The day of an instant's text with an offset, or of a day. */
    static int ofText(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.ISO_8859_1);
        return ofIso(ascii, 0, ascii.length);
    }

    private static int number(byte[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /**
     * The number of a day, computed by the Gregorian calendar. {@link LocalDate} is not used, because it would create
     * an object for each of millions of times.
     */
    private static int of(int year, int month, int day) {
        if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 31) {
            return UNKNOWN;
        }
        int shifted = month <= 2 ? year - 1 : year;
        int era = shifted / 400;
        int ofEra = shifted - era * 400;
        int ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int days = ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear;
        return bounded(era * 146_097L + days - 719_468L);
    }

    private static int bounded(long day) {
        return day > 0 && day <= LARGEST ? (int) day : UNKNOWN;
    }

    /** The day as {@code yyyy-MM-dd}; empty when unknown. */
    static String text(int day) {
        return day == UNKNOWN ? "" : LocalDate.ofEpochDay(day).toString();
    }
}
