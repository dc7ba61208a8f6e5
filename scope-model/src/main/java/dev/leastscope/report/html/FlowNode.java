package dev.leastscope.report.html;

/**
 * A box of the flow diagram.
 *
 * @param id unique within its diagram
 * @param kind style class: {@code feature}, {@code operation}, {@code scope}
 * @param label shortened to fit
 * @param full the whole text
 * @param chip tier or consent; of a scope only
 * @param state style class of a scope's verdict: {@code missing}, {@code excess}, {@code broad}; empty when it is as it should be
 * @param badge the verdict in a word or two; empty with the state
 * @param x left edge
 * @param y upper edge
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

    /** For those who hear it: what is seen comes first, then what it is, then what was cut off. */
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
