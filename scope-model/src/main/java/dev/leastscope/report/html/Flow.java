package dev.leastscope.report.html;

import java.util.List;

/**
 * A request's picture: features on the left, the operations that they call, the scopes that those need on the right.
 *
 * @param nodes all boxes, column by column from above
 * @param edges all lines
 * @param height of the picture
 */
record Flow(List<FlowNode> nodes, List<FlowEdge> edges, int height) {
    static final int WIDTH = 1120;

    boolean isEmpty() {
        return nodes.isEmpty();
    }
}
