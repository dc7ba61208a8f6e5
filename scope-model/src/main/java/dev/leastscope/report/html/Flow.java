package dev.leastscope.report.html;

import java.util.List;

/**
 * A diagram of a request: features on the left, their operations in the middle, the scopes that these need on the
 * right. The requested scopes that are not needed are below.
 *
 * @param nodes all boxes, column by column from the top
 * @param edges all lines
 * @param headings the titles of the columns
 * @param height the height of the diagram
 */
record Flow(List<FlowNode> nodes, List<FlowEdge> edges, List<Heading> headings, int height) {
    static final int WIDTH = 1120;

    static final Flow NONE = new Flow(List.of(), List.of(), List.of(), 0);

    /** A title at a place of the diagram. */
    record Heading(String text, int x, int y) {}

    boolean isEmpty() {
        return nodes.isEmpty();
    }
}
