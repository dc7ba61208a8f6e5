package dev.leastscope.catalog;

import java.util.List;

/** A row of the table of features; its operations are ids. */
public record FeatureRow(ApiVersion api, String name, String title, List<String> operations, Source source) {}
