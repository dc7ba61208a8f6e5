package dev.leastscope.engine.code;

import dev.leastscope.engine.usage.GraphCount;
import dev.leastscope.integration.UsedOperation;
import java.util.List;

/**
 * The usage in files that the user names.
 *
 * @param operations the operations that ran
 * @param graph requests to Microsoft Graph, with an unknown operation
 */
public record NamedUsage(List<UsedOperation> operations, List<GraphCount> graph) {}
