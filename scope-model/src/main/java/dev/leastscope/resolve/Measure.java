package dev.leastscope.resolve;

import dev.leastscope.catalog.Reach;

/**
 * What one scope weighs, closed under {@code implies}.
 *
 * @param burden step 1 of the order
 * @param methods the provider methods reached
 * @param closure the scopes of its closure as bits: among the changes those that reach a method that changes data,
 *     among the reads the others
 * @param changes step 2 for the scope alone: methods that change data, and scopes of the closure that reach one
 * @param reads likewise for what only reads
 */
record Measure(int burden, Reach methods, Reach closure, int changes, int reads) {}
