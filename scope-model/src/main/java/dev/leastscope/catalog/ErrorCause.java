package dev.leastscope.catalog;

import java.util.List;

/**
 * One reason for an error.
 *
 * @param cause what is wrong
 * @param tell how to know that it is this one and no other
 * @param remedy what to do
 * @param who must act, in the order in which they act; at least one
 * @param rules the rules that find this cause in a project; may be empty
 * @since 0.1.0
 */
public record ErrorCause(String cause, String tell, String remedy, List<Actor> who, List<String> rules) {}
