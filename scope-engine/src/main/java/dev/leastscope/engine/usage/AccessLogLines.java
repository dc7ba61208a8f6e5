package dev.leastscope.engine.usage;

/**
 * Reads common and combined access logs: {@code host ident user [time] "METHOD target protocol" status ...}. What stands after
 * the status is not looked at.
 */
final class AccessLogLines implements LineReader {
    private final Tally tally;

    AccessLogLines(Tally tally) {
        this.tally = tally;
    }

    @Override
    public void line(byte[] text, int from, int to, long place) {
        int time = find(text, from, to, '[') + 1;
        int timeEnd = find(text, time, to, ']');
        int method = timeEnd + 3;
        if (time > to || method >= to || text[timeEnd + 1] != ' ' || text[timeEnd + 2] != '"') {
            tally.unreadable(text, from, to, place);
            return;
        }
        int methodEnd = find(text, method, to, ' ');
        int target = methodEnd + 1;
        int targetEnd = find(text, target, to, ' ');
        int quote = find(text, targetEnd, to, '"');
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
                text, method, methodEnd, target, targetEnd, number, Days.ofAccessLog(text, time, timeEnd), 1, 0, place);
    }

    private static int find(byte[] text, int from, int to, char wanted) {
        int at = from;
        while (at < to && text[at] != wanted) {
            at++;
        }
        return at;
    }
}
