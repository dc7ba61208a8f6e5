package dev.leastscope.report.html;

/**
 * A line of the flow diagram.
 *
 * @param from id of the left box
 * @param to id of the right box
 * @param weight style class of its heaviest scope
 * @param path SVG path data
 */
record FlowEdge(String from, String to, String weight, String path) {
    static FlowEdge between(FlowNode from, FlowNode to, String weight) {
        int start = from.x() + from.width();
        int bend = (start + to.x()) / 2;
        String path = "M" + start + " " + from.middle() + "C" + bend + " " + from.middle() + " " + bend + " "
                + to.middle() + " " + to.x() + " " + to.middle();
        return new FlowEdge(from.id(), to.id(), weight, path);
    }
}
