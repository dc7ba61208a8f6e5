package dev.leastscope.report.html;

/**
 * A box of the flow diagram.
 *
 * @param id unique within its diagram
 * @param kind style class: {@code feature}, {@code operation}, {@code scope}
 * @param label shortened to fit
 * @param full the complete text
 * @param chip tier or consent; only for a scope
 * @param state style class of a scope's verdict: {@code missing}, {@code excess}, {@code broad}; empty when the scope
 *     is right
 * @param badge the verdict in one or two words; empty when {@code state} is empty
 * @param x left edge
 * @param y top edge
 * @param width width of the box
 */
record FlowNode(
        String id,
        String kind,
        String label,
        String full,
        Chip chip,
        String state,
        String badge,
        int x,
        int y,
        int width) {
    static final int HEIGHT = 28;

    /** The name for screen readers: first the visible text, then the kind, then the rest of a cut label. */
    String name() {
        StringBuilder name =
                new StringBuilder(label).append(badge.isEmpty() ? "" : " ").append(badge);
        name.append(", ").append(kind);
        if (!label.equals(full)) {
            name.append(' ').append(full);
        }
        return chip.isPresent() ? name.append(", ").append(chip.label()).toString() : name.toString();
    }

    int middle() {
        return y + HEIGHT / 2;
    }
}
