package dev.leastscope.resolve;

import dev.leastscope.catalog.Reach;

/**
 * The weight of one scope, closed under {@code implies}.
 *
 * @param burden step 1 of the order
 * @param methods the provider methods that it reaches
 * @param closure the scopes of its closure as bits: a scope that reaches a method that changes data is in the changes,
 *     any other in the reads
 * @param changes step 2 for the scope alone: methods that change data, and scopes of the closure that reach one
 * @param reads the same for methods that only read, and for the other scopes
 */
record Measure(int burden, Reach methods, Reach closure, int changes, int reads) {}
