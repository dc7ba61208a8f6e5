package dev.leastscope.engine.usage;

/**
 * Reads common and combined access logs: {@code host ident user [time] "METHOD target protocol" status ...}. Text after
 * the status is ignored.
 */
final class AccessLogLines implements LineReader {
    /**
     * The length of {@code 28/Nov/2026:08:00:00 +0000}, and of the text between a target and the quote:
     * {@code  HTTP/1.1}.
     */
    private static final int TIME = 26;

    private static final int PROTOCOL = 9;
    private static final long FIVE_BYTES = 0xFF_FFFF_FFFFL;
    /** The text {@code HTTP/} as {@link ByteSearch#eight} reads it. */
    private static final long HTTP = 0x2F_5054_5448L;

    private final Tally tally;
    private final LastDay days = new LastDay();

    AccessLogLines(Tally tally) {
        this.tally = tally;
    }

    @Override
    public void line(byte[] text, int from, int to, long place) {
        int time = find(text, from, to, '[') + 1;
        int timeEnd = time + TIME < to && text[time + TIME] == ']' ? time + TIME : find(text, time, to, ']');
        int method = timeEnd + 3;
        if (time > to || method >= to || text[timeEnd + 1] != ' ' || text[timeEnd + 2] != '"') {
            tally.unreadable(text, from, to, place);
            return;
        }
        int methodEnd = find(text, method, to, ' ');
        int target = methodEnd + 1;
        int targetEnd = target < to ? ByteSearch.blank(text, target, to) : to;
        int quote = quote(text, targetEnd, to);
        int status = quote + 2;
        if (status + 3 > to || text[quote + 1] != ' ') {
            tally.unreadable(text, from, to, place);
            return;
        }
        int number = 0;
        for (int i = status; i < status + 3; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                tally.unreadable(text, from, to, place);
                return;
            }
            number = number * 10 + digit;
        }
        tally.request(
                text, method, methodEnd, target, targetEnd, number, days.ofAccessLog(text, time, timeEnd), 1, 0, place);
    }

    /** The index of the closing quote. The usual protocols are eight characters long and contain no quote. */
    private static int quote(byte[] text, int targetEnd, int to) {
        int quote = targetEnd + PROTOCOL;
        boolean usual = quote < to
                && text[quote] == '"'
                && (ByteSearch.eight(text, targetEnd + 1) & FIVE_BYTES) == HTTP
                && text[quote - 1] != '"'
                && text[quote - 2] != '"'
                && text[quote - 3] != '"';
        return usual ? quote : find(text, targetEnd, to, '"');
    }

    private static int find(byte[] text, int from, int to, char wanted) {
        int at = from;
        while (at < to && text[at] != wanted) {
            at++;
        }
        return at;
    }
}
