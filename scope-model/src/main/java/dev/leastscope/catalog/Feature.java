package dev.leastscope.catalog;

import java.util.List;

/**
 * A user's word for a group of operations, such as {@code messages.send}.
 *
 * @param api the API version it belongs to
 * @param name the word
 * @param title what it lets an application do, for people
 * @param operations what it calls; at least one
 * @since 0.1.0
 */
public record Feature(ApiVersion api, String name, String title, List<Operation> operations) {}
