package dev.leastscope.report.html;

/**
 * A box of the flow diagram.
 *
 * @param id unique within its diagram
 * @param kind style class: {@code feature}, {@code operation}, {@code scope}
 * @param label shortened to fit
 * @param full the whole text
 * @param chip tier or consent; of a scope only
 * @param x left edge
 * @param y upper edge
 * @param width width of the box
 */
record FlowNode(String id, String kind, String label, String full, Chip chip, int x, int y, int width) {
    static final int HEIGHT = 28;

    FlowNode withFull(String text) {
        return new FlowNode(id, kind, label, text, chip, x, y, width);
    }

    /** For those who hear it: what is seen comes first, then what it is, then what was cut off. */
    String name() {
        String name = label + ", " + kind;
        if (!label.equals(full)) {
            name += " " + full;
        }
        return chip.isPresent() ? name + ", " + chip.label() : name;
    }

    int middle() {
        return y + HEIGHT / 2;
    }
}
