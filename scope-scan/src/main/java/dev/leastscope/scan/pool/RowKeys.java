package dev.leastscope.scan.pool;

import java.util.Arrays;

/** One number for each row of a table in a class file, to compare rows without creating objects. For one thread. */
final class RowKeys {
    private long[] keys = {};
    private int count;
    private boolean sorted;

    void add(long key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, Math.max(8, count * 2));
        }
        keys[count++] = key;
        sorted = false;
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean areUnique() {
        sort();
        for (int i = 1; i < count; i++) {
            if (keys[i] == keys[i - 1]) {
                return false;
            }
        }
        return true;
    }

    boolean holdsAll(RowKeys others) {
        sort();
        for (int i = 0; i < others.count; i++) {
            if (Arrays.binarySearch(keys, 0, count, others.keys[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(keys, 0, count);
            sorted = true;
        }
    }
}
