/** The front door of the library: {@link dev.leastscope.Leastscope} reads, resolves and checks. */
package dev.leastscope;
