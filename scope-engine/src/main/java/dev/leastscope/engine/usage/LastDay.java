package dev.leastscope.engine.usage;

/**
 * Caches the last day. The lines of a log are sorted by time, so the next line usually has the same day. For one
 * thread.
 */
final class LastDay {
    private long head;
    private int tail;
    private int day = Days.UNKNOWN;

    /** The day as {@link Days#ofIso} reads it. */
    int ofIso(byte[] text, int from, int to) {
        if (to - from < 10) {
            return Days.UNKNOWN;
        }
        long first = ByteSearch.eight(text, from);
        int last = (text[from + 8] << 8) | (text[from + 9] & 0xFF);
        if (first != head || last != tail || day == Days.UNKNOWN) {
            head = first;
            tail = last;
            day = Days.ofIso(text, from, to);
        }
        return day;
    }

    /** The day as {@link Days#ofAccessLog} reads it. */
    int ofAccessLog(byte[] text, int from, int to) {
        if (to - from < 11) {
            return Days.UNKNOWN;
        }
        long first = ByteSearch.eight(text, from);
        int last = (text[from + 8] << 16) | ((text[from + 9] & 0xFF) << 8) | (text[from + 10] & 0xFF);
        if (first != head || last != tail || day == Days.UNKNOWN) {
            head = first;
            tail = last;
            day = Days.ofAccessLog(text, from, to);
        }
        return day;
    }
}
