package dev.leastscope.catalog;

import java.util.List;

/**
 * A named group of operations that gives users one ability, such as {@code messages.send}.
 *
 * @param api the API version it belongs to
 * @param name the name in manifests and reports
 * @param title what it lets an application do, in words for people
 * @param operations the operations that it calls; at least one
 * @since 0.1.0
 */
public record Feature(ApiVersion api, String name, String title, List<Operation> operations) {}
