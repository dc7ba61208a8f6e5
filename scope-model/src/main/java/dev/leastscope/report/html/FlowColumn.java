package dev.leastscope.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The boxes of one column. Each box is as near as possible to the middle of its connected rows. Not thread-safe. */
final class FlowColumn<T> {
    private final Map<T, Middle> middles = new LinkedHashMap<>();
    private int end;

    /** A box with its top edge. */
    record Slot<T>(T value, int y) {}

    private static final class Middle {
        private int sum;
        private int count;

        int value() {
            return sum / count;
        }
    }

    /** Connects boxes with a row at a height. */
    void addAll(Collection<T> values, int y) {
        for (T value : values) {
            Middle middle = middles.get(value);
            if (middle == null) {
                middle = new Middle();
                middles.put(value, middle);
            }
            middle.sum += y;
            middle.count++;
            end = Math.max(end, y);
        }
    }

    /**
     * All boxes from the top, at least {@code step} apart. They move down to make room, and up when they would exceed
     * the end.
     */
    List<Slot<T>> slots(int step) {
        List<Map.Entry<T, Middle>> order = new ArrayList<>(middles.entrySet());
        order.sort(new ByMiddle<>());
        int[] heights = new int[order.size()];
        int next = Integer.MIN_VALUE;
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.max(next, order.get(i).getValue().value());
            next = heights[i] + step;
        }
        int top = order.isEmpty() ? 0 : order.get(0).getValue().value();
        for (int i = heights.length - 1, limit = Math.max(end, top + (heights.length - 1) * step); i >= 0; i--) {
            heights[i] = Math.min(heights[i], limit);
            limit = heights[i] - step;
        }
        List<Slot<T>> slots = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            slots.add(new Slot<>(order.get(i).getKey(), heights[i]));
            end = Math.max(end, heights[i]);
        }
        return slots;
    }

    /** The y coordinate below the lowest box and the lowest row. */
    int end() {
        return end + FlowNode.HEIGHT;
    }

    private static final class ByMiddle<T> implements Comparator<Map.Entry<T, Middle>> {
        @Override
        public int compare(Map.Entry<T, Middle> one, Map.Entry<T, Middle> other) {
            return Integer.compare(one.getValue().value(), other.getValue().value());
        }
    }
}
