package dev.leastscope.catalog.errors;

import java.util.List;

/**
 * A cause of an error.
 *
 * @param cause what is wrong
 * @param check how to find out whether this is the cause
 * @param remedy what to do
 * @param who the people who must act, in the order in which they act; at least one
 * @param rules the ids of the rules that find this cause in a project; can be empty
 * @param when patterns; if one of them is in the text, this cause is the most likely. Can be empty
 * @param granted how the granted scopes in the text compare with the requested ones when this cause is the most likely: {@code
 *     fewer} or {@code same}; empty when it does not matter
 * @param shared whether the remedy is the {@code .Shared} form of a Microsoft permission that a list already contains
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
