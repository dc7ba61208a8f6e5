package dev.leastscope.report.html;

import java.util.List;

/**
 * A request's picture: features on the left, the operations that they call, the scopes that those need on the right; below
 * these the scopes that are requested and not needed.
 *
 * @param nodes all boxes, column by column from above
 * @param edges all lines
 * @param headings the titles of the columns
 * @param height of the picture
 */
record Flow(List<FlowNode> nodes, List<FlowEdge> edges, List<Heading> headings, int height) {
    static final int WIDTH = 1120;

    static final Flow NONE = new Flow(List.of(), List.of(), List.of(), 0);

    /** A title at a place of the picture. */
    record Heading(String text, int x, int y) {}

    boolean isEmpty() {
        return nodes.isEmpty();
    }
}
