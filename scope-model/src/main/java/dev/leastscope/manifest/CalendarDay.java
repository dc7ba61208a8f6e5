package dev.leastscope.manifest;

/**
 * Checks days in the form {@code yyyy-MM-dd}. It does not use java.time, because the first use of that parser takes
 * longer than reading the manifest.
 */
final class CalendarDay {
    private CalendarDay() {}

    /** Whether a text has the form of a day. */
    static boolean isWritten(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text of that form is a calendar day. */
    static boolean exists(String day) {
        int year = number(day, 0, 4);
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int last = switch (number(day, 5, 7)) {
            case 1, 3, 5, 7, 8, 10, 12 -> 31;
            case 4, 6, 9, 11 -> 30;
            case 2 -> leap ? 29 : 28;
            default -> 0;
        };
        int inMonth = number(day, 8, 10);
        return inMonth >= 1 && inMonth <= last;
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
