package dev.leastscope.catalog;

/** One operation or trigger as a compiled table holds it. */
public record OperationRow(String id, Operation.Kind kind) {}
