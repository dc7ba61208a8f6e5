package dev.leastscope.engine.code;

import dev.leastscope.engine.usage.GraphCount;
import dev.leastscope.integration.UsedOperation;
import java.util.List;

/**
 * What the files show that the user names.
 *
 * @param operations the operations that ran
 * @param graph requests to Microsoft Graph, of which no operation is known
 */
public record NamedUsage(List<UsedOperation> operations, List<GraphCount> graph) {}
