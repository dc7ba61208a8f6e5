package dev.leastscope.catalog;

import java.util.List;

/** One feature as written, its operations by id. */
public record FeatureRow(ApiVersion api, String name, String title, List<String> operations, Source source) {}
