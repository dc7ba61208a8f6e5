package dev.leastscope.catalog.errors;

import java.util.List;

/**
 * One reason for an error.
 *
 * @param cause what is wrong
 * @param check how to know that it is this one and no other
 * @param remedy what to do
 * @param who must act, in the order in which they act; at least one
 * @param rules the rules that find this cause in a project; may be empty
 * @param when patterns of which one in the text makes this cause the likeliest; may be empty
 * @param granted how the scopes that the text calls granted compare with those it calls requested, when that makes this
 *     cause the likeliest: {@code fewer} or {@code same}; empty otherwise
 * @param shared whether the remedy is the {@code .Shared} form of a Microsoft permission that a list already holds
 * @since 0.1.0
 */
public record ErrorCause(
        String cause,
        String check,
        String remedy,
        List<Actor> who,
        List<String> rules,
        List<String> when,
        String granted,
        boolean shared) {}
