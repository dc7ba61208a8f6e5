package dev.leastscope.resolve;

/** How many letters must be put in, taken out, replaced or swapped with their neighbour to make one word of another. */
final class EditDistance {
    private EditDistance() {}

    static int between(String one, String other) {
        int width = other.length() + 1;
        int[] beforeLast = new int[width];
        int[] last = new int[width];
        int[] current = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (int j = 1; j < width; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int least = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, beforeLast[j - 2] + 1);
                }
                current[j] = least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[width - 1];
    }
}
