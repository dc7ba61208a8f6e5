package dev.leastscope.catalog;

/** A row of the compiled table of operations and triggers. */
public record OperationRow(String id, Operation.Kind kind) {}
